package hostplan.hardware.fit;

import hostplan.hardware.Bays;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Slot;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether SAS and SATA drives have a port to be attached to. Those on a card use the card's; M.2
/// drives are wired on their board; NVMe drives need lanes, not ports.
record DrivePorts(Inspection inspection, List<In<Drive>> drives) {

    static DrivePorts of(Inspection inspection) {
        Set<String> onCards = inspection.baysOnCards();
        List<In<Drive>> attached =
                inspection.drives().stream()
                        .filter(each -> !onCards.contains(each.slot().group()))
                        .filter(each -> each.facts().attached() != DriveInterface.NVME)
                        .filter(each -> isCabled(each.facts().form()))
                        .toList();
        return new DrivePorts(inspection, attached);
    }

    private static boolean isCabled(DriveForm form) {
        return form == DriveForm.LFF || form == DriveForm.SFF;
    }

    /// SAS drives without a controller that speaks SAS.
    static Stream<Seen> withoutController(Inspection inspection) {
        DrivePorts ports = of(inspection);
        List<Slot> sas = slots(ports.of(DriveInterface.SAS));
        return sas.isEmpty() || ports.offered(DriveInterface.SAS) > 0
                ? Stream.empty()
                : Stream.of(
                        Seen.at(sas, Value.of(sas.size()), SlotNames.value(sas))
                                .mendedBy(() -> controllers(inspection)));
    }

    /// More drives than ports.
    static Stream<Seen> tooFew(Inspection inspection) {
        DrivePorts ports = of(inspection);
        int sas = ports.offered(DriveInterface.SAS);
        int all = sas + ports.onlySata();
        int needed = ports.needed(ports.drives());
        boolean sasShort = sas > 0 && ports.needed(ports.of(DriveInterface.SAS)) > sas;
        return needed <= all && !sasShort
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        slots(ports.drives()),
                                        SlotNames.value(slots(ports.drives())),
                                        Value.of(needed),
                                        Value.of(all),
                                        Value.of(sas))
                                .mendedBy(() -> controllers(inspection)));
    }

    private List<In<Drive>> of(DriveInterface attached) {
        return drives.stream().filter(each -> each.facts().attached() == attached).toList();
    }

    /// One port for each drive, or one for all of a group whose backplane shares it.
    private int needed(List<In<Drive>> some) {
        Map<String, Long> byGroup =
                some.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.slot().group(), Collectors.counting()));
        return byGroup.entrySet().stream()
                .mapToInt(each -> shares(each.getKey()) ? 1 : each.getValue().intValue())
                .sum();
    }

    private boolean shares(String group) {
        return inspection.slots().bays().stream()
                .anyMatch(bays -> bays.name().equals(group) && bays.expander());
    }

    private int offered(DriveInterface attached) {
        return inspection.controllers().stream()
                .filter(each -> each.facts().speaks().contains(attached))
                .mapToInt(each -> free(each.facts()))
                .sum();
    }

    private int onlySata() {
        int cards =
                inspection.controllers().stream()
                        .filter(each -> each.facts().speaks().contains(DriveInterface.SATA))
                        .filter(each -> !each.facts().speaks().contains(DriveInterface.SAS))
                        .mapToInt(each -> free(each.facts()))
                        .sum();
        return inspection.slots().sataPorts() + cards;
    }

    /// The ports that bays on the card itself do not take.
    static int free(StorageController controller) {
        int own = controller.bays().stream().mapToInt(Bays::count).sum();
        return Math.max(0, controller.ports() - own);
    }

    /// Plain controllers before others, the cheapest first, into a slot that takes them. Those with
    /// ports for all drives first, then the cheapest.
    private static Stream<Remedy> controllers(Inspection inspection) {
        DrivePorts ports = of(inspection);
        int needed = ports.needed(ports.drives());
        return inspection.shelf().parts(PartKind.STORAGE_CONTROLLER).stream()
                .filter(part ->
                        part.facts() instanceof StorageController controller
                                && controller.speaks().contains(DriveInterface.SAS)
                                && free(controller) > 0)
                .sorted(
                        Comparator.comparing((Part part) -> isShort(part, needed))
                                .thenComparing(inspection.shelf().cheapest()))
                .flatMap(part ->
                        Cards.free(inspection, part.facts())
                                .limit(1)
                                .map(slot -> Remedies.put(inspection, List.of(slot), part)))
                .limit(MOST_TRIED);
    }

    private static boolean isShort(Part part, int needed) {
        return part.facts() instanceof StorageController controller && free(controller) < needed;
    }

    private static final int MOST_TRIED = 12;

    private static List<Slot> slots(List<In<Drive>> drives) {
        return drives.stream().map(In::slot).toList();
    }
}
