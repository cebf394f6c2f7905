package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.Segment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Shares slices out among the sockets of a host: each goes to the first that holds it whole, and
/// where none does it spans several.
final class NodePacking {

    /// More than these cut in pieces would be no picture any more.
    private static final long MOST_SPANNING = 64;

    private final List<Room> rooms;
    private long spanning;

    /// @param ledgers of the resources that each socket has its share of
    NodePacking(List<Ledger> ledgers, int sockets) {
        rooms = IntStream.range(0, sockets).mapToObj(_ -> new Room(ledgers, sockets)).toList();
    }

    List<Room> rooms() {
        return rooms;
    }

    long spanning() {
        return spanning;
    }

    /// Places all slices of a line; false where too many of them would span sockets.
    boolean place(int line, SliceNeed need, long count) {
        long placed = 0;
        for (Room room : rooms) {
            long here = room.whole(need, count - placed);
            room.take(new Part.Slices(line, placed), need, here);
            placed += here;
        }
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
                .free
                .keySet()
                .forEach(resource -> missing.put(resource, need.total(resource)));
        for (Room room : rooms) {
            room.takePart(slice, need, missing);
        }
    }

    /// What is left on one socket, and what lies there.
    static final class Room {

        private final Map<Resource, Fraction> free = new EnumMap<>(Resource.class);
        private final Map<Resource, Fraction> overhead = new EnumMap<>(Resource.class);
        private final Map<Resource, List<Segment>> slices = new EnumMap<>(Resource.class);
        private long count;

        private Room(List<Ledger> ledgers, int sockets) {
            for (Ledger ledger : ledgers) {
                free.put(ledger.resource(), new LanePart(ledger, sockets).capacity());
                overhead.put(ledger.resource(), Fraction.ZERO);
                slices.put(ledger.resource(), new ArrayList<>());
            }
        }

        long count() {
            return count;
        }

        List<Segment> slices(Resource resource) {
            return slices.getOrDefault(resource, List.of());
        }

        Fraction overhead(Resource resource) {
            return overhead.getOrDefault(resource, Fraction.ZERO);
        }

        private long whole(SliceNeed need, long most) {
            BigInteger found = BigInteger.valueOf(most);
            for (Map.Entry<Resource, Fraction> left : free.entrySet()) {
                Fraction each = need.total(left.getKey());
                if (each.signum() > 0) {
                    found = found.min(left.getValue().dividedBy(each).floor());
                }
            }
            return found.longValueExact();
        }

        private void take(Part.Slices part, SliceNeed need, long taken) {
            if (taken == 0) {
                return;
            }
            count += taken;
            for (Resource resource : free.keySet()) {
                slices.get(resource).add(new Segment(part, need.amount(resource), taken));
                overhead.merge(resource, need.overhead(resource).times(taken), Fraction::plus);
                free.merge(resource, need.total(resource).times(taken).negated(), Fraction::plus);
            }
        }

        /// Takes what is here of what is missing of one slice.
        private void takePart(Part.Slices part, SliceNeed need, Map<Resource, Fraction> missing) {
            Map<Resource, Fraction> taken = new EnumMap<>(Resource.class);
            free.forEach((resource, left) -> taken.put(resource, left.min(missing.get(resource))));
            if (taken.values().stream().allMatch(Fraction::isZero)) {
                return;
            }
            count++;
            taken.forEach((resource, amount) -> {
                Fraction own = own(need, resource, amount);
                slices.get(resource).add(new Segment(part, own, 1));
                overhead.merge(resource, amount.minus(own), Fraction::plus);
                free.merge(resource, amount.negated(), Fraction::plus);
                missing.merge(resource, amount.negated(), Fraction::plus);
            });
        }

        /// The part of a part that is the slice's own, without overhead.
        private static Fraction own(SliceNeed need, Resource resource, Fraction amount) {
            return amount.isZero()
                    ? Fraction.ZERO
                    : amount.times(need.amount(resource)).dividedBy(need.total(resource));
        }
    }
}
