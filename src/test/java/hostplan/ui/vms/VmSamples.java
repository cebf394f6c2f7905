package hostplan.ui.vms;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.Project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A few virtual machines in two clusters and in none, one of them sized by a flavor.
final class VmSamples {

    static final Project PROJECT =
            Project.EMPTY.with(draft -> {
                draft.flavors = List.of(flavor("flavor-m", "M", 8), flavor("flavor-s", "S", 2));
                draft.vms =
                        List.of(
                                vm("web", "Cluster 10", 4, 8, 2, vm -> vm.count = 3),
                                vm("db", "Cluster 2", 8, 32, 20, _ -> {}),
                                vm("old", "", 2, 4, 1, vm -> vm.powerState = off()),
                                new Vm.Draft("vps")
                                        .build()
                                        .with(vm -> {
                                            vm.name = "vps";
                                            vm.flavor = Optional.of("flavor-m");
                                            vm.memoryUsed = Optional.of(Bytes.ofGiB(1));
                                        }),
                                new Vm.Draft("unseen")
                                        .build()
                                        .with(vm -> {
                                            vm.name = "unseen";
                                            vm.vcpus = Optional.of(1);
                                            vm.memory = Optional.of(Bytes.ofGiB(2));
                                        }));
            });

    private VmSamples() {}

    private static Optional<PowerState> off() {
        return Optional.of(PowerState.OFF);
    }

    private static Flavor flavor(String id, String name, int gib) {
        return new Flavor.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.vcpus = 2;
                    draft.memory = Bytes.ofGiB(gib);
                    draft.disk = Optional.of(Bytes.ofGB(40));
                });
    }

    private static Vm vm(
            String id, String cluster, int vcpus, int gib, int used, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id)
                .build()
                .with(vm -> {
                    vm.name = id;
                    vm.cluster = cluster;
                    vm.vcpus = Optional.of(vcpus);
                    vm.memory = Optional.of(Bytes.ofGiB(gib));
                    vm.memoryUsed = Optional.of(Bytes.ofGiB(used));
                    vm.diskProvisioned = Optional.of(Bytes.ofGB(100));
                    vm.diskUsed = Optional.of(Bytes.ofGB(40));
                    change.accept(vm);
                });
    }
}
