package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Quantity;
import hostplan.capacity.SlicingQuestion;
import hostplan.placement.DiskPlace;
import hostplan.placement.Growth;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The VMs of a project that a placement counts, with what each of them needs by its rules.
///
/// @param lines what one needs, each need once however many VMs have it
/// @param lineOf of each VM its place among the lines
/// @param leftOut identities of those whose size is not known
record PlacedVms(
        List<Vm> vms,
        List<SlicingQuestion.Line> lines,
        List<Integer> lineOf,
        List<String> leftOut) {

    /// Of a disk that is kept twice, in another place each.
    private static final long COPIES = 2;

    static PlacedVms of(ProjectIndex index, Placement placement) {
        PlacedVms placed =
                new PlacedVms(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<FlavorNeed, Integer> known = new HashMap<>();
        for (Vm vm : index.project().vms()) {
            if (placement.counting().counts(vm)) {
                placed.count(vm, index, placement, known);
            }
        }
        return placed;
    }

    private void count(
            Vm vm, ProjectIndex index, Placement placement, Map<FlavorNeed, Integer> known) {
        VmSize size = VmSize.of(vm, index);
        if (size.vcpus().isEmpty() || size.memory().isEmpty()) {
            leftOut.add(vm.id());
            return;
        }
        FlavorNeed need = need(vm, size, index, placement);
        vms.add(vm);
        lineOf.add(
                known.computeIfAbsent(
                        need,
                        _ -> {
                            lines.add(new SlicingQuestion.Line(need, Quantity.Fill.AS_MANY_AS_FIT));
                            return lines.size() - 1;
                        }));
    }

    private static FlavorNeed need(Vm vm, VmSize size, ProjectIndex index, Placement placement) {
        Growth growth = new Growth(placement.counting().growth());
        Bytes memory =
                Optional.of(vm)
                        .filter(_ -> placement.counting().usedMemory())
                        .flatMap(Vm::memoryUsed)
                        .orElse(size.memory().orElseThrow());
        return new FlavorNeed(
                        "",
                        growth.vcpus(size.vcpus().orElseThrow()).intValueExact(),
                        grown(memory, growth),
                        disk(vm, size, placement).map(each -> grown(each, growth)),
                        size.iops(),
                        size.network())
                .withPinned(isPinned(vm, index));
    }

    /// Whether its flavor promises it threads of its own.
    private static boolean isPinned(Vm vm, ProjectIndex index) {
        return vm.flavor().flatMap(index::flavor).filter(Flavor::pinned).isPresent();
    }

    /// What it takes of the disks of hosts.
    private static Optional<Bytes> disk(Vm vm, VmSize size, Placement placement) {
        Optional<Bytes> disk =
                Optional.of(vm)
                        .filter(_ -> placement.counting().usedDisk())
                        .flatMap(Vm::diskUsed)
                        .or(size::diskProvisioned);
        return switch (place(vm, placement)) {
            case SHARED -> Optional.empty();
            case LOCAL, POOLED -> disk;
            case REPLICATED ->
                    disk.map(each -> new Bytes(Math.multiplyExact(each.value(), COPIES)));
        };
    }

    /// Where the disks of a VM lie.
    static DiskPlace place(Vm vm, Placement placement) {
        return vm.disks().orElse(placement.disks());
    }

    private static Bytes grown(Bytes amount, Growth growth) {
        return new Bytes(growth.bytes(amount).longValueExact());
    }
}
