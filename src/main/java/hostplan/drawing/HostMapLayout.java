package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.Processors;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap.Kind;
import hostplan.drawing.HostMap.Lane;
import hostplan.drawing.HostMap.Node;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays the slices of an answer out in lanes.
final class HostMapLayout {

    private static final List<Resource> OF_NODES = List.of(Resource.MEMORY, Resource.VCPUS);

    private final SlicingAnswer answer;
    private final int sockets;

    private HostMapLayout(SlicingAnswer answer, int sockets) {
        this.answer = answer;
        this.sockets = sockets;
    }

    static HostMap of(SlicingAnswer answer) {
        int sockets = answer.question().host().processors().flatMap(Processors::sockets).orElse(1);
        return new HostMapLayout(answer, 1)
                .placed()
                .or(() -> new HostMapLayout(answer, sockets).shared())
                .or(() -> new HostMapLayout(answer, 1).shared())
                .orElseThrow();
    }

    /// As the slices lie in the NUMA nodes; empty where the host is taken as one.
    private Optional<HostMap> placed() {
        List<NodeAnswer> found = answer.nodes();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        NodePacking packing = NodePacking.of(found.stream().map(HostMapLayout::ledgers).toList());
        for (int line = 0; line < answer.lines().size(); line++) {
            int each = line;
            LineAnswer lineAnswer = answer.lines().get(line);
            List<Long> counts = found.stream().map(node -> node.counts().get(each)).toList();
            if (!packing.place(
                    line,
                    lineAnswer.need(),
                    counts,
                    PartPlaces.of(answer, line),
                    lineAnswer.count())) {
                return Optional.empty();
            }
        }
        List<Node> nodes =
                IntStream.range(0, found.size())
                        .mapToObj(node -> node(packing.rooms().get(node), ledgers(found.get(node))))
                        .toList();
        return Optional.of(new HostMap(nodes, hostLanes(), packing.spanning()));
    }

    /// In the order of the lanes.
    private static List<Ledger> ledgers(NodeAnswer node) {
        return OF_NODES.stream()
                .flatMap(resource ->
                        node.ledgers().stream().filter(each -> each.resource() == resource))
                .toList();
    }

    /// Empty where too many slices would have to be cut in pieces.
    private Optional<HostMap> shared() {
        NodePacking packing = NodePacking.even(nodeLedgers(), sockets);
        for (int line = 0; line < answer.lines().size(); line++) {
            LineAnswer found = answer.lines().get(line);
            if (!packing.place(line, found.need(), found.count())) {
                return Optional.empty();
            }
        }
        List<Node> nodes =
                packing.rooms().stream()
                        .filter(_ -> !nodeLedgers().isEmpty())
                        .map(room -> node(room, nodeLedgers()))
                        .toList();
        return Optional.of(new HostMap(nodes, hostLanes(), packing.spanning()));
    }

    private List<Ledger> nodeLedgers() {
        return OF_NODES.stream().flatMap(resource -> answer.ledger(resource).stream()).toList();
    }

    private Node node(NodePacking.Room room, List<Ledger> ledgers) {
        List<Lane> lanes =
                ledgers.stream()
                        .map(ledger ->
                                lane(
                                        ledger,
                                        room.slices(ledger.resource()),
                                        room.overhead(ledger.resource()),
                                        sockets))
                        .toList();
        return new Node(lanes, room.count());
    }

    private List<Lane> hostLanes() {
        return answer.ledgers().stream()
                .filter(ledger -> !OF_NODES.contains(ledger.resource()))
                .map(ledger -> lane(ledger, allSlices(ledger.resource()), ledger.overhead(), 1))
                .toList();
    }

    private List<Segment> allSlices(Resource resource) {
        return IntStream.range(0, answer.lines().size())
                .filter(line -> answer.lines().get(line).count() > 0)
                .mapToObj(line -> allSlices(line, resource))
                .toList();
    }

    private Segment allSlices(int line, Resource resource) {
        LineAnswer found = answer.lines().get(line);
        return new Segment(new Part.Slices(line, 0), found.need().amount(resource), found.count());
    }

    private static Lane lane(Ledger ledger, List<Segment> slices, Fraction overhead, int parts) {
        LanePart share = new LanePart(ledger, parts);
        Fraction taken = slices.stream().map(Segment::length).reduce(overhead, Fraction::plus);
        Fraction free = share.capacity().minus(taken);
        Fraction stranded =
                ledger.free().isZero()
                        ? Fraction.ZERO
                        : free.times(ledger.stranded()).dividedBy(ledger.free());
        Stream<Segment> before =
                Stream.of(
                        Segment.of(Kind.RESERVED, share.reservedHard()),
                        Segment.of(Kind.CACHE, share.reservedSoft()));
        Stream<Segment> after =
                Stream.of(
                        Segment.of(Kind.OVERHEAD, overhead),
                        Segment.of(Kind.STRANDED, stranded),
                        Segment.of(Kind.FREE, free.minus(stranded)),
                        Segment.of(Kind.CUT_OFF, share.cutOff()),
                        Segment.of(Kind.KEPT, share.kept()));
        List<Segment> all = new ArrayList<>();
        before.filter(segment -> !segment.each().isZero()).forEach(all::add);
        all.addAll(slices);
        after.filter(segment -> !segment.each().isZero()).forEach(all::add);
        return new Lane(ledger.resource(), share.length(), all);
    }
}
