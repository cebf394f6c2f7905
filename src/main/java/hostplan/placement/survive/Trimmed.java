package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;

/// No host is filled with more than one kind of host has, so that a spare of that kind takes any of
/// them as it stands.
final class Trimmed {

    private final SurvivalQuestion question;

    Trimmed(SurvivalQuestion question) {
        this.question = question;
    }

    /// What is searched, with no more on any host.
    ///
    /// @param spare the kind of host, by its place
    PackQuestion to(int spare) {
        PackQuestion searched = question.searched();
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < searched.hosts().size(); host++) {
            HostKind each = searched.hosts().get(host);
            hosts.add(new HostKind(each.name(), each.cost(), each.limit(), free(host, spare)));
        }
        return new PackQuestion(searched.resources(), hosts, searched.vms());
    }

    /// What a host has free of what the spare has, beside the VMs that stay on it.
    private List<Long> free(int host, int spare) {
        List<Long> all = question.whole().hosts().get(host).capacity();
        List<Long> free = new ArrayList<>();
        for (int r = 0; r < all.size(); r++) {
            long now = question.searched().hosts().get(host).capacity().get(r);
            long most = question.whole().hosts().get(spare).capacity().get(r);
            free.add(Math.min(now, Math.max(0, most - (all.get(r) - now))));
        }
        return free;
    }
}
