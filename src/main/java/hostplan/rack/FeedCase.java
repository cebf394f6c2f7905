package hostplan.rack;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A feed with all there, or with one gone.
///
/// @param gone the name of the feed that is gone; empty while all are there
/// @param largest what it then carries at most
/// @param typical what it then carries under a typical load
public record FeedCase(Optional<String> gone, FeedLoad largest, FeedLoad typical) {

    /// The worst last: what does not even hold under a typical load, then by the share of the
    /// breaker.
    private static final Comparator<FeedCase> BY_HARM =
            comparing((FeedCase each) -> !each.holdsTypically())
                    .thenComparing(each -> each.largest.share())
                    .thenComparing(each -> each.typical.share());

    /// Each feed while all are there, in the order of the rack.
    public static List<FeedCase> withAll(Feeding feeding) {
        return zip(Optional.empty(), feeding.loads(Level.LARGEST), feeding.loads(Level.TYPICAL))
                .toList();
    }

    /// Each other feed with each one gone, in the order of the rack.
    public static List<FeedCase> withOneGone(Feeding feeding) {
        List<FeedTest> largest = feeding.tests(Level.LARGEST);
        List<FeedTest> typical = feeding.tests(Level.TYPICAL);
        return IntStream.range(0, largest.size())
                .boxed()
                .flatMap(index ->
                        zip(
                                Optional.of(largest.get(index).gone().name()),
                                largest.get(index).remaining(),
                                typical.get(index).remaining()))
                .toList();
    }

    private static Stream<FeedCase> zip(
            Optional<String> gone, List<FeedLoad> largest, List<FeedLoad> typical) {
        return IntStream.range(0, largest.size())
                .mapToObj(index -> new FeedCase(gone, largest.get(index), typical.get(index)));
    }

    /// The worst of those that are beyond 80 % of their breaker; empty where none is.
    public static Optional<FeedCase> worst(List<FeedCase> cases) {
        return cases.stream().filter(each -> !each.isFine()).max(BY_HARM);
    }

    /// Whether it is within 80 % of its breaker whatever the load, as far as that is known.
    public boolean isFine() {
        return largest.verdict() == Verdict.WITHIN_LIMIT
                && typical.verdict() == Verdict.WITHIN_LIMIT;
    }

    /// Whether it is within 80 % under a typical load, of which as much is known as of the largest.
    public boolean holdsTypically() {
        return typical.verdict() == Verdict.WITHIN_LIMIT
                && typical.watts().unknown() <= largest.watts().unknown();
    }
}
