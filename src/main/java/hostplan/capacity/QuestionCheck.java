package hostplan.capacity;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a question must have to be answered at all.
final class QuestionCheck {

    private QuestionCheck() {}

    static Parsed<SlicingQuestion> of(SlicingQuestion question) {
        return Stream.of(
                        cores(question),
                        smt(question),
                        nodes(question),
                        StatedNodeCheck.of(question),
                        arrays(question),
                        income(question),
                        inputs(question),
                        end(question))
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

    private static Optional<Parsed<SlicingQuestion>> smt(SlicingQuestion question) {
        boolean unknown =
                question.host().processors().filter(cpu -> cpu.cores().isEmpty()).isPresent();
        return question.cutting().smt() != SmtRule.THREAD && unknown
                ? Optional.of(
                        Parsed.problem(
                                "vCPUs are counted by cores, but the host's cores are not known.",
                                "State the host's cores, or count a vCPU as a thread."))
                : Optional.empty();
    }

    private static Optional<Parsed<SlicingQuestion>> nodes(SlicingQuestion question) {
        if (question.cutting().numa() == NumaRule.NONE) {
            return Optional.empty();
        }
        return question.host()
                .nodes()
                .map(count -> tooManyNodes(question, count))
                .orElseGet(() ->
                        Optional.of(
                                Parsed.problem(
                                        "Slices are to lie in NUMA nodes, but how many the host has"
                                                + " is not known.",
                                        "State its sockets or its NUMA nodes, or take the host as"
                                                + " one.")));
    }

    /// Where the arrays are known, those that are named are among them, and one is left for slices
    /// that name none.
    private static Optional<Parsed<SlicingQuestion>> arrays(SlicingQuestion question) {
        List<String> known = question.host().arrays().stream().map(HostArray::name).toList();
        Set<String> named = new TreeSet<>();
        question.lines().forEach(line -> line.array().ifPresent(named::add));
        if (known.isEmpty() || named.isEmpty()) {
            return Optional.empty();
        }
        return named.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name ->
                        Parsed.<SlicingQuestion>problem(
                                "The host has no array " + Quoted.of(name) + ".",
                                "Name one of "
                                        + String.join(", ", known)
                                        + ", or none for all together."))
                .or(() ->
                        question.lines().stream()
                                .filter(line -> line.array().isEmpty())
                                .filter(_ -> named.containsAll(known))
                                .findFirst()
                                .map(line ->
                                        Parsed.problem(
                                                "No array is left for "
                                                        + line.flavor().name()
                                                        + ".",
                                                "Name the array on which it lies.")));
    }

    private static Optional<Parsed<SlicingQuestion>> tooManyNodes(
            SlicingQuestion question, int nodes) {
        return question.host()
                .processors()
                .map(Processors::steps)
                .filter(cores -> cores < nodes)
                .map(cores ->
                        Parsed.problem(
                                "A host of " + cores + " cores cannot have " + nodes + " nodes.",
                                "State as many NUMA nodes as the host has."));
    }

    private static Optional<Parsed<SlicingQuestion>> income(SlicingQuestion question) {
        boolean wanted = question.cutting().aim().equals(Optional.of(Aim.INCOME));
        return wanted && question.lines().stream().allMatch(line -> line.flavor().price().isEmpty())
                ? Optional.of(
                        Parsed.problem(
                                "The income is to be as large as can be, but no flavor has a"
                                        + " price.",
                                "Give the flavors a price a month, or fill by another aim."))
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

    /// Whether it takes of what is stated, even without overhead.
    private static boolean promises(FlavorNeed flavor, Set<Resource> stated) {
        return flavor.amounts().keySet().stream().anyMatch(stated::contains);
    }

    private static Optional<Parsed<SlicingQuestion>> end(SlicingQuestion question) {
        Set<Resource> stated = question.host().installed().keySet();
        return question.lines().stream()
                .filter(line -> line.quantity().atMost().isEmpty())
                .filter(line -> !promises(line.flavor(), stated))
                .map(line -> SliceNeed.of(line.flavor(), question))
                .filter(need -> stated.stream().noneMatch(need::takes))
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
