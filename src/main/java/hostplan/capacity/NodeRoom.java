package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.capacity.mix.Bin;
import hostplan.capacity.mix.BinAnswer;
import hostplan.capacity.mix.BinQuestion;
import hostplan.capacity.mix.ExactMix;
import hostplan.capacity.mix.Goal;
import hostplan.capacity.mix.Limit;
import hostplan.capacity.mix.MixAnswer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A host whose slices lie whole in its NUMA nodes, or each of their parts in a different one.
/// Vcpus and memory belong to a node, disk, IOPS and network to the host. Which slice lies where is
/// decided anew with every turn, so that no earlier choice of a node costs a slice later.
final class NodeRoom implements Room {

    private static final Set<Resource> OF_NODES = Set.of(Resource.VCPUS, Resource.MEMORY);

    private final SlicingQuestion question;
    private final List<SliceNeed> needs;
    private final List<SliceNeed> parts;
    private final List<Map<Resource, Ledger>> unsoldNodes;
    private final Map<Resource, Ledger> unsold;
    private final ArrayRooms arrays;
    private final int nodes;
    private final int lines;

    /// By node and line, the parts.
    private List<List<Long>> placed;

    private boolean isProven = true;

    /// @param needs of the lines of the question
    NodeRoom(SlicingQuestion question, List<SliceNeed> needs) {
        this.question = question;
        this.needs = needs;
        parts = needs.stream().map(SliceNeed::part).toList();
        unsoldNodes = new NodeReserve(question).ledgers();
        unsold = new HostReserve(question).ledgers();
        arrays = new ArrayRooms(question, needs);
        nodes = unsoldNodes.size();
        lines = needs.size();
        placed = Collections.nCopies(nodes, Collections.nCopies(lines, 0L));
    }

    /// As many of these slices as can be, whole in a node; the others lie across nodes.
    static List<NodeAnswer> keepingWhole(
            SlicingQuestion question, List<SliceNeed> needs, long[] counts) {
        NodeRoom room = new NodeRoom(question, needs);
        List<Goal> goals = new ArrayList<>(List.of(Goal.most(counts.length)));
        IntStream.range(0, counts.length)
                .forEach(line -> goals.add(Goal.most(counts.length, List.of(line))));
        room.takeBest(Arrays.stream(counts).mapToObj(Optional::of).toList(), goals);
        return room.nodes();
    }

    @Override
    public long[] counts() {
        long[] counts = new long[lines];
        for (int line = 0; line < lines; line++) {
            for (int node = 0; node < nodes; node++) {
                counts[line] += placed.get(node).get(line);
            }
            counts[line] /= needs.get(line).parts();
        }
        return counts;
    }

    @Override
    public long take(int line, long atMost) {
        long had = counts()[line];
        long all = atMost > Long.MAX_VALUE - had ? Long.MAX_VALUE : had + atMost;
        List<Optional<Long>> most = new ArrayList<>(held());
        most.set(line, all == Long.MAX_VALUE ? Optional.empty() : Optional.of(all));
        isProven &= takeBest(most, List.of(Goal.most(lines, List.of(line)))).isOptimal();
        return counts()[line] - had;
    }

    private List<Optional<Long>> held() {
        return Arrays.stream(counts()).mapToObj(Optional::of).toList();
    }

    @Override
    public boolean takeUpTo(long[] wanted) {
        List<List<Long>> before = placed;
        MixAnswer answer =
                takeBest(
                        Arrays.stream(wanted).mapToObj(Optional::of).toList(),
                        List.of(Goal.most(lines)));
        if (Arrays.equals(counts(), wanted)) {
            return true;
        }
        isProven &= answer.isOptimal();
        placed = before;
        return false;
    }

    /// The value and the bound are of what is taken on top of what was there.
    @Override
    public MixAnswer takeBest(List<Optional<Long>> most, List<Goal> goals) {
        long[] had = counts();
        BinAnswer answer = ExactMix.best(question(most, had), goals, placed);
        placed = answer.placed();
        Fraction before = goals.getFirst().reached(had);
        return new MixAnswer(
                answer.mix().counts(),
                answer.mix().value().minus(before),
                answer.mix().bound().minus(before),
                answer.mix().settled());
    }

    private BinQuestion question(List<Optional<Long>> most, long[] had) {
        List<Bin> bins = unsoldNodes.stream().map(node -> bin(node, most)).toList();
        return new BinQuestion(
                bins,
                needs.stream().map(SliceNeed::parts).toList(),
                hostLimits(),
                Arrays.stream(had).boxed().toList(),
                IntStream.range(0, lines)
                        .mapToObj(line -> most(line, bins, most.get(line)))
                        .toList());
    }

    private List<Limit> hostLimits() {
        return Stream.concat(
                        ofHost().map(ledger -> ledger.limit(each(needs))),
                        arrays
                                .limits(IntStream.range(0, lines).boxed().toList(), new long[lines])
                                .stream())
                .toList();
    }

