package hostplan.hardware.fit;

import hostplan.hardware.SlotKind;

/// What rules look at: a rule that finds nothing where there is nothing has not passed.
final class Has {

    private Has() {}

    static boolean parts(Inspection inspection) {
        return !inspection.machine().assembly().fitted().isEmpty();
    }

    static boolean boardPlace(Inspection inspection) {
        return !inspection.slots().boards().isEmpty();
    }

    static boolean sockets(Inspection inspection) {
        return inspection.sockets() > 0;
    }

    static boolean processors(Inspection inspection) {
        return !inspection.processors().isEmpty();
    }

    static boolean memory(Inspection inspection) {
        return !inspection.memory().isEmpty();
    }

    static boolean bays(Inspection inspection) {
        return !inspection.slots().bays().isEmpty();
    }

    static boolean drives(Inspection inspection) {
        return !inspection.drives().isEmpty();
    }

    static boolean arrays(Inspection inspection) {
        return !inspection.machine().assembly().arrays().isEmpty();
    }

    static boolean cards(Inspection inspection) {
        return inspection.has(SlotKind.CARD);
    }

    static boolean supplyPlaces(Inspection inspection) {
        return inspection.slots().supplies().isPresent();
    }

    static boolean supplies(Inspection inspection) {
        return !inspection.supplies().isEmpty();
    }

    static boolean blade(Inspection inspection) {
        return Blades.isBlade(inspection) && !inspection.context().housing().isEmpty();
    }

    static boolean housed(Inspection inspection) {
        return inspection.context().enclosure().isPresent();
    }
}
