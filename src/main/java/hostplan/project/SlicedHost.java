package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.HostCounts;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.project.SlicingQuestions.Lack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One slicing of a project and what came of it.
///
/// @param site identity of the site where its server stands; empty where that is not known
public record SlicedHost(Slicing slicing, Optional<String> site, Outcome outcome) {

    /// What came of a slicing.
    public sealed interface Outcome {

        record Counted(SlicingQuestion question, HostCounts counts) implements Outcome {}

        /// It cannot be asked yet.
        record Lacking(List<Lack> lacks) implements Outcome {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }

        /// It was asked, but has no answer.
        record Unanswerable(String message, String cure) implements Outcome {}
    }

    public Optional<HostCounts> counts() {
        return outcome instanceof Outcome.Counted(var _, HostCounts counts)
                ? Optional.of(counts)
                : Optional.empty();
    }

    /// Slices by the identity of their flavor, in the order of the slicing; empty without an
    /// answer.
    public SequencedMap<String, Long> byFlavor() {
        SequencedMap<String, Long> slices = new LinkedHashMap<>();
        List<LineAnswer> answers = counts().map(HostCounts::lines).orElse(List.of());
        for (int line = 0; line < answers.size(); line++) {
            slices.merge(
                    slicing.lines().get(line).flavor(), answers.get(line).count(), Math::addExact);
        }
        return slices;
    }

    /// What the slices bring in a month: price × count, added up over the flavors with a price, net
    /// in the currency of the project; empty where no flavor has one.
    public Optional<Money> income() {
        return counts().map(HostCounts::lines).orElse(List.of()).stream()
                .flatMap(line ->
                        line
                                .flavor()
                                .price()
                                .map(price -> price.times(BigDecimal.valueOf(line.count())))
                                .stream())
                .reduce(Money::plus);
    }

    /// The mean of free ÷ capacity; empty without an answer.
    public Optional<Fraction> meanFree() {
        return counts().map(HostCounts::meanFree);
    }

    /// Whether another one says the same of the very same slicing.
    boolean isSameAs(SlicedHost other) {
        return slicing == other.slicing && site.equals(other.site) && says(other.outcome);
    }

    private boolean says(Outcome other) {
        if (outcome instanceof Outcome.Counted(var question, var counts)
                && other instanceof Outcome.Counted(var otherQuestion, var otherCounts)) {
            return counts == otherCounts && question.equals(otherQuestion);
        }
        return outcome.equals(other);
    }

    /// The servers that are sliced more than once among these, so that their slices are counted
    /// more than once.
    static long repeated(List<SlicedHost> hosts) {
        List<String> servers = new ArrayList<>();
        for (SlicedHost host : hosts) {
            if (host.slicing().host() instanceof Slicing.Host.OfServer(String server)) {
                servers.add(server);
            }
        }
        return servers.size() - servers.stream().distinct().count();
    }
}