    /// What no node has.
    private Stream<Ledger> ofHost() {
        return unsold.values().stream()
                .filter(ledger -> !OF_NODES.contains(ledger.resource()))
                .filter(ledger -> needs.stream().anyMatch(need -> need.takes(ledger.resource())));
    }

    private static List<Optional<SliceNeed>> each(List<SliceNeed> needs) {
        return needs.stream().map(Optional::of).toList();
    }

    private Bin bin(Map<Resource, Ledger> node, List<Optional<Long>> most) {
        return new Bin(
                node.values().stream().map(ledger -> ledger.limit(each(parts))).toList(),
                IntStream.range(0, lines)
                        .mapToObj(line -> most(line, node, most.get(line)))
                        .toList());
    }

    private long most(int line, Map<Resource, Ledger> node, Optional<Long> wanted) {
        SliceNeed part = parts.get(line);
        return never(line).isEmpty() && hasThreads(node.values(), part)
                ? Stream.concat(
                                room(node.values().stream(), part).stream(),
                                room(ofHost(), needs.get(line)).stream())
                        .reduce(Math::min)
                        .map(room -> wanted.map(each -> Math.min(each, room)).orElse(room))
                        .or(() -> wanted)
                        .orElseThrow()
                : 0;
    }

    private long most(int line, List<Bin> bins, Optional<Long> wanted) {
        long inNodes =
                bins.stream().mapToLong(bin -> bin.most().get(line)).sum()
                        / needs.get(line).parts();
        return Stream.concat(room(ofHost(), needs.get(line)).stream(), wanted.stream())
                .reduce(inNodes, Math::min);
    }

    private static Optional<Long> room(Stream<Ledger> ledgers, SliceNeed need) {
        return ledgers.flatMap(ledger -> ledger.room(need).stream())
                .map(BigInteger::longValueExact)
                .reduce(Math::min);
    }

    @Override
    public List<Rejection> refusals(int line) {
        Map<Resource, Rejection> never = never(line);
        List<Map<Resource, Ledger>> cut = cutNodes();
        Map<Resource, Ledger> host = ledgers();
        List<Rejection> found = new ArrayList<>();
        for (Resource resource : Resource.NAMED_FIRST) {
            Optional.ofNullable(never.get(resource))
                    .or(() ->
                            OF_NODES.contains(resource)
                                    ? inNoNode(resource, parts.get(line), cut)
                                    : arrays.shortage(resource, line, counts()))
                    .or(() ->
                            OF_NODES.contains(resource)
                                    ? Optional.empty()
                                    : Optional.ofNullable(host.get(resource))
                                            .flatMap(ledger -> ledger.shortage(needs.get(line))))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Map<Resource, Rejection> never(int line) {
        Map<Resource, Rejection> never = VmRules.refusals(question, needs.get(line));
        Optional<Rejection> topology = topology(needs.get(line).flavor());
        topology.ifPresent(refusal -> never.putIfAbsent(refusal.resource(), refusal));
        for (Resource resource : OF_NODES) {
            if (topology.isEmpty() && !never.containsKey(resource)) {
                largerThanNode(resource, parts.get(line))
                        .ifPresent(refusal -> never.put(resource, refusal));
            }
        }
        return never;
    }

    private Optional<Rejection> topology(FlavorNeed flavor) {
        int virtual = flavor.virtualNodes().orElse(1);
        return virtual > nodes
                ? Optional.of(new Rejection.MoreVirtualNodes(virtual, nodes))
                : flavor.unevenInNodes()
                        .map(resource ->
                                new Rejection.UnevenParts(
                                        resource,
                                        virtual,
                                        flavor.amounts().getOrDefault(resource, Fraction.ZERO)));
    }

    /// Too few nodes could take a part even if nothing else were there.
    private Optional<Rejection> largerThanNode(Resource resource, SliceNeed part) {
        List<Ledger> each = ofNodes(unsoldNodes, resource);
        boolean fits =
                each.isEmpty()
                        || each.stream()
                                        .filter(ledger ->
                                                ledger.shortage(part).isEmpty()
                                                        && hasThreads(List.of(ledger), part))
                                        .count()
                                >= part.parts();
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Rejection.LargerThanNode(
                                resource,
                                part.parts(),
                                part.total(resource).plus(part.pinned(resource)),
                                freeForLast(each, part)));
    }

    /// In the node that has least of those that would be needed.
    private static Fraction freeForLast(List<Ledger> each, SliceNeed part) {
        return each.stream()
                .map(ledger -> ledger.freeFor(part))
                .sorted(Comparator.reverseOrder())
                .skip(part.parts() - 1L)
                .findFirst()
                .orElse(Fraction.ZERO);
    }

    /// Whatever the ratio, one slice has no more vCPUs than its node has threads.
    private static boolean hasThreads(Collection<Ledger> node, SliceNeed need) {
        return node.stream()
                .filter(ledger -> ledger.resource() == Resource.VCPUS)
                .allMatch(ledger -> need.threads().compareTo(ledger.installed()) <= 0);
    }

    /// Too few nodes are short of nothing. Where so many are short of the same that it refuses by
    /// itself, that is named; else each resource of which some node is short while the nodes that
    /// have it lack another.
    private Optional<Rejection> inNoNode(
            Resource resource, SliceNeed part, List<Map<Resource, Ledger>> cut) {
        boolean isTaken =
                cut.stream()
                        .anyMatch(node ->
                                node.values().stream()
                                        .filter(ledger -> ledger.resource() == resource)
                                        .anyMatch(ledger -> ledger.shortage(part).isPresent()));
        boolean isNamed =
                refusesAlone(resource, part, cut)
                        || OF_NODES.stream().noneMatch(each -> refusesAlone(each, part, cut));
        return isTaken && isNamed && !fits(cut, part)
                ? Optional.of(
                        new Rejection.InNoNode(
                                resource,
                                part.parts(),
                                part.total(resource).plus(part.pinned(resource)),
                                freeForLast(ofNodes(cut, resource), part)))
                : Optional.empty();
    }

    private static boolean refusesAlone(
            Resource resource, SliceNeed part, List<Map<Resource, Ledger>> cut) {
        List<Ledger> each = ofNodes(cut, resource);
        return !each.isEmpty()
                && each.stream().filter(ledger -> ledger.shortage(part).isEmpty()).count()
                        < part.parts();
    }

    /// Whether there is a node for each part.
    private static boolean fits(List<Map<Resource, Ledger>> cut, SliceNeed part) {
        return cut.stream().filter(node -> fits(node, part)).count() >= part.parts();
    }

    private static List<Ledger> ofNodes(List<Map<Resource, Ledger>> nodes, Resource resource) {
        return nodes.stream()
                .flatMap(node -> Optional.ofNullable(node.get(resource)).stream())
                .toList();
    }

    private List<Map<Resource, Ledger>> cutNodes() {
        List<Map<Resource, Ledger>> cut = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            Map<Resource, Ledger> ledgers = new EnumMap<>(unsoldNodes.get(node));
            for (int line = 0; line < lines; line++) {
                SliceNeed part = parts.get(line);
                long count = placed.get(node).get(line);
                ledgers.replaceAll((_, ledger) -> ledger.taking(part, count));
            }
            cut.add(ledgers);
        }
        return cut;
    }

