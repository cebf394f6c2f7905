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

    /// @param format of amounts in the language of the reader
    public static List<Statement> of(LargestSlice largest, AmountFormat format) {
        Optional<Term> vcpus = largest.vcpus().map(VaryStatements::vcpus);
        return Stream.of(
                        vcpus.map(count ->
                                Statement.of(Sentence.LARGEST_VCPUS, Map.of("vcpus", count))),
                        largest.memory()
                                .map(memory ->
                                        Statement.of(
                                                Sentence.LARGEST_MEMORY,
                                                Map.of("memory", memory(memory, format)))),
                        vcpus.flatMap(count ->
                                largest.memoryWithAll()
                                        .map(memory ->
                                                Statement.of(
                                                        Sentence.LARGEST_BOTH,
                                                        Map.of(
                                                                "memory",
                                                                memory(memory, format),
                                                                "vcpus",
                                                                count)))),
                        largest.disk()
                                .map(disk ->
                                        Statement.of(
                                                Sentence.LARGEST_DISK,
                                                Map.of("disk", new Term.Words(format.disk(disk))))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Term vcpus(int count) {
        return Term.of(Resource.VCPUS, Fraction.of(count));
    }

    private static Term memory(Bytes memory, AmountFormat format) {
        return new Term.Words(format.memory(memory));
    }

    /// The price below and the price above, where there are.
    ///
    /// @param format of amounts in the language of the reader
    public static List<Statement> of(
            PriceTurn turn, SlicingQuestion question, AmountFormat format) {
        return Stream.of(
                        turn.below()
                                .map(below ->
                                        of(Sentence.PRICE_BELOW, turn, below, question, format)),
                        turn.above()
                                .map(above ->
                                        of(Sentence.PRICE_ABOVE, turn, above, question, format)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Statement of(
            Sentence sentence,
            PriceTurn turn,
            PriceTurn.Turn at,
            SlicingQuestion question,
            AmountFormat format) {
        return Statement.of(
                sentence,
                Map.of(
                        "flavor", new Term.Words(turn.flavor().name()),
                        "price", new Term.Words(format.money(at.price())),
                        "mix", new Term.Words(mix(question, at.counts(), format))));
    }

    /// "2 × large, 5 × small"; flavors of which there are none are left out.
    private static String mix(SlicingQuestion question, Counts counts, AmountFormat format) {
        return IntStream.range(0, counts.perLine().size())
                .filter(line -> counts.perLine().get(line) > 0)
                .mapToObj(line ->
                        format.number(counts.perLine().get(line))
                                + " × "
                                + question.lines().get(line).flavor().name())
                .collect(Collectors.joining(", "));
    }
}
