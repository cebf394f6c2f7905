package hostplan.hardware.fit;

import hostplan.hardware.CardSlots;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the processors have enough PCIe lanes for what is plugged in. A warning only: a board
/// may have a switch, and then what is plugged in shares lanes. Of small machines nothing is said:
/// their chipset has lanes of its own, and which slots and bays hang on it is not stated.
final class Lanes {

    /// Of an NVMe drive.
    private static final int OF_A_DRIVE = 4;

    /// Two EPYC processors give up lanes to be joined: with three links 160 remain for both.
    /// Source: general knowledge of the platforms SP3 and SP5.
    private static final int OF_TWO_EPYC = 160;

    /// Processors with fewer lanes stand beside a chipset on which some of the slots hang; those
    /// with as many (LGA2011 and later, SP3 and later) have all slots to themselves. Source:
    /// general knowledge of the platforms.
    private static final int WITHOUT_CHIPSET = 40;

    private static final Set<String> EPYC = Set.of("SP3", "SP5");

    private Lanes() {}

    static Stream<Seen> tooFew(Inspection inspection) {
        Optional<Integer> there = there(inspection);
        int cards = cards(inspection);
        int drives = drives(inspection).size();
        int wanted = cards + OF_A_DRIVE * drives;
        return there.stream()
                .filter(lanes -> wanted > lanes)
                .map(lanes ->
                        Seen.at(
                                inspection.processors().stream().map(In::slot).toList(),
                                Value.of(wanted),
                                Value.of(cards),
                                Value.of(drives),
                                Value.of(lanes)));
    }

    /// Whether all slots and bays hang on the processors, and these state their lanes.
    static boolean areKnown(Inspection inspection) {
        return !inspection.processors().isEmpty()
                && inspection.processors().stream()
                        .allMatch(each -> each.facts().pcieLanes().orElse(0) >= WITHOUT_CHIPSET);
    }

    /// Lanes of all processors; empty where it is not known which slots hang on them.
    private static Optional<Integer> there(Inspection inspection) {
        List<Processor> processors = inspection.processors().stream().map(In::facts).toList();
        if (!areKnown(inspection)) {
            return Optional.empty();
        }
        int sum = processors.stream().mapToInt(each -> each.pcieLanes().orElse(0)).sum();
        boolean epyc =
                processors.size() > 1
                        && processors.stream().anyMatch(each -> EPYC.contains(each.socket()));
        return Optional.of(epyc ? Math.min(sum, OF_TWO_EPYC) : sum);
    }

    /// Lanes that the cards use: those of the card or of its slot, whichever are fewer.
    private static int cards(Inspection inspection) {
        return inspection.machine().parts().entrySet().stream()
                .mapToInt(each ->
                        inspection
                                .machine()
                                .cardSlots(each.getKey())
                                .flatMap(slots ->
                                        each.getValue()
                                                .facts()
                                                .card()
                                                .map(card -> used(card.lanes(), slots)))
                                .orElse(0))
                .sum();
    }

    private static int used(int lanes, CardSlots slots) {
        return slots.lanes() == 0 ? lanes : Math.min(lanes, slots.lanes());
    }

    /// NVMe drives that are wired to a processor: not those on cards, which use the card's lanes.
    private static List<In<Drive>> drives(Inspection inspection) {
        Set<String> onCards = inspection.baysOnCards();
        return inspection.drives().stream()
                .filter(each -> each.facts().attached() == DriveInterface.NVME)
                .filter(each -> !onCards.contains(each.slot().group()))
                .filter(each -> !isSwitched(inspection, each.slot()))
                .toList();
    }

    private static boolean isSwitched(Inspection inspection, Slot slot) {
        return inspection.machine().bays(slot).stream().anyMatch(bays -> bays.expander());
    }
}
