package hostplan.hardware.fit;

import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.message.Value;

import java.util.List;
import java.util.stream.Stream;

/// Whether every part has a place.
final class Places {

    private Places() {}

    /// Parts in slots that the machine does not have, as after another model was chosen.
    static Stream<Seen> missing(Inspection inspection) {
        return inspection.machine().parts().entrySet().stream()
                .filter(each -> !has(inspection, each.getKey()))
                .map(each ->
                        Seen.at(
                                        each.getKey(),
                                        Value.of(each.getValue().name()),
                                        SlotNames.value(each.getKey()))
                                .mendedBy(() ->
                                        Stream.of(
                                                Remedies.empty(
                                                        inspection, List.of(each.getKey())))));
    }

    private static boolean has(Inspection inspection, Slot slot) {
        return slot.kind() == SlotKind.EXTRA || inspection.places().contains(slot);
    }
}
