package hostplan.hardware.fit;

import hostplan.hardware.Drive;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Free bays of the machine into which drives go that do not suit theirs; it costs nothing.
final class OtherBays {

    private OtherBays() {}

    static Stream<Remedy> of(Inspection inspection, Alike<Drive> misfit) {
        List<Slot> free =
                inspection.machine().slotsOf(SlotKind.BAY).stream()
                        .filter(slot -> inspection.machine().in(slot).isEmpty())
                        .filter(slot ->
                                inspection.machine().bays(slot).stream()
                                        .anyMatch(bays -> Drives.goesInto(bays, misfit.facts())))
                        .limit(misfit.slots().size())
                        .toList();
        return free.size() < misfit.slots().size()
                ? Stream.empty()
                : Stream.of(Remedies.move(inspection, moves(misfit.slots(), free)));
    }

    private static Map<Slot, Slot> moves(List<Slot> from, List<Slot> to) {
        Map<Slot, Slot> moves = new TreeMap<>();
        for (int each = 0; each < from.size(); each++) {
            moves.put(from.get(each), to.get(each));
        }
        return moves;
    }
}
