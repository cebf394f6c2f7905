package hostplan.explain;

import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/// Names VMs in a proof, of which some questions count only those that do not stay.
final class ProofNames {

    private final PlacementQuestion question;
    private final Function<String, String> vmName;

    /// Of each kind, how many stay.
    private final List<Long> staying;

    private final List<String> all;

    /// Of those that do not stay.
    private final List<String> others;

    /// @param vmName names a VM by its identity
    ProofNames(PlacementQuestion question, Function<String, String> vmName) {
        this.question = question;
        this.vmName = vmName;
        staying = IntStream.range(0, question.vms().size()).mapToObj(this::staying).toList();
        all = names(_ -> 0);
        others =
                staying.stream().allMatch(each -> each == 0)
                        ? all
                        : names(vm -> staying.get((int) vm));
    }

    /// Of each kind; those that stay are the first.
    List<String> of(PackQuestion asked) {
        return isWithoutStaying(asked) ? others : all;
    }

    private List<String> names(LongUnaryOperator skipped) {
        return IntStream.range(0, question.vms().size())
                .mapToObj(vm -> names(vm, skipped.applyAsLong(vm)))
                .toList();
    }

    private String names(int vm, long skipped) {
        List<String> names = new ArrayList<>();
        long open = skipped;
        for (Vms.One one : question.vms().get(vm).ones()) {
            if (open <= 0) {
                one.ids().forEach(id -> names.add(vmName.apply(id)));
            }
            open -= one.times();
        }
        return names.isEmpty() ? question.packing().vms().get(vm).name() : NameRanges.of(names);
    }

    /// What is not counted of a question, host by host.
    List<ProofShares.Staying> staying(PackQuestion asked) {
        List<ProofShares.Staying> hosts = new ArrayList<>();
        if (isWithoutStaying(asked)) {
            for (int host = 0; host < question.hosts().size(); host++) {
                if (question.hosts().get(host) instanceof Hosts.Standing standing) {
                    add(hosts, host, standing);
                }
            }
        }
        return hosts;
    }

    private void add(List<ProofShares.Staying> hosts, int host, Hosts.Standing standing) {
        List<String> names = new ArrayList<>();
        long count = 0;
        for (int vm = 0; vm < question.vms().size(); vm++) {
            long here = question.kept().get(host).get(vm);
            count += here * standing.servers().size();
            if (here > 0) {
                question.vms().get(vm).ones().stream()
                        .filter(one -> one.on().filter(standing.servers()::contains).isPresent())
                        .flatMap(one -> one.ids().stream())
                        .map(vmName)
                        .forEach(names::add);
            }
        }
        if (count > 0) {
            String name = question.packing().hosts().get(host).name();
            hosts.add(new ProofShares.Staying(NameRanges.of(names), count, name));
        }
    }

    /// Whether it leaves out those that stay: then it has as many fewer of some kind.
    private boolean isWithoutStaying(PackQuestion asked) {
        boolean isFewer = false;
        for (int vm = 0; vm < asked.vms().size(); vm++) {
            long left =
                    (long) question.packing().vms().get(vm).count() - asked.vms().get(vm).count();
            if (left != staying.get(vm)) {
                return false;
            }
            isFewer = isFewer || left > 0;
        }
        return isFewer;
    }

    private long staying(int vm) {
        long sum = 0;
        for (int host = 0; host < question.kept().size(); host++) {
            long here = question.kept().get(host).get(vm);
            int limit = question.packing().hosts().get(host).limit();
            sum += here == 0 ? 0 : here * limit;
        }
        return sum;
    }
}
