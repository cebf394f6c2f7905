package hostplan.capacity;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a question must have to be answered at all.
final class QuestionCheck {

    private QuestionCheck() {}

    static Parsed<SlicingQuestion> of(SlicingQuestion question) {
        return Stream.of(cores(question), inputs(question), end(question))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Parsed.value(question));
    }

    private static Optional<Parsed<SlicingQuestion>> cores(SlicingQuestion question) {
        boolean unknown =
                question.host().processors().filter(cpu -> cpu.cores().isEmpty()).isPresent();
        return question.reserveCores() > 0 && unknown
                ? Optional.of(
                        Parsed.problem(
                                "Cores are reserved, but the host's cores are not known.",
                                "State the host's cores, or reserve none."))
                : Optional.empty();
    }

    private static Optional<Parsed<SlicingQuestion>> inputs(SlicingQuestion question) {
        if (question.reserveMemory().isPresent() || question.host().memory().isEmpty()) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>();
        question.ruleSet().reservations().forEach(rule -> missing.addAll(rule.formula().inputs()));
        missing.removeAll(question.host().inputs().keySet());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Parsed.problem(
                                "The rule set "
                                        + question.ruleSet().name()
                                        + " needs "
                                        + String.join(", ", missing)
                                        + " of the host.",
                                "State it, or state the memory to reserve."));
    }

    private static Optional<Parsed<SlicingQuestion>> end(SlicingQuestion question) {
        Set<Resource> stated = question.host().installed().keySet();
        return question.lines().stream()
                .filter(line -> line.quantity() instanceof Quantity.Fill)
                .map(line -> SliceNeed.of(line.flavor(), question.ruleSet()))
                .filter(need -> stated.stream().allMatch(resource -> need.total(resource).isZero()))
                .findFirst()
                .map(need ->
                        Parsed.problem(
                                "The flavor "
                                        + Quoted.of(need.flavor().name())
                                        + " would fit without end: it needs nothing that"
                                        + " the host states.",
                                "Give it a count, or state the host's cores and memory."));
    }
}
