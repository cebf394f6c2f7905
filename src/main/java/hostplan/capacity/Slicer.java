package hostplan.capacity;

import hostplan.amount.Parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers slicing questions. A pure function: the same question, the same answer.
public final class Slicer {

    private Slicer() {}

    /// The answer, or what keeps the question from having one.
    public static Parsed<SlicingAnswer> answer(SlicingQuestion question) {
        try {
            return QuestionCheck.of(question).map(Slicer::answerChecked);
        } catch (ArithmeticException impossible) {
            return impossible(question, impossible);
        }
    }

    /// The counts and where everything goes, without what would bring more and what to doubt: for
    /// many hosts at once. The same counts as in the [#answer(SlicingQuestion)].
    public static Parsed<HostCounts> counted(SlicingQuestion question) {
        try {
            return QuestionCheck.of(question)
                    .map(Filling::of)
                    .map(found ->
                            new HostCounts(
                                    found.lines(),
                                    List.copyOf(found.ledgers().values()),
                                    found.isOptimal()));
        } catch (ArithmeticException impossible) {
            return impossible(question, impossible);
        }
    }

    /// How many more of a line fit beside so many of each line; empty where these do not fit, or
    /// the question has no answer.
    ///
    /// @param counts in the order of the lines
    public static Optional<Long> mostBeside(SlicingQuestion question, List<Long> counts, int line) {
        return QuestionCheck.of(question)
                .toOptional()
                .flatMap(checked -> {
                    Room room = Filling.room(checked, checked.needs());
                    return room.takeUpTo(counts.stream().mapToLong(Long::longValue).toArray())
                            ? Optional.of(room.take(line, Long.MAX_VALUE))
                            : Optional.empty();
                });
    }

    private static <T> Parsed<T> impossible(
            SlicingQuestion question, ArithmeticException impossible) {
        return Parsed.problem(
                "The figures of "
                        + question.host().name()
                        + " cannot be computed: "
                        + impossible.getMessage(),
                "Look for a division by zero in the rule set, or an amount with too many digits.");
    }

    private static SlicingAnswer answerChecked(SlicingQuestion question) {
        Filling.Result result = Filling.of(question);
        Counts counts = new Counts(result.counts());
        Optional<Counts> nominal = counts(question.asInTheTextbook());
        return new SlicingAnswer(
                question,
                result.lines(),
                List.copyOf(result.ledgers().values()),
                result.nodes(),
                result.arrays(),
                result.proof(),
                result.isProven(),
                new HostReserve(question).amounts(),
                withNothingKept(question).orElse(counts),
                hardOnly(question),
                nominal,
                oneMore(question, result),
                nominal.filter(textbook -> textbook.total() > counts.total())
                        .flatMap(textbook -> LeastHost.holding(question, textbook)),
                Doubts.warnings(question, result),
                Doubts.notChecked(question));
    }

    /// Empty where nothing is kept free anyway.
    private static Optional<Counts> withNothingKept(SlicingQuestion question) {
        return question.keepsNothing() ? Optional.empty() : counts(question.withNothingKept());
    }

    /// Empty where that question has no answer, as when a flavor fits without end.
    private static Optional<Counts> counts(SlicingQuestion question) {
        return QuestionCheck.of(question)
                .map(checked -> new Counts(Filling.of(checked).counts()))
                .toOptional();
    }

    private static Optional<Counts> hardOnly(SlicingQuestion question) {
        boolean reservesSoftly =
                new HostReserve(question)
                        .amounts().stream().anyMatch(amount -> amount.firmness() == Firmness.SOFT);
        return reservesSoftly ? counts(question.hardOnly()) : Optional.empty();
    }

    private static Optional<BuyBack> oneMore(SlicingQuestion question, Filling.Result result) {
        return SlicingAnswer.limitingLine(result.lines())
                .filter(line -> line.limit().isPresent())
                .flatMap(line ->
                        LeastHost.holding(question, plusOne(result, result.lines().indexOf(line))));
    }

    private static Counts plusOne(Filling.Result result, int line) {
        List<Long> counts = new ArrayList<>(result.counts());
        counts.set(line, counts.get(line) + 1);
        return new Counts(counts);
    }
}
