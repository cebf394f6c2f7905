package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where not all VMs find a place: the cheapest hosts for all but so many. Those go to a host named
/// nowhere, which costs nothing, takes one VM each, and of which there are so many.
final class Shortage {

    private static final String ONE = "one to a place";

    private final PackQuestion question;
    private final PackAnswer known;
    private final PackQuestion wider;

    /// @param known a packing that leaves so many
    /// @param unplaced how many that fit a host have none
    Shortage(PackQuestion question, PackAnswer known, long unplaced) {
        this.question = question;
        this.known = known;
        wider = wider(question, Math.toIntExact(unplaced));
    }

    PackAnswer cheapest(Watch watch, Consumer<PackAnswer> better) {
        return narrow(Packer.better(wider, widened(), watch, each -> better.accept(narrow(each))));
    }

    private static PackQuestion wider(PackQuestion question, int unplaced) {
        List<String> resources = new ArrayList<>(question.resources());
        resources.add(ONE);
        long vms = question.vms().stream().mapToLong(VmKind::count).sum();
        List<HostKind> hosts = new ArrayList<>();
        for (HostKind host : question.hosts()) {
            hosts.add(
                    new HostKind(
                            host.name(), host.cost(), host.limit(), and(host.capacity(), vms)));
        }
        hosts.add(new HostKind("nowhere", 0, unplaced, and(all(question), 1)));
        List<VmKind> wanted = new ArrayList<>();
        for (VmKind vm : question.vms()) {
            List<Long> needs = and(vm.needs(), vm.fitsAny(question.hosts()) ? 1 : 2);
            wanted.add(new VmKind(vm.name(), needs, vm.count(), vm.mostPerHost()));
        }
        return new PackQuestion(resources, hosts, wanted);
    }

    /// Enough for any VM that fits a host.
    private static List<Long> all(PackQuestion question) {
        List<Long> all = new ArrayList<>();
        for (int r = 0; r < question.resources().size(); r++) {
            int each = r;
            all.add(
                    question.hosts().stream()
                            .mapToLong(host -> host.capacity().get(each))
                            .max()
                            .orElse(0));
        }
        return all;
    }

    private static List<Long> and(List<Long> amounts, long more) {
        List<Long> all = new ArrayList<>(amounts);
        all.add(more);
        return all;
    }

    private int nowhere() {
        return question.hosts().size();
    }

    private PackAnswer widened() {
        List<Filled> filled = new ArrayList<>(known.filled());
        for (int vm = 0; vm < question.vms().size(); vm++) {
            int left = known.unplaced().get(vm);
            if (left > 0 && question.vms().get(vm).fitsAny(question.hosts())) {
                List<Integer> one = new ArrayList<>();
                for (int other = 0; other < question.vms().size(); other++) {
                    one.add(other == vm ? 1 : 0);
                }
                filled.add(new Filled(nowhere(), left, one));
            }
        }
        return new PackAnswer(
                filled,
                List.of(),
                known.cost(),
                0,
                known.certificate(),
                Optional.empty(),
                known.fewest());
    }

    private List<Integer> counts() {
        return question.vms().stream().map(VmKind::count).toList();
    }

    /// Those that are nowhere have no place. What a place nowhere is worth says what one VM less
    /// would save; it is no rent of a host.
    private PackAnswer narrow(PackAnswer wide) {
        List<Filled> filled =
                wide.filled().stream().filter(each -> each.host() != nowhere()).toList();
        List<Integer> unplaced = new ArrayList<>(counts());
        for (Filled each : filled) {
            for (int vm = 0; vm < unplaced.size(); vm++) {
                unplaced.set(vm, unplaced.get(vm) - each.counts().get(vm) * each.times());
            }
        }
        Certificate certificate =
                new Certificate(
                        wide.certificate().prices(),
                        wide.certificate().parts(),
                        wide.certificate().rents().subList(0, nowhere()));
        long left = 0;
        for (int vm = 0; vm < unplaced.size(); vm++) {
            left += question.vms().get(vm).fitsAny(question.hosts()) ? unplaced.get(vm) : 0;
        }
        return new PackAnswer(
                filled,
                unplaced,
                wide.cost(),
                Math.min(wide.cost(), certificate.bound(question.hosts(), counts(), left)),
                certificate,
                Optional.empty(),
                known.fewest());
    }
}
