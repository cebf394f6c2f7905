package hostplan.hardware.fit;

import hostplan.hardware.Bays;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the drives fit their bays.
final class Drives {

    private Drives() {}

    static Stream<Seen> none(Inspection inspection) {
        List<Slot> bays = inspection.machine().slotsOf(SlotKind.BAY);
        return bays.isEmpty() || inspection.has(SlotKind.BAY)
                ? Stream.empty()
                : Stream.of(Seen.at(bays, Value.of(bays.size())));
    }

    static Stream<Seen> otherForm(Inspection inspection) {
        return unfit(inspection, (bays, drive) -> !bays.takes(drive.form()))
                .map(unfit ->
                        unfit.seen(
                                inspection,
                                Value.of(unfit.alike().facts().form().code()),
                                Value.of(unfit.bays().form().code())));
    }

    /// A small drive in a large bay.
    static Stream<Seen> inCarrier(Inspection inspection) {
        return unfit(inspection, (bays, drive) -> needsCarrier(bays, drive))
                .map(unfit -> unfit.alike().seen());
    }

    private static boolean needsCarrier(Bays bays, Drive drive) {
        return bays.form() == DriveForm.LFF && drive.form() == DriveForm.SFF;
    }

    static Stream<Seen> otherInterface(Inspection inspection) {
        return unfit(inspection, (bays, drive) -> !bays.takes(drive.attached()))
                .map(unfit ->
                        unfit.seen(
                                inspection,
                                name(unfit.alike().facts().attached()),
                                Value.of(
                                        unfit.bays().speaks().stream()
                                                .map(DriveInterface::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /// More NVMe drives than bays of the group are wired for it.
    static Stream<Seen> tooManyNvme(Inspection inspection) {
        return inspection.slots().bays().stream()
                .filter(bays -> bays.nvme().isPresent())
                .flatMap(bays -> tooManyNvme(inspection, bays, bays.nvme().orElse(0)));
    }

    private static Stream<Seen> tooManyNvme(Inspection inspection, Bays bays, int wired) {
        List<In<Drive>> nvme =
                inspection.drives().stream()
                        .filter(each -> each.slot().group().equals(bays.name()))
                        .filter(each -> each.facts().attached() == DriveInterface.NVME)
                        .toList();
        if (nvme.size() <= wired) {
            return Stream.empty();
        }
        List<Slot> slots = nvme.stream().map(In::slot).toList();
        return Stream.of(
                Seen.at(slots, Value.of(nvme.size()), SlotNames.value(slots), Value.of(wired))
                        .mendedBy(() ->
                                Alike.of(nvme.subList(wired, nvme.size()))
                                        .flatMap(surplus ->
                                                Stream.concat(
                                                        OtherBays.of(inspection, surplus),
                                                        Replacements.of(
                                                                inspection,
                                                                surplus,
                                                                drive ->
                                                                        goesInto(bays, drive)
                                                                                && drive.attached()
                                                                                        != DriveInterface
                                                                                                .NVME)))));
    }

    static boolean goesInto(Bays bays, Drive drive) {
        return bays.form() == drive.form() && bays.takes(drive.attached());
    }

    private record Unfit(Bays bays, Alike<Drive> alike) {

        /// The same drives in bays that suit them; else drives that fit the bays, of the same
        /// interface before others.
        Seen seen(Inspection inspection, Value... more) {
            DriveInterface attached = alike.facts().attached();
            return alike.seen(more)
                    .mendedBy(() ->
                            Stream.of(
                                            OtherBays.of(inspection, alike),
                                            Replacements.of(
                                                    inspection,
                                                    alike,
                                                    drive ->
                                                            goesInto(bays, drive)
                                                                    && drive.attached()
                                                                            == attached),
                                            Replacements.of(
                                                    inspection,
                                                    alike,
                                                    drive -> goesInto(bays, drive)))
                                    .flatMap(each -> each));
        }
    }

    /// The drives of each group that do not suit it.
    private static Stream<Unfit> unfit(Inspection inspection, BiPredicate<Bays, Drive> unfit) {
        return inspection.slots().bays().stream()
                .flatMap(bays ->
                        Alike.of(
                                        inspection.drives().stream()
                                                .filter(each ->
                                                        each.slot().group().equals(bays.name()))
                                                .filter(each -> unfit.test(bays, each.facts()))
                                                .toList())
                                .map(alike -> new Unfit(bays, alike)));
    }

    private static Value name(DriveInterface attached) {
        return Value.of(attached.name());
    }
}
