package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What to doubt about an answer and what it does not say.
final class Doubts {

    /// Below this share of the capacity, what rule sets leave out may cost a slice.
    private static final Fraction THIN = Fraction.of(1, 100);

    private Doubts() {}

    static List<Warning> warnings(SlicingQuestion question, Filling.Result result) {
        return Stream.of(
                        nothingLeft(result),
                        thinSpare(question, result),
                        unpriced(question),
                        extrapolated(question),
                        ratiosTooHigh(question),
                        memoryOvercommitted(result),
                        filledAboveSafe(question, result),
                        largerThanNode(question))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Warning> nothingLeft(Filling.Result result) {
        return result.ledgers().values().stream()
                .filter(ledger ->
                        ledger.reserved().plus(ledger.keptFree()).compareTo(ledger.installed())
                                >= 0)
                .<Warning>map(ledger ->
                        new Warning.NothingLeft(
                                ledger.resource(),
                                ledger.installed(),
                                ledger.reserved(),
                                ledger.keptFree()))
                .toList();
    }

    private static List<Warning> thinSpare(SlicingQuestion question, Filling.Result result) {
        Optional<Ledger> memory = Optional.ofNullable(result.ledgers().get(Resource.MEMORY));
        if (memory.isEmpty() || memory.get().allocated().isZero()) {
            return List.of();
        }
        Fraction spare = memory.get().free().plus(memory.get().keptFree());
        Fraction capacity = memory.get().capacity();
        return spare.compareTo(capacity.times(THIN)) >= 0
                ? List.of()
                : question.ruleSet().leftOut().stream()
                        .<Warning>map(left -> new Warning.ThinSpare(spare, capacity, left))
                        .toList();
    }

    private static List<Warning> unpriced(SlicingQuestion question) {
        return question.cutting().aim().equals(Optional.of(Aim.INCOME))
                ? question.lines().stream()
                        .map(SlicingQuestion.Line::flavor)
                        .filter(flavor -> flavor.price().isEmpty())
                        .<Warning>map(Warning.Unpriced::new)
                        .toList()
                : List.of();
    }

    private static List<Warning> extrapolated(SlicingQuestion question) {
        List<Warning> found = new ArrayList<>();
        for (SlicingQuestion.Line line : question.lines()) {
            for (Overhead overhead : question.ruleSet().overheads()) {
                overhead.fitted()
                        .filter(fitted -> !fitted.covers(line.flavor()))
                        .ifPresent(fitted ->
                                found.add(
                                        new Warning.Extrapolated(line.flavor(), overhead, fitted)));
            }
        }
        return found;
    }

    private static List<Warning> ratiosTooHigh(SlicingQuestion question) {
        List<Warning> found = new ArrayList<>();
        for (UsualRatio usual : question.ruleSet().usualRatios()) {
            Fraction ratio = HostReserve.ratio(question.ratios(), usual.resource());
            question.ruleSet()
                    .mostPerThread(usual.resource(), question.host())
                    .filter(most -> ratio.compareTo(most) > 0)
                    .ifPresent(most ->
                            found.add(
                                    new Warning.RatioTooHigh(
                                            usual.resource(), ratio, most, usual.source())));
        }
        return found;
    }

    /// Where more is given than what is left of the host without a ratio.
    private static List<Warning> memoryOvercommitted(Filling.Result result) {
        return Optional.ofNullable(result.ledgers().get(Resource.MEMORY)).stream()
                .filter(ledger -> {
                    Fraction sold = ledger.allocated().plus(ledger.overhead());
                    return ledger.ratio().compareTo(Fraction.ONE) > 0
                            && sold.compareTo(ledger.left()) > 0;
                })
                .<Warning>map(ledger ->
                        new Warning.MemoryOvercommitted(
                                ledger.ratio(),
                                ledger.left(),
                                ledger.allocated().plus(ledger.overhead())))
                .toList();
    }

    /// Where the person fills the arrays further than is known to go well, or promises more than
    /// they hold.
    private static List<Warning> filledAboveSafe(SlicingQuestion question, Filling.Result result) {
        Optional<Ledger> disk = Optional.ofNullable(result.ledgers().get(Resource.DISK));
        return disk.filter(ledger -> ledger.installed().signum() > 0).stream()
                .flatMap(ledger ->
                        question.diskKeep().safe().stream()
                                .flatMap(safe -> filledAboveSafe(ledger, safe).stream()))
                .toList();
    }

    private static Optional<Warning> filledAboveSafe(Ledger disk, Fraction safe) {
        Fraction share = disk.allocated().dividedBy(disk.installed());
        return share.compareTo(safe) > 0
                ? Optional.of(
                        new Warning.FilledAboveSafe(
                                disk.allocated(), disk.installed(), share, safe))
                : Optional.empty();
    }

    /// Where every slice must lie in one, such a flavor is refused instead.
    private static List<Warning> largerThanNode(SlicingQuestion question) {
        boolean several = question.host().nodes().orElse(1) > 1;
        if (!several || question.cutting().numa() == NumaRule.REQUIRED) {
            return List.of();
        }
        List<Map<Resource, Ledger>> nodes = new NodeReserve(question).ledgers();
        return question.needs().stream()
                .filter(need -> need.parts() <= nodes.size())
                .flatMap(need -> largerThanNode(need.part(), nodes).stream())
                .toList();
    }

    private static Optional<Warning> largerThanNode(
            SliceNeed part, List<Map<Resource, Ledger>> nodes) {
        return Stream.of(Resource.VCPUS, Resource.MEMORY)
                .flatMap(resource -> {
                    List<Ledger> ledgers =
                            nodes.stream()
                                    .flatMap(node ->
                                            Optional.ofNullable(node.get(resource)).stream())
                                    .toList();
                    boolean nowhere =
                            !ledgers.isEmpty()
                                    && ledgers.stream()
                                                    .filter(each -> each.shortage(part).isEmpty())
                                                    .count()
                                            < part.parts();
                    return nowhere
                            ? ledgers.stream()
                                    .max(Comparator.comparing(Ledger::free))
                                    .map(most -> larger(part, most))
                                    .stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    private static Warning larger(SliceNeed part, Ledger most) {
        return new Warning.LargerThanNode(
                part.flavor(),
                most.resource(),
                part.total(most.resource()).plus(part.pinned(most.resource())),
                most.freeFor(part));
    }

    static List<NotChecked> notChecked(SlicingQuestion question) {
        Map<Resource, Fraction> stated = question.host().installed();
        List<NotChecked> found = new ArrayList<>();
        Stream.of(Resource.values())
                .filter(resource -> isWanted(question, resource) && !stated.containsKey(resource))
                .filter(resource -> !isOfPool(question, resource))
                .forEach(resource -> found.add(new NotChecked.Unstated(resource)));
        question.pools().forEach(pool -> found.addAll(notChecked(question.host(), pool)));
        question.ruleSet()
                .leftOut()
                .forEach(left -> found.add(new NotChecked.LeftOutByRules(left)));
        boolean isOne = question.cutting().numa() == NumaRule.NONE;
        if (isOne && (stated.containsKey(Resource.VCPUS) || stated.containsKey(Resource.MEMORY))) {
            found.add(NotChecked.Topic.NUMA);
        }
        if (question.ratios().vcpus().compareTo(Fraction.ONE) > 0) {
            found.add(NotChecked.Topic.PEAKS);
        }
        boolean isLaidOut = question.diskKeep().safe().isPresent();
        if (!isLaidOut && stated.containsKey(Resource.DISK) && isWanted(question, Resource.DISK)) {
            found.add(NotChecked.Topic.STORAGE_LAYOUT);
        }
        return List.copyOf(found);
    }

    private static List<NotChecked> notChecked(HostFigures host, PoolTaking pool) {
        List<NotChecked> found = new ArrayList<>();
        if (host.memory().isPresent() && pool.memory(host).isEmpty()) {
            found.add(new NotChecked.PoolNeed(pool.name(), Resource.MEMORY));
        }
        boolean countsCores = host.processors().flatMap(Processors::cores).isPresent();
        Optional<Integer> cores = pool.cores(host);
        boolean takesUncounted = cores.isEmpty() || (cores.get() > 0 && !countsCores);
        if (host.processors().isPresent() && takesUncounted) {
            found.add(new NotChecked.PoolNeed(pool.name(), Resource.VCPUS));
        }
        if (pool.hasDrives() && pool.share().isEmpty()) {
            found.add(new NotChecked.InPool(pool.name()));
        }
        return found;
    }

    /// That there is none of the host's own is said of the pool.
    private static boolean isOfPool(SlicingQuestion question, Resource resource) {
        boolean ofDrives = resource == Resource.DISK || resource == Resource.IOPS;
        return ofDrives && question.pools().stream().anyMatch(PoolTaking::hasDrives);
    }

    private static boolean isWanted(SlicingQuestion question, Resource resource) {
        return question.lines().stream()
                .anyMatch(line -> line.flavor().amounts().containsKey(resource));
    }
}
