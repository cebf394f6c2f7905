package hostplan.project;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.placement.Vm;

import java.util.Optional;

/// The size of one virtual machine: that of its flavor where it has one, else its own.
public record VmSize(
        Optional<Integer> vcpus,
        Optional<Bytes> memory,
        Optional<Bytes> diskProvisioned,
        Optional<Long> iops,
        Optional<Bandwidth> network) {

    private static final VmSize UNKNOWN =
            new VmSize(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static VmSize of(Vm vm, ProjectIndex index) {
        return vm.flavor()
                .flatMap(index::flavor)
                .map(VmSize::of)
                .orElseGet(() ->
                        new VmSize(
                                vm.vcpus(),
                                vm.memory(),
                                vm.diskProvisioned(),
                                vm.iops(),
                                vm.network()));
    }

    private static VmSize of(Flavor flavor) {
        return new VmSize(
                Optional.of(flavor.vcpus()),
                Optional.of(flavor.memory()),
                flavor.disk(),
                flavor.iops(),
                flavor.network());
    }

    /// The virtual machine with another flavor. With one its own size goes; without one it keeps
    /// the size it had.
    public static Vm withFlavor(Vm vm, Optional<String> flavor, ProjectIndex index) {
        VmSize size = flavor.isPresent() ? UNKNOWN : of(vm, index);
        return vm.with(draft -> {
            draft.flavor = flavor;
            draft.vcpus = size.vcpus;
            draft.memory = size.memory;
            draft.diskProvisioned = size.diskProvisioned;
            draft.iops = size.iops;
            draft.network = size.network;
        });
    }
}
