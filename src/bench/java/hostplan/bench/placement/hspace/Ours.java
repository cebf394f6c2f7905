package hostplan.bench.placement.hspace;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.Failing;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.Surviving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many instances of one size fit the nodes by our own search: the largest number that has a
/// place, also while a node has failed.
///
/// Where the two differ by design the inputs are made alike. hspace counts one vCPU of a node as
/// taken, and wants free memory and disk to stay above zero. While a node has failed it looks at
/// memory and disk, at processors not. Disks of `ext` lie elsewhere; those of `drbd` lie on two
/// nodes.
final class Ours {

    private static final long SECONDS = 20;
    private static final long PLENTY = 1L << 40;

    private final Command command;

    Ours(Command command) {
        this.command = command;
    }

    int count() {
        int low = 0;
        int high = 1;
        while (fits(high)) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(int count) {
        PackQuestion question = question(count);
        Watch watch = Watch.of(SECONDS * 1_000_000_000L, () -> false);
        if (!command.isRedundant()) {
            return Packer.pack(question, watch, _ -> {}).unplaced().stream()
                    .allMatch(each -> each == 0);
        }
        List<List<Long>> capacity =
                question.hosts().stream()
                        .map(host -> {
                            List<Long> failing = new ArrayList<>(host.capacity());
                            failing.set(2, PLENTY);
                            return failing;
                        })
                        .toList();
        FailureRules rules = new FailureRules(1, Failing.of(question).withCapacity(capacity), true);
        var answer = Surviving.of(question, rules, watch);
        return answer.survives() && answer.unplaced().stream().allMatch(each -> each == 0);
    }

    private PackQuestion question(int count) {
        Map<Cluster.Node, Integer> nodes = new LinkedHashMap<>();
        command.cluster().nodes().forEach(node -> nodes.merge(node, 1, Integer::sum));
        List<HostKind> hosts = new ArrayList<>();
        nodes.forEach((node, times) -> hosts.add(new HostKind("node", 1, times, room(node))));
        Command.Size size = command.size();
        long disk =
                switch (command.template()) {
                    case "ext" -> 0;
                    case "drbd" -> 2 * size.disk();
                    default -> size.disk();
                };
        VmKind vm =
                new VmKind(
                        "instance",
                        List.of(size.memory(), disk, (long) size.vcpus(), 1L),
                        count,
                        VmKind.ANY);
        return new PackQuestion(List.of("memory", "disk", "vcpus", "spindles"), hosts, List.of(vm));
    }

    private List<Long> room(Cluster.Node node) {
        return List.of(
                node.memory() - 1,
                node.disk() - 1,
                (long) (node.processors() * command.cluster().ratio()) - 1,
                (long) (node.spindles() * command.cluster().spindleRatio()));
    }
}
