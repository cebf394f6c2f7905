package hostplan.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Takes VMs that stay out of a question, with the room they need, and puts them back into its
/// answer.
public final class Staying {

    private final PackQuestion question;
    private final List<List<Integer>> kept;

    /// @param kept of each kind of host, how many VMs of each kind are on each such host
    public Staying(PackQuestion question, List<List<Integer>> kept) {
        this.question = question;
        this.kept = kept;
    }

    private boolean isKept(int host) {
        return kept.get(host).stream().anyMatch(each -> each > 0);
    }

    /// Hosts on which VMs stay are there whatever else is placed, so that they cost nothing more.
    public PackQuestion others() {
        List<HostKind> hosts = new ArrayList<>();
        List<Long> staying = new ArrayList<>(Collections.nCopies(question.vms().size(), 0L));
        for (int host = 0; host < question.hosts().size(); host++) {
            HostKind each = question.hosts().get(host);
            hosts.add(isKept(host) ? new HostKind(each.name(), 0, each.limit(), room(host)) : each);
            for (int vm = 0; vm < staying.size(); vm++) {
                long here = (long) kept.get(host).get(vm);
                staying.set(vm, staying.get(vm) + (here == 0 ? 0 : here * each.limit()));
            }
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < staying.size(); vm++) {
            VmKind each = question.vms().get(vm);
            int left = Math.toIntExact(each.count() - staying.get(vm));
            vms.add(new VmKind(each.name(), each.needs(), left, each.mostPerHost()));
        }
        return new PackQuestion(question.resources(), hosts, vms);
    }

    /// Nothing where more stays than the host has.
    private List<Long> room(int host) {
        List<Long> room = new ArrayList<>();
        for (int r = 0; r < question.resources().size(); r++) {
            long used = question.used(kept.get(host), r);
            room.add(Math.max(0, question.hosts().get(host).capacity().get(r) - used));
        }
        return room;
    }

    /// What the hosts cost on which VMs stay.
    public long cost() {
        long cost = 0;
        for (int host = 0; host < question.hosts().size(); host++) {
            HostKind each = question.hosts().get(host);
            cost += isKept(host) ? Math.multiplyExact(each.cost(), (long) each.limit()) : 0;
        }
        return cost;
    }

    /// The hosts of the whole question: with what stays, and also those that carry nothing else.
    public List<Filled> all(List<Filled> others) {
        List<Filled> all = new ArrayList<>();
        int[] used = new int[question.hosts().size()];
        for (Filled each : others) {
            used[each.host()] += each.times();
            all.add(isKept(each.host()) ? with(each) : each);
        }
        for (int host = 0; host < used.length; host++) {
            int left = isKept(host) ? question.hosts().get(host).limit() - used[host] : 0;
            if (left > 0) {
                all.add(new Filled(host, left, kept.get(host)));
            }
        }
        return all;
    }

    private Filled with(Filled each) {
        List<Integer> counts = new ArrayList<>();
        for (int vm = 0; vm < each.counts().size(); vm++) {
            counts.add(each.counts().get(vm) + kept.get(each.host()).get(vm));
        }
        return new Filled(each.host(), each.times(), counts);
    }
}
