package hostplan.capacity.vary;

import hostplan.capacity.Counts;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Quantity;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingQuestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All mixes of two or three flavors of which no flavor can have one more: beside them every other
/// mix is a smaller one. Fixed and weighted flavors have what they are asked for.
///
/// @param lines of the question that vary, two or three
/// @param mixes of the varying lines, in the order of the counts of the first, then of the second
public record MaximalMixes(List<Integer> lines, List<FlavorNeed> flavors, List<Mix> mixes) {

    /// Beyond so many mixes to be looked at, nobody reads the table.
    private static final long MOST = 6_000;

    /// @param counts of the varying lines, in their order
    public record Mix(List<Long> counts) {
        public Mix {
            counts = List.copyOf(counts);
        }

        /// All slices of the varying flavors together.
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public MaximalMixes {
        lines = List.copyOf(lines);
        flavors = List.copyOf(flavors);
        mixes = List.copyOf(mixes);
    }

    /// That of an answer; empty where something could be added to it, as where a weight or a limit
    /// keeps it smaller.
    ///
    /// @param all counts in the order of the question
    public Optional<Mix> of(Counts all) {
        Mix mix = new Mix(lines.stream().map(line -> all.perLine().get(line)).toList());
        return mixes.contains(mix) ? Optional.of(mix) : Optional.empty();
    }

    /// Empty where not two or three flavors fill the host, or there are more mixes than can be
    /// listed.
    ///
    /// @param counts that the lines have in the answer, in the order of the question
    public static Optional<MaximalMixes> of(SlicingQuestion question, List<Long> counts) {
        List<Integer> lines =
                IntStream.range(0, counts.size())
                        .filter(line ->
                                question.lines().get(line).quantity() instanceof Quantity.Fill)
                        .boxed()
                        .toList();
        return lines.size() == 2 || lines.size() == 3
                ? new Search(question, counts, lines).mixes()
                : Optional.empty();
    }

    /// Walks through the counts of all varying lines but the last, which takes what is left.
    private static final class Search {

        private final SlicingQuestion question;
        private final List<Long> counts;
        private final List<Integer> lines;
        private final List<List<Long>> lasts = new ArrayList<>();
        private long looked;

        Search(SlicingQuestion question, List<Long> counts, List<Integer> lines) {
            this.question = question;
            this.counts = new ArrayList<>(counts);
            this.lines = lines;
            lines.forEach(line -> this.counts.set(line, least(line)));
        }

        Optional<MaximalMixes> mixes() {
            if (!walk()) {
                return Optional.empty();
            }
            return Optional.of(
                    new MaximalMixes(
                            lines,
                            lines.stream()
                                    .map(line -> question.lines().get(line).flavor())
                                    .toList(),
                            maximal()));
        }

        /// Whether all could be looked at. Fills a row for each count of the first line, with the
        /// most of the last line for each count of the second; of two lines each row has one.
        private boolean walk() {
            int first = lines.getFirst();
            for (long count = least(first); count <= most(first); count++) {
                counts.set(first, count);
                List<Long> row = row();
                if (looked > MOST) {
                    return false;
                }
                if (row.isEmpty()) {
                    return true;
                }
                lasts.add(row);
            }
            return true;
        }

        private List<Long> row() {
            if (lines.size() == 2) {
                return last().map(List::of).orElse(List.of());
            }
            List<Long> row = new ArrayList<>();
            int second = lines.get(1);
            for (long count = least(second); count <= most(second) && looked <= MOST; count++) {
                counts.set(second, count);
                Optional<Long> last = last();
                if (last.isEmpty()) {
                    break;
                }
                row.add(last.get());
            }
            counts.set(second, least(second));
            return row;
        }

        /// How many of the last line fit beside the others in all.
        private Optional<Long> last() {
            looked++;
            int last = lines.getLast();
            return Slicer.mostBeside(question, Collections.unmodifiableList(counts), last)
                    .map(more -> Math.min(more + least(last), most(last)));
        }

        private long least(int line) {
            return question.lines().get(line).quantity().atLeast();
        }

        private long most(int line) {
            return question.lines().get(line).quantity().atMost().orElse(Integer.MAX_VALUE);
        }

        private List<Mix> maximal() {
            List<Mix> found = new ArrayList<>();
            for (int row = 0; row < lasts.size(); row++) {
                for (int place = 0; place < lasts.get(row).size(); place++) {
                    long last = lasts.get(row).get(place);
                    if (at(row + 1, place) < last && at(row, place + 1) < last) {
                        found.add(mix(row, place, last));
                    }
                }
            }
            return found;
        }

        /// The most of the last line there; −1 where the others do not even fit.
        private long at(int row, int place) {
            return row < lasts.size() && place < lasts.get(row).size()
                    ? lasts.get(row).get(place)
                    : -1;
        }

        private Mix mix(int row, int place, long last) {
            long first = least(lines.getFirst()) + row;
            return lines.size() == 2
                    ? new Mix(List.of(first, last))
                    : new Mix(List.of(first, least(lines.get(1)) + place, last));
        }
    }
}
