package hostplan.hardware.fit;

import hostplan.hardware.Form;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.message.Value;

import java.util.List;
import java.util.stream.Stream;

/// Whether blades stand where blades can.
final class Blades {

    private Blades() {}

    static boolean isBlade(Inspection inspection) {
        return inspection.machine().model().stream().anyMatch(model -> model.form() == Form.BLADE);
    }

    /// A blade in no enclosure has no power.
    static Stream<Seen> byItself(Inspection inspection) {
        return isBlade(inspection)
                        && inspection.context().housing().stream()
                                .anyMatch(Housing.ByItself.class::isInstance)
                ? Stream.of(Seen.at(NO_SLOTS, Value.of(family(inspection))))
                : Stream.empty();
    }

    static Stream<Seen> inOtherFamily(Inspection inspection) {
        String family = family(inspection);
        return inspection.context().housing().stream()
                .flatMap(Blades::enclosure)
                .filter(enclosure ->
                        isBlade(inspection)
                                && !family.isEmpty()
                                && !enclosure.bladeFamily().isEmpty()
                                && !family.equalsIgnoreCase(enclosure.bladeFamily()))
                .map(enclosure ->
                        Seen.at(
                                NO_SLOTS,
                                Value.of(family),
                                Value.of(enclosure.name()),
                                Value.of(enclosure.bladeFamily())));
    }

    /// A machine that is no blade in a bay of an enclosure.
    static Stream<Seen> noBlade(Inspection inspection) {
        return inspection.machine().model().stream()
                .filter(model -> model.form() == Form.RACK || model.form() == Form.TOWER)
                .flatMap(model ->
                        inspection.context().housing().stream()
                                .flatMap(Blades::enclosure)
                                .filter(enclosure -> enclosure.form() == Form.ENCLOSURE)
                                .map(enclosure ->
                                        Seen.at(
                                                NO_SLOTS,
                                                Value.of(model.name()),
                                                Value.of(enclosure.name()))));
    }

    private static final List<Slot> NO_SLOTS = List.of();

    private static Stream<ServerModel> enclosure(Housing housing) {
        return housing instanceof Housing.InEnclosure(ServerModel enclosure)
                ? Stream.of(enclosure)
                : Stream.empty();
    }

    private static String family(Inspection inspection) {
        return inspection.machine().model().map(ServerModel::bladeFamily).orElse("");
    }
}
