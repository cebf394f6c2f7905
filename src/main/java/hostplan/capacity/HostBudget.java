package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a host has for slices and what one of each line takes of it, in whole numbers, for those
/// who place slices on many hosts. Capacity = (total − reserved − kept free) × ratio, cut to whole
/// units; what a slice takes, with its overhead, is rounded up to them.
///
/// Units: parts of a vCPU of which `vcpuParts` make one, bytes of memory and disk, operations a
/// second, bits a second.
///
/// @param vcpuParts so many that a pinned thread, which takes all that the ratio makes of it, is
///   whole
/// @param capacity of what the host states
/// @param held what the host has beside that, times the ratio: reserved and kept free
/// @param needs of each line; nothing where it takes none
/// @param refusals of each line, what refuses it even on an empty host, also that it is larger than
///   a NUMA node where it has to lie whole in one; empty where nothing does
public record HostBudget(
        long vcpuParts,
        Map<Resource, Long> capacity,
        Map<Resource, Long> held,
        List<Map<Resource, Long>> needs,
        List<List<Rejection>> refusals) {

    public HostBudget {
        capacity = Map.copyOf(capacity);
        held = Map.copyOf(held);
        needs = needs.stream().map(Map::copyOf).toList();
        refusals = refusals.stream().map(List::copyOf).toList();
    }

    public static HostBudget of(SlicingQuestion question) {
        List<SliceNeed> all = question.needs();
        Map<Resource, Ledger> ledgers = new HostReserve(question).ledgers();
        long parts = question.ratios().vcpus().denominator().longValueExact();
        Map<Resource, Long> capacity = new EnumMap<>(Resource.class);
        Map<Resource, Long> held = new EnumMap<>(Resource.class);
        ledgers.forEach((resource, ledger) -> {
            Fraction unit = Fraction.of(units(resource, parts));
            long forVms = ledger.capacity().times(unit).floor().longValueExact();
            long whole =
                    ledger.installed().times(ledger.ratio()).times(unit).floor().longValueExact();
            capacity.put(resource, forVms);
            held.put(resource, Math.max(0, whole - forVms));
        });
        List<Map<Resource, Long>> needs = new ArrayList<>();
        List<List<Rejection>> refusals = new ArrayList<>();
        Optional<NodeRoom> nodes =
                question.cutting().numa() == NumaRule.REQUIRED
                        ? Optional.of(new NodeRoom(question, all))
                        : Optional.empty();
        for (int line = 0; line < all.size(); line++) {
            needs.add(needs(question, all.get(line), parts));
            List<Rejection> refused = new ArrayList<>(refusals(question, all.get(line), ledgers));
            int each = line;
            nodes.ifPresent(room ->
                    room.refusals(each).stream()
                            .filter(Rejection::isOfNodes)
                            .forEach(refused::add));
            refusals.add(refused);
        }
        return new HostBudget(parts, capacity, held, needs, refusals);
    }

    /// How many there are of one unit of the resource.
    private static long units(Resource resource, long vcpuParts) {
        return switch (resource) {
            case VCPUS -> vcpuParts;
            case MEMORY -> Bytes.MIB;
            case DISK -> Bytes.MB;
            case IOPS -> 1;
            case NETWORK -> Bytes.MB;
        };
    }

    private static Map<Resource, Long> needs(SlicingQuestion question, SliceNeed need, long parts) {
        Map<Resource, Long> needs = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            Fraction ratio = HostReserve.ratio(question.ratios(), resource);
            Fraction taken = need.ofCapacity(resource, ratio);
            if (taken.signum() > 0) {
                needs.put(resource, taken.times(units(resource, parts)).ceil().longValueExact());
            }
        }
        return needs;
    }

    private static List<Rejection> refusals(
            SlicingQuestion question, SliceNeed need, Map<Resource, Ledger> unsold) {
        Map<Resource, Rejection> found = VmRules.refusals(question, need);
        unsold.forEach((resource, ledger) ->
                ledger.shortage(need).ifPresent(refusal -> found.putIfAbsent(resource, refusal)));
        return Resource.NAMED_FIRST.stream().filter(found::containsKey).map(found::get).toList();
    }
}
