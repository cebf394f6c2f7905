package hostplan.bench.placement;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// First fit decreasing, VM by VM: the floor that the figures stand beside. Sizes are sums of
/// shares of the host; of several kinds of hosts each is tried alone, and the cheapest counts.
final class FirstFit {

    private final PackQuestion question;
    private final HostKind kind;
    private final List<long[]> free = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();

    /// By VM, the first host that may still have room: what has refused one refuses its like.
    private final int[] first;

    private FirstFit(PackQuestion question, HostKind kind) {
        this.question = question;
        this.kind = kind;
        first = new int[question.vms().size()];
    }

    /// The cost; empty where the VMs do not all fit.
    static OptionalLong cost(PackQuestion question) {
        return question.hosts().stream()
                .map(kind -> new FirstFit(question, kind).pack())
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    /// How many hosts of one kind are enough for those that find a place on it.
    static int hosts(PackQuestion question, HostKind kind) {
        FirstFit fit = new FirstFit(question, kind);
        fit.pack();
        return fit.free.size();
    }

    private OptionalLong pack() {
        List<Integer> order =
                IntStream.range(0, question.vms().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(this::size).reversed())
                        .toList();
        boolean isAll = true;
        for (int vm : order) {
            for (int each = 0; each < question.vms().get(vm).count(); each++) {
                isAll &= place(vm);
            }
        }
        return isAll ? OptionalLong.of(kind.cost() * free.size()) : OptionalLong.empty();
    }

    private double size(int vm) {
        double size = 0;
        for (int r = 0; r < question.resources().size(); r++) {
            size +=
                    (double) question.vms().get(vm).needs().get(r)
                            / Math.max(1, kind.capacity().get(r));
        }
        return size;
    }

    private boolean place(int vm) {
        int host = first[vm];
        while (host < free.size() && !fits(vm, host)) {
            host++;
        }
        first[vm] = host;
        if (host == free.size()) {
            if (host == kind.limit() || !fitsAlone(vm)) {
                return false;
            }
            free.add(kind.capacity().stream().mapToLong(each -> each).toArray());
            counts.add(new int[question.vms().size()]);
        }
        counts.get(host)[vm]++;
        for (int r = 0; r < free.get(host).length; r++) {
            free.get(host)[r] -= question.vms().get(vm).needs().get(r);
        }
        return true;
    }

    private boolean fitsAlone(int vm) {
        VmKind each = question.vms().get(vm);
        return IntStream.range(0, each.needs().size())
                .allMatch(r -> each.needs().get(r) <= kind.capacity().get(r));
    }

    private boolean fits(int vm, int host) {
        VmKind each = question.vms().get(vm);
        boolean fits = counts.get(host)[vm] < each.mostPerHost();
        for (int r = 0; fits && r < free.get(host).length; r++) {
            fits = each.needs().get(r) <= free.get(host)[r];
        }
        return fits;
    }
}
