package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.compare.PercentagePolicy;
import hostplan.placement.compare.SlotPolicy;
import hostplan.placement.compare.VsphereAdmission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What vSphere would say of a placement: figures to compare with, and never a verdict on what was
/// played through.
public final class VsphereStatements {

    private VsphereStatements() {}

    public static List<Message> of(VsphereAdmission vsphere, PlacementAnswer answer) {
        List<Message> all = new ArrayList<>();
        all.add(assumption());
        all.addAll(policies(vsphere, answer));
        warning(vsphere, answer).ifPresent(all::add);
        return all;
    }

    /// What it says by slots and by percentage.
    public static List<Message> policies(VsphereAdmission vsphere, PlacementAnswer answer) {
        return List.of(
                slots(vsphere.slots(), answer.question().vcpuParts()),
                percentage(vsphere.percentage()));
    }

    private static Message slots(SlotPolicy slots, long vcpuParts) {
        return Message.of(
                "vsphere-slots",
                Value.of(Fraction.of(slots.slotVcpus(), vcpuParts), 2),
                Value.of(new Bytes(slots.slotMemory())),
                Value.of(slots.slots()),
                Value.of(slots.vms()),
                Value.of(slots.tolerated()));
    }

    private static Message percentage(PercentagePolicy percentage) {
        return Message.of(
                "vsphere-percentage",
                Value.share(percentage.freeVcpus().max(Fraction.ZERO)),
                Value.share(percentage.freeMemory().max(Fraction.ZERO)),
                Value.share(percentage.reserved()));
    }

    /// Where the percentage admits what a failure leaves without room.
    public static Optional<Message> warning(VsphereAdmission vsphere, PlacementAnswer answer) {
        long lost = answer.cases().stream().filter(each -> !each.isSurvived()).count();
        return vsphere.percentageMisleads(answer.cases())
                ? Optional.of(
                        Message.of(
                                "vsphere-warning", Value.of(lost), Value.of(answer.cases().size())))
                : Optional.empty();
    }

    public static Message assumption() {
        return Message.of("vsphere-assumption");
    }
}
