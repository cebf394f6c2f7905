package hostplan.hardware.fit;

import static hostplan.hardware.Machines.like;
import static hostplan.hardware.Machines.processors;

import hostplan.hardware.Form;
import hostplan.hardware.Machines;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Optional;

/// Machines with places, a board or processors that do not fit.
final class SpoiledProcessors {

    private static final Slot BOARD = Slot.of(SlotKind.BOARD, 1);

    private SpoiledProcessors() {}

    static List<Spoiled> all() {
        Machine dual = Machines.dualSocket();
        return List.of(
                Spoiled.of(
                                "slot-part-lost",
                                Machines.withLost(dual, Slot.card("pcie", 2)),
                                "The part in card pcie 2 is not in the project (gone).")
                        .curedBy("Empty card pcie 2"),
                Spoiled.of(
                        "places-unstated",
                        Machines.withModel(
                                dual.without(Machines.memory(2, 16)),
                                Machines.model("without places", Form.RACK, _ -> {})),
                        "The model Maker without places does not state its places, so whether its 23 parts"
                                + " fit is not known."),
                Spoiled.of(
                        "places-unstated",
                        Machines.withModel(
                                dual,
                                Machines.model(
                                        "device type",
                                        Form.RACK,
                                        draft ->
                                                draft.slots =
                                                        Slots.NONE.with(slots -> {
                                                            slots.bays =
                                                                    Machines.dualModel()
                                                                            .slots()
                                                                            .bays();
                                                            slots.supplies =
                                                                    Machines.dualModel()
                                                                            .slots()
                                                                            .supplies();
                                                        }))),
                        "The model Maker device type does not state its places of these kinds:"
                                + " processor, memory, card. Whether the 20 parts in them fit is not known."),
                Spoiled.of(
                        "places-unstated",
                        Machine.of(
                                dual.configuration(),
                                dual.assembly(),
                                Optional.empty(),
                                id ->
                                        Machines.parts().stream()
                                                .filter(part -> part.id().equals(id))
                                                .findFirst()),
                        "It has no model that states its places, so whether its 30 parts fit is not"
                                + " known."),
                Spoiled.of(
                                "slot-missing",
                                dual.with(List.of(Slot.card("riser", 1)), Machines.NETWORK_PCIE),
                                "2 × 10 GbE is in a place that this machine does not have (card"
                                        + " riser 1).")
                        .curedBy("Move card riser 1 to card pcie 2"),
                Spoiled.of(
                                "slot-kind",
                                dual.with(Machines.memory(9, 9), Machines.NVME),
                                "NVMe 3.84 TB does not go into memory 9.")
                        .curedBy("Empty memory 9"),
                Spoiled.of(
                        "board-missing",
                        new Machines.Building(Machines.caseModel())
                                .put(Machines.supplies(1, 1), Machines.SUPPLY_ATX)
                                .build(),
                        "The case has no mainboard."),
                Spoiled.of(
                                "board-form",
                                Machines.tower().with(List.of(BOARD), largeBoard()),
                                "large has the form E-ATX; the case takes ATX, mATX.")
                        .curedBy("Put 1 × X670 board into board 1"),
                Spoiled.of(
                        "processor-missing",
                        Machines.singleNvme().without(processors(1, 1)),
                        "It has no processor."),
                Spoiled.of(
                                "socket",
                                dual.with(processors(1, 2), Machines.EPYC),
                                "EPYC 9354P (processor 1–2) is for socket SP5; this machine has"
                                        + " LGA4677.")
                        .curedBy("Put 2 × Xeon Gold 6430 into processor 1–2"),
                Spoiled.of(
                                "processor-order",
                                dual.without(processors(1, 1)).without(Machines.memory(1, 8)),
                                "processor 2 is filled, but processor 1 is empty: the machine"
                                        + " starts from the first socket.")
                        .curedBy("Move processor 2, memory 17–24 to processor 1, memory 1–8"),
                Spoiled.of(
                                "processors-many",
                                dual.with(
                                        processors(1, 2),
                                        xeon("alone", Machines.processor(32, 270, LGA, 1, 8))),
                                "alone (processor 1–2) works alone, but 2 processors are fitted.")
                        .curedBy("Put 2 × Xeon Gold 6430 into processor 1–2"),
                Spoiled.of(
                                "processors-mixed",
                                dual.with(
                                        processors(2, 2),
                                        xeon("other", Machines.processor(24, 225, LGA, 2, 8))),
                                "Processors are mixed: Xeon Gold 6430 (processor 1) and other"
                                        + " (processor 2) do not work together.")
                        .curedBy("Put 2 × Xeon Gold 6430 into processor 1–2"),
                Spoiled.of(
                                "cooling",
                                dual.with(
                                        processors(1, 2),
                                        xeon("hot", Machines.processor(48, 350, LGA, 2, 8))),
                                "hot (processor 1–2) gives off 350 W; the machine cools 300 W a"
                                        + " processor.")
                        .curedBy("Put 2 × Xeon Gold 6430 into processor 1–2"),
                Spoiled.of(
                        "processor-memory",
                        dual.with(processors(1, 2), xeon("older", olderMemory())),
                        "older (processor 1–2) is stated to drive DDR4; the memory slots take"
                                + " DDR5."));
    }

    private static final String LGA = "LGA4677";

    private static Part xeon(String id, PartFacts facts) {
        return like(Machines.XEON, id, facts);
    }

    private static Part largeBoard() {
        OtherPart board = (OtherPart) Machines.ATX_BOARD.facts();
        return like(
                Machines.ATX_BOARD,
                "large",
                new OtherPart(
                        board.purpose(),
                        "E-ATX",
                        board.provides(),
                        board.card(),
                        board.idleWatts(),
                        board.largestWatts()));
    }

    private static Processor olderMemory() {
        Processor of = Machines.processor(32, 270, LGA, 2, 8);
        return new Processor(
                of.cores(),
                of.threads(),
                of.baseGHz(),
                of.boostGHz(),
                of.watts(),
                of.socket(),
                of.mostSockets(),
                Optional.of(MemoryGeneration.DDR4),
                of.channels(),
                of.memorySpeed(),
                of.largestMemory(),
                of.pcieGeneration(),
                of.pcieLanes(),
                of.launched());
    }
}
