package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What becomes of placements when something that they name is removed.
class PlacementRemovalTest {

    private static final HostOffer A = new HostOffer.Standing("a");
    private static final HostOffer B = new HostOffer.Standing("b");
    private static final HostOffer SMALL = new HostOffer.ToBuy("small", Optional.of(2));
    private static final HostOffer LARGE = new HostOffer.ToBuy("large", Optional.empty());

    private static final Project PROJECT =
            Project.EMPTY.with(draft -> {
                draft.configurations = List.of(configuration("small"), configuration("large"));
                draft.servers = List.of(server("a"), server("b"), server("c"));
                draft.vms = List.of(vm("one"), vm("two"), vm("three"));
                draft.placements =
                        List.of(
                                placement("all", A, B, SMALL, LARGE),
                                placement("some", SMALL).with(each -> each.bound = Set.of()),
                                placement("none").with(each -> each.bound = Set.of()));
            });

    private static HardwareConfiguration configuration(String id) {
        return new HardwareConfiguration.Draft(id).build();
    }

    private static Server server(String id) {
        return new Server.Draft(id).build();
    }

    private static Vm vm(String id) {
        return new Vm.Draft(id).build();
    }

    private static Placement placement(String id, HostOffer... hosts) {
        return new Placement.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.hosts = List.of(hosts);
                    draft.bound = Set.of("one", "two");
                });
    }

    private static Project remove(ObjectKind kind, String id, InUse inUse) {
        return Removal.of(ProjectIndex.of(PROJECT), kind, List.of(id), inUse);
    }

    private static List<String> users(ObjectKind kind, String id) {
        return WhereUsed.of(kind, id, ProjectIndex.of(PROJECT)).stream()
                .map(use -> use.link().code() + " " + use.id())
                .toList();
    }

    private static Placement first(Project project) {
        return project.placements().getFirst();
    }

    @Test
    void theyUseTheirHostsWhatTheyBuyAndTheVmsThatStay() {
        assertThat(users(ObjectKind.SERVER, "a")).containsExactly("placement-on-server all");
        assertThat(users(ObjectKind.SERVER, "c")).isEmpty();
        assertThat(users(ObjectKind.CONFIGURATION, "small"))
                .containsExactly(
                        "placement-buys-configuration all", "placement-buys-configuration some");
        assertThat(users(ObjectKind.VM, "one")).containsExactly("placement-binds-vm all");
        assertThat(users(ObjectKind.VM, "three")).isEmpty();
        assertThat(users(ObjectKind.PLACEMENT, "all")).isEmpty();
    }

    @Test
    void theyNameWhatGoesNoMore() {
        InUse clear = new InUse.ClearReferences();

        assertThat(first(remove(ObjectKind.SERVER, "a", clear)).hosts())
                .containsExactly(B, SMALL, LARGE);
        assertThat(first(remove(ObjectKind.CONFIGURATION, "small", clear)).hosts())
                .containsExactly(A, B, LARGE);
        assertThat(first(remove(ObjectKind.VM, "one", clear)).bound()).containsExactly("two");
    }

    @Test
    void theyGoWithWhatTheyName() {
        InUse delete = new InUse.DeleteUsers();

        assertThat(remove(ObjectKind.SERVER, "a", delete).placements())
                .extracting(Placement::id)
                .containsExactly("some", "none");
        assertThat(remove(ObjectKind.CONFIGURATION, "small", delete).placements())
                .extracting(Placement::id)
                .containsExactly("none");
    }

    @Test
    void theyNameAnotherInstead() {
        assertThat(first(remove(ObjectKind.SERVER, "a", new InUse.MoveTo("c"))).hosts())
                .containsExactly(new HostOffer.Standing("c"), B, SMALL, LARGE);
        assertThat(first(remove(ObjectKind.VM, "one", new InUse.MoveTo("three"))).bound())
                .containsExactlyInAnyOrder("two", "three");
        Project bought = remove(ObjectKind.CONFIGURATION, "small", new InUse.MoveTo("large"));
        assertThat(bought.placements().get(1).hosts())
                .containsExactly(new HostOffer.ToBuy("large", Optional.of(2)));
    }

    /// A server that is offered twice would be taken for two.
    @Test
    void theyNameAnotherOnceOnly() {
        assertThat(first(remove(ObjectKind.SERVER, "a", new InUse.MoveTo("b"))).hosts())
                .containsExactly(B, SMALL, LARGE);
        assertThat(
                        first(remove(ObjectKind.CONFIGURATION, "small", new InUse.MoveTo("large")))
                                .hosts())
                .containsExactly(A, B, LARGE);
        assertThat(first(remove(ObjectKind.VM, "one", new InUse.MoveTo("two"))).bound())
                .containsExactly("two");
    }

    @Test
    void goingThemselvesTheyLeaveWhatTheyName() {
        Project left = remove(ObjectKind.PLACEMENT, "all", new InUse.DeleteUsers());

        assertThat(left.placements()).extracting(Placement::id).containsExactly("some", "none");
        assertThat(left.servers()).isEqualTo(PROJECT.servers());
        assertThat(left.vms()).isEqualTo(PROJECT.vms());
    }
}
