package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.List;

/// Tells why some VMs have no place: a VM without one costs one, and hosts nothing.
final class NoPlaceStep {

    private final SharesStep shares;

    NoPlaceStep(ProofNames names, ProofAmounts amounts) {
        shares = new SharesStep(names, amounts);
    }

    ProofStep of(PackQuestion question, PackAnswer.Fewest fewest) {
        PackQuestion free =
                new PackQuestion(
                        question.resources(),
                        question.hosts().stream().map(host -> host.withCost(0)).toList(),
                        question.vms());
        long misfits =
                question.vms().stream()
                        .filter(vm -> !vm.fitsAny(question.hosts()))
                        .mapToLong(VmKind::count)
                        .sum();
        List<Message> remarks =
                misfits == 0
                        ? List.of()
                        : List.of(Message.of("proof-no-place-misfits", Value.of(misfits)));
        return shares.of(
                "no-place", new Shares(free, fewest.certificate(), 0), remarks, fewest.unplaced());
    }
}
