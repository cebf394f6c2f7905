package hostplan.explain;

import hostplan.capacity.RuleSet;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.Growth;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.ProjectIndex;
import hostplan.project.VmSize;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// On what an answer to a placement rests: what was asked and not what was found. Only what matters
/// for this question is said.
public final class PlacementAssumptions {

    private static final String PREFIX = "assumed-";

    private final ProjectIndex index;
    private final Placement placement;
    private final List<Vm> counted;
    private final List<Message> found = new ArrayList<>();

    private PlacementAssumptions(ProjectIndex index, Placement placement) {
        this.index = index;
        this.placement = placement;
        counted =
                index.project().vms().stream()
                        .filter(vm -> placement.counting().counts(vm))
                        .toList();
    }

    /// Of a placement of a project, the most important first.
    ///
    /// @param ruleSet by which the hosts are cut
    public static List<Message> of(
            ProjectIndex index,
            Placement placement,
            PlacementQuestion question,
            Optional<RuleSet> ruleSet) {
        PlacementAssumptions assumptions = new PlacementAssumptions(index, placement);
        assumptions.disks();
        assumptions.found.addAll(CutAssumptions.of(placement.rules(), question, ruleSet));
        assumptions.failures(placement.failures());
        assumptions.moves();
        assumptions.counting(placement.counting());
        assumptions.found.addAll(OfferAssumptions.of(index, placement));
        return assumptions.found;
    }

    /// Of an instance, which states all that counts.
    public static List<Message> ofInstance(FailurePlan failures) {
        return failures.hosts() == 0
                ? List.of(Message.of("assumed-instance"), Message.of("assumed-failure-none"))
                : List.of(Message.of("assumed-instance"), Message.of("assumed-instance-failure"));
    }

    /// All of them in one paragraph.
    public static String text(List<Message> assumptions, MessageTexts texts) {
        return texts.text(
                Message.of(
                        "assumed",
                        Value.of(
                                assumptions.stream()
                                        .map(texts::text)
                                        .collect(Collectors.joining("; ")))));
    }

    /// The word for one in JSON, which does not change with its wording.
    public static String code(Message assumption) {
        return assumption.key().substring(PREFIX.length());
    }

    private void add(String key, Value... values) {
        found.add(Message.of(PREFIX + key, values));
    }

    private static long count(List<Vm> vms) {
        return vms.stream().mapToLong(Vm::count).sum();
    }

    /// With numbers of VMs where their disks do not all lie alike.
    private void disks() {
        Map<DiskPlace, List<Vm>> places =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        vm -> vm.disks().orElse(placement.disks()),
                                        () -> new EnumMap<>(DiskPlace.class),
                                        Collectors.toList()));
        places.forEach((place, vms) -> {
            if (places.size() == 1) {
                add("disks-" + place.code());
            } else {
                add("some-disks-" + place.code(), Value.of(count(vms)));
            }
        });
    }

    private void failures(FailurePlan failures) {
        if (failures.hosts() == 0) {
            add("failure-none");
            return;
        }
        Value hosts = Value.of(failures.hosts());
        failures.ratios()
                .filter(ratios -> !ratios.equals(placement.rules().ratios()))
                .ifPresent(ratios ->
                        add(
                                ratios.memory().equals(placement.rules().ratios().memory())
                                        ? "failure-vcpus"
                                        : "failure-ratios",
                                hosts,
                                Value.of(ratios.vcpus(), 2),
                                Value.of(ratios.memory(), 2)));
        boolean isAnyApart =
                placement.groups().stream()
                        .anyMatch(each -> each.policy() == GroupRule.Policy.APART);
        if (isAnyApart) {
            add(failures.keepsApart() ? "failure-apart" : "failure-waived", hosts);
        }
    }

    /// Which VMs may move; nothing where none runs on an offered host.
    private void moves() {
        List<Vm> running =
                counted.stream()
                        .filter(vm -> vm.host().filter(placement.servers()::contains).isPresent())
                        .toList();
        List<Vm> bound =
                running.stream().filter(vm -> placement.bound().contains(vm.id())).toList();
        if (running.isEmpty()) {
            return;
        }
        if (placement.isStaying()) {
            add("staying");
        } else if (bound.isEmpty()) {
            add("moving");
        } else {
            add("bound", Value.of(count(bound)));
        }
    }

    private void counting(VmCounting counting) {
        String memory = counting.usedMemory() ? "used" : "provisioned";
        String disk = counting.usedDisk() ? "used" : "provisioned";
        add(memory.equals(disk) ? memory : "memory-" + memory + "-disk-" + disk);
        if (counting.growth().isZero()) {
            add("growth-none");
        } else {
            growth(new Growth(counting.growth()));
        }
        off(counting);
        if (!counting.clusters().isEmpty()) {
            add(
                    "clusters",
                    Value.of(
                            counting.clusters().stream()
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
    }

    /// With the vCPUs before and after, which each VM rounds up for itself.
    private void growth(Growth growth) {
        BigInteger before = BigInteger.ZERO;
        BigInteger after = BigInteger.ZERO;
        for (Vm vm : counted) {
            BigInteger count = BigInteger.valueOf(vm.count());
            int vcpus = VmSize.of(vm, index).vcpus().orElse(0);
            before = before.add(BigInteger.valueOf(vcpus).multiply(count));
            after = after.add(growth.vcpus(vcpus).multiply(count));
        }
        add(
                "growth",
                Value.share(growth.share()),
                Value.of(before.longValueExact()),
                Value.of(after.longValueExact()));
    }

    /// Nothing where none is off.
    private void off(VmCounting counting) {
        VmCounting withOff = counting.withOff(true);
        long off =
                count(
                        index.project().vms().stream()
                                .filter(withOff::counts)
                                .filter(vm -> vm.powerState().equals(Optional.of(PowerState.OFF)))
                                .toList());
        if (off > 0) {
            add(counting.includesOff() ? "off-counted" : "off-left", Value.of(off));
        }
    }
}
