package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.List;

/// What the hosts that are left must carry at least while others have failed: only VMs that start
/// elsewhere, on all that a host has before or then, whichever is more. What no answer to this can
/// do, no placement survives.
final class WhileFailed {

    private final PackQuestion usual;
    private final FailureRules rules;

    WhileFailed(PackQuestion usual, FailureRules rules) {
        this.usual = usual;
        this.rules = rules;
    }

    /// The usual question itself, where nothing differs.
    PackQuestion question() {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < usual.hosts().size(); host++) {
            HostKind each = usual.hosts().get(host);
            List<Long> capacity = new ArrayList<>();
            for (int r = 0; r < usual.resources().size(); r++) {
                long then = rules.failing().capacity().get(host).get(r);
                capacity.add(Math.max(each.capacity().get(r), then));
            }
            hosts.add(new HostKind(each.name(), each.cost(), each.limit(), capacity));
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < usual.vms().size(); vm++) {
            vms.add(vm(vm));
        }
        return new PackQuestion(usual.resources(), hosts, vms);
    }

    /// One that has no place beforehand starts nowhere.
    private VmKind vm(int vm) {
        VmKind each = usual.vms().get(vm);
        List<Long> needs = new ArrayList<>();
        for (int r = 0; r < usual.resources().size(); r++) {
            long then = rules.failing().needs().get(vm).get(r);
            needs.add(Math.min(each.needs().get(r), then));
        }
        boolean starts = rules.failing().restarts().get(vm) && each.fitsAny(usual.hosts());
        return new VmKind(
                each.name(),
                needs,
                starts ? each.count() : 0,
                rules.keepsApart() ? each.mostPerHost() : VmKind.ANY);
    }
}
