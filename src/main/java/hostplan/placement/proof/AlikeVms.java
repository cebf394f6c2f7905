package hostplan.placement.proof;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// VMs that need the same and are worth the same, taken together so that no pattern is looked at
/// twice. Amounts are divided by what divides all needs of a resource.
final class AlikeVms {

    private final PackQuestion question;

    /// Of each group its kinds, by their places in the question.
    private final List<List<Integer>> members;

    private final List<Long> prices;

    /// Of each kind, how many fit one host alone.
    private final List<Integer> mosts;

    private record Alike(List<Long> needs, long price) {}

    private AlikeVms(
            PackQuestion question,
            List<List<Integer>> members,
            List<Long> prices,
            List<Integer> mosts) {
        this.question = question;
        this.members = members;
        this.prices = prices;
        this.mosts = mosts;
    }

    static AlikeVms of(PackQuestion question, List<Long> prices, HostKind host) {
        Map<Alike, List<Integer>> groups = new LinkedHashMap<>();
        List<Integer> mosts = new ArrayList<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            VmKind each = question.vms().get(vm);
            mosts.add(most(each, host));
            groups.computeIfAbsent(new Alike(each.needs(), prices.get(vm)), _ -> new ArrayList<>())
                    .add(vm);
        }
        return new AlikeVms(question, List.copyOf(groups.values()), prices, mosts);
    }

    private static int most(VmKind vm, HostKind host) {
        if (!CertificateCheck.fits(vm, host)) {
            return 0;
        }
        long most = Math.min(vm.count(), vm.mostPerHost());
        for (int r = 0; r < vm.needs().size(); r++) {
            if (vm.needs().get(r) > 0) {
                most = Math.min(most, host.capacity().get(r) / vm.needs().get(r));
            }
        }
        return (int) most;
    }

    WorthSearch.Wares wares(HostKind host) {
        int resources = question.resources().size();
        long[] price = new long[members.size()];
        long[][] need = new long[members.size()][resources];
        int[] most = new int[members.size()];
        long[] free = new long[resources];
        for (int r = 0; r < resources; r++) {
            long common = common(r);
            free[r] = host.capacity().get(r) / common;
            for (int group = 0; group < need.length; group++) {
                need[group][r] = needs(group).get(r) / common;
            }
        }
        for (int group = 0; group < most.length; group++) {
            price[group] = prices.get(members.get(group).getFirst());
            long all = members.get(group).stream().mapToLong(mosts::get).sum();
            most[group] = (int) Math.min(Integer.MAX_VALUE, all);
        }
        return new WorthSearch.Wares(price, need, most, free);
    }

    private List<Long> needs(int group) {
        return question.vms().get(members.get(group).getFirst()).needs();
    }

    private long common(int resource) {
        long common = 0;
        for (VmKind vm : question.vms()) {
            long two = vm.needs().get(resource);
            while (two != 0) {
                long rest = common % two;
                common = two;
                two = rest;
            }
        }
        return Math.max(1, common);
    }

    /// A pattern over groups as one over single kinds.
    List<Integer> single(List<Integer> pattern) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(question.vms().size(), 0));
        for (int group = 0; group < pattern.size(); group++) {
            int open = pattern.get(group);
            for (int vm : members.get(group)) {
                int taken = Math.min(open, mosts.get(vm));
                counts.set(vm, taken);
                open -= taken;
            }
        }
        return counts;
    }
}
