package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Findings about placements as their VMs run now.
class RunningPlacementsTest {

    private static final List<String> RULES =
            List.of(
                    "placement-host-overfull",
                    "placement-rule-broken",
                    "placement-not-survived",
                    "placement-vms-elsewhere");

    /// Hosts a and b of 8 threads and 64 GiB, and VMs of one group.
    ///
    /// @param gib of each VM
    /// @param on the host of each VM, a dash for none
    private static Project project(String on, long gib, Consumer<Placement.Draft> change) {
        Placement.Draft placement = new Placement.Draft("p");
        placement.hosts = List.of(new HostOffer.Standing("a"), new HostOffer.Standing("b"));
        change.accept(placement);
        return Findings.project(draft -> {
            draft.configurations = List.of(node());
            draft.servers = List.of(server("a"), server("b"));
            draft.vms = Stream.of(on.split(" ")).map(host -> vm(host, gib)).toList();
            draft.placements = List.of(placement.build());
        });
    }

    private static Vm vm(String host, long gib) {
        return new Vm.Draft("vm on " + host)
                .build()
                .with(draft -> {
                    draft.name = "vm";
                    draft.host = Optional.of(host).filter(each -> !each.equals("-"));
                    draft.group = "db";
                    draft.vcpus = Optional.of(1);
                    draft.memory = Optional.of(Bytes.ofGiB(gib));
                });
    }

    private static HardwareConfiguration node() {
        return new HardwareConfiguration.Draft("node")
                .build()
                .with(draft -> {
                    draft.name = "node";
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.cores = Optional.of(8);
                                totals.memory = Optional.of(Bytes.ofGiB(64));
                            });
                });
    }

    private static Server server(String id) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = Optional.of("node");
                });
    }

    private static List<String> found(Project project) {
        return RULES.stream().flatMap(rule -> Findings.lines(rule, project).stream()).toList();
    }

    @Test
    void nothingIsFoundWhereItHolds() {
        Consumer<Placement.Draft> asking =
                draft -> {
                    draft.failures = FailurePlan.of(1);
                    draft.groups = List.of(GroupRule.apart("db"));
                };
        assertThat(found(project("a b", 32, asking))).isEmpty();
        assertThat(found(project("- -", 32, asking))).isEmpty();
    }

    @Test
    void aHostHasEnoughForItsVms() {
        assertThat(found(project("a a b", 33, _ -> {})))
                .containsExactly(
                        "p: The VMs that run on a need more than it has for them: memory.");
    }

    @Test
    void rulesAreKept() {
        assertThat(found(project("a a", 1, draft -> draft.groups = List.of(GroupRule.apart("db")))))
                .containsExactly("p: More than 1 of the VMs of db run on one host.");
        GroupRule together = new GroupRule("db", Policy.TOGETHER, Place.SITE, 1, false);
        assertThat(found(project("a b", 1, draft -> draft.groups = List.of(together))))
                .containsExactly("p: The VMs of db are to be together at one site, but are not.");
    }

    @Test
    void failuresAreSurvived() {
        assertThat(found(project("a b", 33, draft -> draft.failures = FailurePlan.of(1))))
                .containsExactly(
                        "p: As its VMs run now, 1 failed host is not survived in every case: the"
                                + " others have too little memory free.");
    }

    @Test
    void vmsRunOnItsHosts() {
        assertThat(found(project("a - -", 1, _ -> {})))
                .containsExactly("p: 2 of its VMs run on none of its hosts yet.");
    }
}
