package hostplan.hardware.fit;

import hostplan.hardware.SlotKind;

import java.util.Set;
import java.util.function.Predicate;

/// What a rule is about: whether a machine has it, since a rule that finds nothing where there is
/// nothing has not passed; and with which slots it changes, so that only those rules are asked that
/// a change concerns.
record Matter(Predicate<Inspection> there, Set<SlotKind> slots) {

    static final Matter PARTS =
            of(
                    inspection -> !inspection.machine().assembly().fitted().isEmpty(),
                    SlotKind.values());

    static final Matter BOARD =
            of(inspection -> !inspection.slots().boards().isEmpty(), SlotKind.BOARD);

    static final Matter SOCKETS = of(inspection -> inspection.sockets() > 0, SlotKind.PROCESSOR);

    static final Matter PROCESSORS =
            of(inspection -> !inspection.processors().isEmpty(), SlotKind.PROCESSOR);

    static final Matter MEMORY_SLOTS =
            of(inspection -> inspection.slots().memory().isPresent(), SlotKind.MEMORY);

    static final Matter MODULES = of(inspection -> !inspection.memory().isEmpty(), SlotKind.MEMORY);

    /// Memory as the processors use it.
    static final Matter MEMORY =
            of(inspection -> !inspection.memory().isEmpty(), SlotKind.PROCESSOR, SlotKind.MEMORY);

    static final Matter BAYS = of(inspection -> !inspection.slots().bays().isEmpty(), SlotKind.BAY);

    static final Matter DRIVES = of(inspection -> !inspection.drives().isEmpty(), SlotKind.BAY);

    /// What drives are attached to.
    static final Matter PORTS =
            of(
                    inspection -> !inspection.drives().isEmpty(),
                    SlotKind.BAY,
                    SlotKind.CARD,
                    SlotKind.EXTRA);

    static final Matter ARRAYS =
            of(inspection -> !inspection.machine().assembly().arrays().isEmpty(), SlotKind.BAY);

    /// Those of a server in production, of which more is asked.
    static final Matter ARRAYS_IN_PRODUCTION =
            of(
                    inspection ->
                            inspection.isProduction()
                                    && !inspection.machine().assembly().arrays().isEmpty(),
                    SlotKind.BAY);

    static final Matter MAKERS =
            of(
                    inspection -> !inspection.machine().assembly().arrays().isEmpty(),
                    SlotKind.BAY,
                    SlotKind.CARD,
                    SlotKind.EXTRA);

    static final Matter CARDS = of(inspection -> inspection.has(SlotKind.CARD), SlotKind.CARD);

    static final Matter CARDS_AND_PROCESSORS =
            of(inspection -> inspection.has(SlotKind.CARD), SlotKind.CARD, SlotKind.PROCESSOR);

    static final Matter LANES =
            of(Lanes::areKnown, SlotKind.PROCESSOR, SlotKind.CARD, SlotKind.BAY);

    static final Matter SUPPLY_PLACES =
            of(inspection -> inspection.slots().supplies().isPresent(), SlotKind.SUPPLY);

    static final Matter SUPPLIES =
            of(inspection -> !inspection.supplies().isEmpty(), SlotKind.SUPPLY);

    /// What everything draws.
    static final Matter POWER =
            of(inspection -> !inspection.supplies().isEmpty(), SlotKind.values());

    /// That of a server in production, of which more is asked.
    static final Matter POWER_IN_PRODUCTION =
            of(
                    inspection -> inspection.isProduction() && !inspection.supplies().isEmpty(),
                    SlotKind.values());

    static final Matter BLADE =
            of(inspection ->
                    Blades.isBlade(inspection) && !inspection.context().housing().isEmpty());

    static final Matter HOUSED = of(inspection -> inspection.context().enclosure().isPresent());

    private static Matter of(Predicate<Inspection> there, SlotKind... slots) {
        return new Matter(there, Set.of(slots));
    }

    boolean isThere(Inspection inspection) {
        return there.test(inspection);
    }

    boolean changesWith(SlotKind kind) {
        return slots.contains(kind);
    }
}
