package hostplan.explain;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Counts;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.LargestSlice;
import hostplan.capacity.vary.PriceTurn;
import hostplan.capacity.vary.Spare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What would be otherwise, in words.
public final class VaryStatements {

    private VaryStatements() {}

    public static Statement of(Spare spare) {
        return Statement.of(
                Sentence.SPARE_PARTS,
                Map.of("count", Term.count(spare.count()), "part", new Term.Words(spare.part())));
    }

    public static List<Statement> of(LargestSlice largest) {
        Optional<Term> vcpus = largest.vcpus().map(VaryStatements::vcpus);
        return Stream.of(
                        vcpus.map(count ->
                                Statement.of(Sentence.LARGEST_VCPUS, Map.of("vcpus", count))),
                        largest.memory()
                                .map(memory ->
                                        Statement.of(
                                                Sentence.LARGEST_MEMORY,
                                                Map.of("memory", memory(memory)))),
                        vcpus.flatMap(count ->
                                largest.memoryWithAll()
                                        .map(memory ->
                                                Statement.of(
                                                        Sentence.LARGEST_BOTH,
                                                        Map.of(
                                                                "memory",
                                                                memory(memory),
                                                                "vcpus",
                                                                count)))),
                        largest.disk()
                                .map(disk ->
                                        Statement.of(
                                                Sentence.LARGEST_DISK,
                                                Map.of("disk", Term.of(Resource.DISK, disk.mb())))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Term vcpus(int count) {
        return Term.of(Resource.VCPUS, Fraction.of(count));
    }

    private static Term memory(Bytes memory) {
        return Term.of(Resource.MEMORY, memory.mib());
    }

    /// The price below and the price above, where there are.
    public static List<Statement> of(PriceTurn turn, SlicingQuestion question) {
        return Stream.of(
                        turn.below().map(below -> of(Sentence.PRICE_BELOW, turn, below, question)),
                        turn.above().map(above -> of(Sentence.PRICE_ABOVE, turn, above, question)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Statement of(
            Sentence sentence, PriceTurn turn, PriceTurn.Turn at, SlicingQuestion question) {
        return Statement.of(
                sentence,
                Map.of(
                        "flavor", new Term.Words(turn.flavor().name()),
                        "price",
                                new Term.Measure(
                                        Fraction.of(at.price().amount()),
                                        at.price().currency().getCurrencyCode()),
                        "mix", new Term.Words(mix(question, at.counts()))));
    }

    /// "2 × large, 5 × small"; flavors of which there are none are left out.
    public static String mix(SlicingQuestion question, Counts counts) {
        return IntStream.range(0, counts.perLine().size())
                .filter(line -> counts.perLine().get(line) > 0)
                .mapToObj(line ->
                        AmountFormat.english().number(counts.perLine().get(line))
                                + " × "
                                + question.lines().get(line).flavor().name())
                .collect(Collectors.joining(", "));
    }
}
