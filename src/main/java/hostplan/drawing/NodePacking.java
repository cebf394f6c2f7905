package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.PartOf;
import hostplan.drawing.HostMap.Segment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Shares slices out among the sockets of a host: each goes to the first that holds it whole, and
/// where none does it spans several.
final class NodePacking {

    /// More than these cut in pieces would be no picture any more.
    private static final long MOST_SPANNING = 64;

    private final List<Room> rooms;
    private long spanning;

    private NodePacking(List<Room> rooms) {
        this.rooms = rooms;
    }

    /// @param ledgers of the resources that each socket has its share of
    static NodePacking even(List<Ledger> ledgers, int sockets) {
        return new NodePacking(
                IntStream.range(0, sockets).mapToObj(_ -> new Room(ledgers, sockets)).toList());
    }

    /// @param nodes the ledgers of each node
    static NodePacking of(List<List<Ledger>> nodes) {
        return new NodePacking(nodes.stream().map(ledgers -> new Room(ledgers, 1)).toList());
    }

    List<Room> rooms() {
        return rooms;
    }

    long spanning() {
        return spanning;
    }

    /// Places slices of a line where they lie, whole or in parts; those that are left span several
    /// rooms.
    ///
    /// @param counts of each room, the whole ones
    boolean place(int line, SliceNeed need, List<Long> counts, PartPlaces parts, long all) {
        long placed = 0;
        for (int room = 0; room < counts.size(); room++) {
            rooms.get(room).take(new Part.Slices(line, placed), need, counts.get(room));
            placed += counts.get(room);
            for (PartPlaces.Run run : parts.in(room)) {
                PartOf part = new PartOf(run.number(), need.parts());
                rooms.get(room)
                        .take(
                                new Part.Slices(line, run.first(), Optional.of(part)),
                                need.part(),
                                run.count());
            }
        }
        return spanning(line, need, placed + parts.slices(), all);
    }

    /// Places all slices of a line; false where too many of them would span sockets.
    boolean place(int line, SliceNeed need, long count) {
        long placed = 0;
        for (Room room : rooms) {
            long here = room.whole(need, count - placed);
            room.take(new Part.Slices(line, placed), need, here);
            placed += here;
        }
        return spanning(line, need, placed, count);
    }

    private boolean spanning(int line, SliceNeed need, long placed, long count) {
        if (spanning + count - placed > MOST_SPANNING) {
            return false;
        }
        for (long number = placed; number < count; number++) {
            span(new Part.Slices(line, number), need);
        }
        return true;
    }

    private void span(Part.Slices slice, SliceNeed need) {
        spanning++;
        Map<Resource, Fraction> missing = new EnumMap<>(Resource.class);
        rooms.getFirst()
                .shelves
                .keySet()
                .forEach(resource ->
                        missing.put(
                                resource,
                                need.ofCapacity(resource, rooms.getFirst().ratio(resource))));
        for (Room room : rooms) {
            room.takePart(slice, need, missing);
        }
    }

    /// What is left of one resource on one socket, and what lies there.
    private static final class Shelf {

        private final Fraction ratio;
        private Fraction free;
        private Fraction overhead = Fraction.ZERO;
        private final List<Segment> slices = new ArrayList<>();

        Shelf(Fraction capacity, Fraction ratio) {
            free = capacity;
            this.ratio = ratio;
        }

        void put(Segment slice, Fraction beside) {
            slices.add(slice);
            overhead = overhead.plus(beside);
            free = free.minus(slice.length()).minus(beside);
        }
    }

    /// One socket.
    static final class Room {

        private final Map<Resource, Shelf> shelves = new EnumMap<>(Resource.class);
        private long count;

        private Room(List<Ledger> ledgers, int sockets) {
            for (Ledger ledger : ledgers) {
                shelves.put(
                        ledger.resource(),
                        new Shelf(new LanePart(ledger, sockets).capacity(), ledger.ratio()));
            }
        }

        long count() {
            return count;
        }

        private Fraction ratio(Resource resource) {
            return Optional.ofNullable(shelves.get(resource))
                    .map(shelf -> shelf.ratio)
                    .orElse(Fraction.ONE);
        }

        List<Segment> slices(Resource resource) {
            return Optional.ofNullable(shelves.get(resource))
                    .map(shelf -> List.copyOf(shelf.slices))
                    .orElse(List.of());
        }

        Fraction overhead(Resource resource) {
            return Optional.ofNullable(shelves.get(resource))
                    .map(shelf -> shelf.overhead)
                    .orElse(Fraction.ZERO);
        }

        private long whole(SliceNeed need, long most) {
            BigInteger found = BigInteger.valueOf(most);
            for (Map.Entry<Resource, Shelf> each : shelves.entrySet()) {
                Fraction wanted = need.ofCapacity(each.getKey(), each.getValue().ratio);
                if (wanted.signum() > 0) {
                    found = found.min(each.getValue().free.dividedBy(wanted).floor());
                }
            }
            return found.longValueExact();
        }

        private void take(Part.Slices part, SliceNeed need, long taken) {
            if (taken == 0) {
                return;
            }
            count += taken;
            shelves.forEach((resource, shelf) ->
                    shelf.put(
                            new Segment(part, need.share(resource, shelf.ratio), taken),
                            need.overhead(resource).times(taken)));
        }

        /// Takes what is here of what is missing of one slice.
        private void takePart(Part.Slices part, SliceNeed need, Map<Resource, Fraction> missing) {
            Map<Resource, Fraction> taken = new EnumMap<>(Resource.class);
            shelves.forEach((resource, shelf) ->
                    taken.put(
                            resource,
                            shelf.free.min(missing.getOrDefault(resource, Fraction.ZERO))));
            if (taken.values().stream().allMatch(Fraction::isZero)) {
                return;
            }
            count++;
            shelves.forEach((resource, shelf) -> {
                Fraction amount = taken.getOrDefault(resource, Fraction.ZERO);
                Fraction own = own(need, resource, amount);
                shelf.put(new Segment(part, own, 1), amount.minus(own));
                missing.merge(resource, amount.negated(), Fraction::plus);
            });
        }

        /// The part of a part that is the slice's own, without overhead.
        private Fraction own(SliceNeed need, Resource resource, Fraction amount) {
            return amount.isZero()
                    ? Fraction.ZERO
                    : amount.times(need.share(resource, ratio(resource)))
                            .dividedBy(need.ofCapacity(resource, ratio(resource)));
        }
    }
}
