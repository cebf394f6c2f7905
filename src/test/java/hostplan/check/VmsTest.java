package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.Vm;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class VmsTest {

    @Test
    void aVmIsNotLargerThanItsHost() {
        Project project =
                hosted(draft -> {
                    draft.vcpus = Optional.of(16);
                    draft.memory = Optional.of(Bytes.ofGiB(32));
                });

        assertThat(Findings.lines("vm-vcpus-above-threads", project))
                .containsExactly(
                        "vm: It has 16 vCPUs, and its host h1 has 8 threads: no ratio makes it fit.");
        assertThat(Findings.lines("vm-memory-above-installed", project))
                .containsExactly("vm: It has 32 GiB of memory, and its host h1 has 16 GiB.");
    }

    @Test
    void aVmMayFillItsHost() {
        Project project =
                hosted(draft -> {
                    draft.vcpus = Optional.of(8);
                    draft.memory = Optional.of(Bytes.ofGiB(16));
                });

        assertThat(Findings.all(project)).extracting(Finding::rule).noneMatch(VmsTest::isOfVms);
    }

    @Test
    void theFlavorOfAVmSaysHowLargeItIs() {
        Project project = hosted(draft -> draft.flavor = Optional.of("xl"));

        assertThat(Findings.all(project))
                .extracting(Finding::rule)
                .filteredOn(VmsTest::isOfVms)
                .containsExactly("vm-vcpus-above-threads", "vm-memory-above-installed");
    }

    private static boolean isOfVms(String rule) {
        return rule.startsWith("vm-");
    }

    private static Project hosted(Consumer<Vm.Draft> size) {
        var hardware = new HardwareConfiguration.Draft("cfg");
        hardware.build =
                Totals.UNKNOWN.with(draft -> {
                    draft.cores = Optional.of(8);
                    draft.memory = Optional.of(Bytes.ofGiB(16));
                });
        Server.Draft host = new Server.Draft("host");
        host.name = "h1";
        host.configuration = Optional.of("cfg");
        Vm.Draft vm = new Vm.Draft("vm");
        vm.host = Optional.of("host");
        size.accept(vm);
        Flavor.Draft flavor = new Flavor.Draft("xl");
        flavor.vcpus = 9;
        flavor.memory = Bytes.ofGiB(17);
        return Findings.project(draft -> {
            draft.configurations = List.of(hardware.build());
            draft.servers = List.of(host.build());
            draft.vms = List.of(vm.build());
            draft.flavors = List.of(flavor.build());
        });
    }
}
