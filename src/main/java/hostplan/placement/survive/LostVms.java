package hostplan.placement.survive;

import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;

/// VMs of one kind that stay down when hosts fail.
///
/// @param vm their kind, by its place in the question
/// @param count how many
/// @param reasons at least one, in the order of [WhyLost]
public record LostVms(int vm, int count, List<WhyLost> reasons) {

    public LostVms {
        reasons = List.copyOf(reasons);
    }

    /// All of one case, first those whose disks lie on a failed host alone.
    ///
    /// @param stated so many of the resources are of the hosts; those after them stand for rules
    public static List<LostVms> of(
            PackQuestion question,
            List<HostsLeft> left,
            FailureRules rules,
            FailureCase played,
            int stated) {
        List<LostVms> lost = new ArrayList<>();
        for (int vm = 0; vm < played.down().size(); vm++) {
            if (played.down().get(vm) > 0) {
                lost.add(new LostVms(vm, played.down().get(vm), List.of(new WhyLost.DisksThere())));
            }
        }
        LostReasons reasons = new LostReasons(question, left, rules, stated);
        for (int vm = 0; vm < played.homeless().size(); vm++) {
            if (played.homeless().get(vm) > 0) {
                lost.add(new LostVms(vm, played.homeless().get(vm), reasons.of(vm)));
            }
        }
        return lost;
    }
}
