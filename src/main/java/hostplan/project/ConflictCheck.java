package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.List;

/// Looks for what VMs that stay where they are break in an answer; a search breaks nothing itself.
final class ConflictCheck {

    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;

    ConflictCheck(PlacementAnswer answer, List<SeatedHost> hosts) {
        this.answer = answer;
        this.hosts = hosts;
    }

    List<PlacementConflict> conflicts(List<GroupRule> rules, GroupCheck groups) {
        List<PlacementConflict> all = new ArrayList<>();
        rules.stream()
                .filter(rule -> !rule.isSoft() && !groups.isMet(rule))
                .map(PlacementConflict.OfRule::new)
                .forEach(all::add);
        hosts.stream()
                .filter(host -> isOverfull(answer.standing().get(host.row())))
                .flatMap(host -> host.server().stream())
                .map(PlacementConflict.OfHost::new)
                .forEach(all::add);
        return all;
    }

    private boolean isOverfull(Filled row) {
        List<Long> capacity = answer.question().packing().hosts().get(row.host()).capacity();
        for (int r = 0; r < answer.question().stated(); r++) {
            if (used(row, r) > capacity.get(r)) {
                return true;
            }
        }
        return false;
    }

    private long used(Filled row, int resource) {
        List<VmKind> vms = answer.question().packing().vms();
        long used = 0;
        for (int vm = 0; vm < vms.size(); vm++) {
            used += vms.get(vm).needs().get(resource) * row.counts().get(vm);
        }
        return used;
    }
}