    @Override
    public Map<Resource, Ledger> ledgers() {
        Map<Resource, Ledger> cut = new EnumMap<>(unsold);
        long[] counts = counts();
        for (int line = 0; line < lines; line++) {
            SliceNeed need = needs.get(line);
            long count = counts[line];
            cut.replaceAll((_, ledger) -> ledger.taking(need, count));
        }
        return cut;
    }

    @Override
    public List<NodeAnswer> nodes() {
        List<Map<Resource, Ledger>> cut = cutNodes();
        List<SliceNeed> fitting = parts.stream().filter(part -> fits(cut, part)).toList();
        return IntStream.range(0, nodes)
                .mapToObj(node ->
                        new NodeAnswer(
                                node,
                                placed(node, need -> need.parts() == 1),
                                placed(node, need -> need.parts() > 1),
                                List.copyOf(withStranded(cut.get(node), fitting).values())))
                .toList();
    }

    private List<Long> placed(int node, Predicate<SliceNeed> isWanted) {
        return IntStream.range(0, lines)
                .mapToObj(line -> isWanted.test(needs.get(line)) ? placed.get(node).get(line) : 0L)
                .toList();
    }

    /// All that is free of a node is stranded where no flavor fits it any more, and some flavor
    /// that takes of it was refused by others alone.
    ///
    /// @param fitting parts of the flavors of which one more has a place
    private Map<Resource, Ledger> withStranded(
            Map<Resource, Ledger> node, List<SliceNeed> fitting) {
        if (fitting.stream().anyMatch(part -> fits(node, part))) {
            return node;
        }
        Map<Resource, Ledger> judged = new EnumMap<>(node);
        judged.replaceAll((resource, ledger) ->
                parts.stream()
                                .anyMatch(part ->
                                        part.takes(resource) && ledger.shortage(part).isEmpty())
                        ? ledger.withAllFreeStranded()
                        : ledger);
        return judged;
    }

    private static boolean fits(Map<Resource, Ledger> node, SliceNeed need) {
        return hasThreads(node.values(), need)
                && node.values().stream().allMatch(ledger -> ledger.shortage(need).isEmpty());
    }

    @Override
    public List<ArrayAnswer> arrays() {
        return arrays.answers(counts());
    }

    @Override
    public boolean isProven() {
        return isProven;
    }
}
