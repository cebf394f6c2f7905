package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.hardware.PowerPort;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// The sheets of the other kinds.
class KindsTest {

    private static final Project PROJECT =
            SheetProjects.webShop()
                    .with(draft -> {
                        draft.flavors =
                                List.of(
                                        new Flavor.Draft("flavor-s")
                                                .build()
                                                .with(flavor -> {
                                                    flavor.name = "small";
                                                    flavor.disk = Optional.of(Bytes.ofGB(40));
                                                }));
                        draft.vms =
                                List.of(new Vm.Draft("vm-1").build().with(vm -> vm.name = "shop"));
                        draft.slicings =
                                List.of(
                                        new Slicing.Draft("slicing-1")
                                                .build()
                                                .with(slicing -> {
                                                    slicing.name = "web hosts";
                                                    slicing.host =
                                                            new Slicing.Host.OfServer("srv-web2");
                                                    slicing.ruleSet = "kvm";
                                                    slicing.lines =
                                                            List.of(
                                                                    new Slicing.Line(
                                                                            "flavor-s",
                                                                            Optional.of(3)));
                                                }));
                        draft.placements = List.of(placement());
                        draft.serverModels =
                                List.of(
                                        SheetProjects.r650()
                                                .with(model ->
                                                        model.powerPorts =
                                                                List.of(
                                                                        new PowerPort(
                                                                                "PSU1",
                                                                                Optional.of(800),
                                                                                Optional.empty()),
                                                                        new PowerPort(
                                                                                "PSU2",
                                                                                Optional.of(800),
                                                                                Optional
                                                                                        .empty()))));
                    });

    private static Placement placement() {
        String hardware = SheetProjects.webShop().configurations().getFirst().id();
        return new Placement.Draft("placement-1")
                .build()
                .with(placement -> {
                    placement.name = "spring";
                    placement.hosts =
                            List.of(
                                    new HostOffer.Standing("srv-web1"),
                                    new HostOffer.ToBuy(hardware, Optional.of(4)),
                                    new HostOffer.ToBuy(hardware, Optional.empty()),
                                    new HostOffer.Standing("srv-web2"));
                    placement.failures = new FailurePlan(1, Optional.of(Ratios.ONE), false);
                    placement.groups = List.of(GroupRule.apart("db"), GroupRule.together("web"));
                });
    }

    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);

    private static String text(Project project, ObjectKind kind, int row, String column) {
        Sheet sheet = Sheet.of(project, kind);
        return sheet.text(row, sheet.column(column).orElseThrow());
    }

    private SheetEdit change(Project project, ObjectKind kind, String column, String text) {
        String id = project.list(kind).getFirst().id();
        return edits.change(project, kind, List.of(new CellChange(id, column, text)));
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, name, FRA2, FRA2",
        "SITE, kind, Colocation, colocation",
        "SITE, address, Hanauer Landstr. 1, Hanauer Landstr. 1",
        "RACK, site, ber2, BER2",
        "RACK, units, 47, 47",
        "RACK, numbering, from above, from-above",
        "RACK, depth, 1000 mm, 1000",
        "RACK, maximumKg, 1200.5, 1200.5",
        "RACK, maximumWatts, 4600, 4600",
        "SERVER_MODEL, manufacturer, HPE, HPE",
        "SERVER_MODEL, model, DL380, DL380",
        "SERVER_MODEL, form, Tower, tower",
        "SERVER_MODEL, rackUnits, 1.5, 1.5",
        "SERVER_MODEL, fullDepth, true, yes",
        "SERVER_MODEL, bays, 4, 4",
        "CONFIGURATION, name, db node 2026, db node 2026",
        "CONFIGURATION, memory, 2x512 GiB, 1 TiB",
        "CONFIGURATION, price, 4999, 4999 EUR",
        "VM, host, web-2, web-2",
        "VM, powerState, On, on",
        "VM, flavor, small, small",
        "VM, count, 3, 3",
        "VM, vcpus, 4, 4",
        "VM, memory, 8GB, 8 GiB",
        "VM, diskProvisioned, 40 GiB, 40 GiB",
        "VM, diskUsed, 12 GB, 12 GB",
        "VM, memoryUsed, 2.5 GB, 2.5 GiB",
        "VM, iops, 300, 300",
        "VM, network, 1 Gbit/s, 1 Gbit/s",
        "VM, disks, Shared, shared",
        "VM, uuid, 42-1, 42-1",
        "FLAVOR, vcpus, 2, 2",
        "FLAVOR, memory, 4 GB, 4 GiB",
        "FLAVOR, price, 9.90 EUR, 9.9 EUR",
        "SLICING, name, all hosts, all hosts",
        "PLACEMENT, name, all VMs, all VMs",
        "PLACEMENT, aim, Price, price",
        "PLACEMENT, disks, replicated, replicated",
        "PLACEMENT, failures, 2, 2",
        "PLACEMENT, ruleSet, proxmox, proxmox",
        "PLACEMENT, bound, shop, shop"
    })
    void showsWhatWasTypedInCanonicalForm(
            ObjectKind kind, String column, String typed, String shown) {
        SheetEdit edit = change(PROJECT, kind, column, typed);

        assertThat(edit.problems()).isEmpty();
        assertThat(text(edit.project(), kind, 0, column)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, name",
        "RACK, units",
        "RACK, numbering",
        "SERVER_MODEL, model",
        "SERVER_MODEL, bays",
        "CONFIGURATION, name",
        "VM, count",
        "FLAVOR, memory",
        "FLAVOR, vcpus",
        "PLACEMENT, aim",
        "PLACEMENT, failures"
    })
    void refusesToClearWhatIsAlwaysThere(ObjectKind kind, String column) {
        assertThat(change(PROJECT, kind, column, "").problems()).hasSize(1);
    }

    @Test
    void countsUsers() {
        assertThat(text(PROJECT, ObjectKind.SITE, 0, "racks")).isEqualTo("2");
        assertThat(text(PROJECT, ObjectKind.SITE, 0, "servers")).isEqualTo("3");
        assertThat(text(PROJECT, ObjectKind.RACK, 0, "servers")).isEqualTo("3");
        assertThat(text(PROJECT, ObjectKind.CONFIGURATION, 0, "users")).isEqualTo("2");
        assertThat(text(PROJECT, ObjectKind.SERVER_MODEL, 0, "users")).isEqualTo("1");
    }

    @Test
    void addsUpWhatTheInletsOfAModelDraw() {
        assertThat(text(PROJECT, ObjectKind.SERVER_MODEL, 0, "watts")).isEqualTo("1600");
    }

    @Test
    void tellsWhatASlicingIsAbout() {
        assertThat(text(PROJECT, ObjectKind.SLICING, 0, "host")).isEqualTo("web-2");
        assertThat(text(PROJECT, ObjectKind.SLICING, 0, "flavors")).isEqualTo("3 × small");
    }

    @Test
    void tellsOnWhichHostsAPlacementIs() {
        assertThat(text(PROJECT, ObjectKind.PLACEMENT, 0, "hosts"))
                .isEqualTo("2 servers, 4 × web node, any number × web node");
        assertThat(text(PROJECT, ObjectKind.PLACEMENT, 0, "groups")).isEqualTo("db, web");
    }

    @Test
    void keepsTheRatiosOfAFailureWhenMoreAreToFail() {
        Project changed = change(PROJECT, ObjectKind.PLACEMENT, "failures", "2").project();

        assertThat(changed.placements().getFirst().failures())
                .isEqualTo(new FailurePlan(2, Optional.of(Ratios.ONE), false));
    }

    @Test
    void showsTheSizeOfTheFlavor() {
        Project sized = change(PROJECT, ObjectKind.VM, "flavor", "small").project();

        assertThat(text(sized, ObjectKind.VM, 0, "memory")).isEqualTo("2 GiB");
        assertThat(text(sized, ObjectKind.VM, 0, "diskProvisioned")).isEqualTo("40 GB");
        assertThat(change(sized, ObjectKind.VM, "memory", "4 GiB").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("flavor small"));
    }

    @Test
    void keepsTheSizeOfTheFlavorThatIsCleared() {
        Project sized = change(PROJECT, ObjectKind.VM, "flavor", "small").project();

        Project cleared = change(sized, ObjectKind.VM, "flavor", "").project();

        assertThat(text(cleared, ObjectKind.VM, 0, "memory")).isEqualTo("2 GiB");
        assertThat(change(cleared, ObjectKind.VM, "memory", "4 GiB").problems()).isEmpty();
    }

    @Test
    void wantsAPriceBeforeItsDate() {
        assertThat(change(PROJECT, ObjectKind.CONFIGURATION, "priceDate", "2026-01-01").problems())
                .hasSize(1);

        String id = PROJECT.configurations().getFirst().id();
        SheetEdit both =
                edits.change(
                        PROJECT,
                        ObjectKind.CONFIGURATION,
                        List.of(
                                new CellChange(id, "priceDate", "2026-01-01"),
                                new CellChange(id, "price", "5000")));
        assertThat(both.problems()).isEmpty();
        assertThat(text(both.project(), ObjectKind.CONFIGURATION, 0, "priceDate"))
                .isEqualTo("2026-01-01");
    }

    @Test
    void changesAConfigurationForAllItsServers() {
        Project changed = change(PROJECT, ObjectKind.CONFIGURATION, "memory", "1 TiB").project();

        assertThat(text(changed, ObjectKind.SERVER, 0, "memory")).isEqualTo("1 TiB");
        assertThat(text(changed, ObjectKind.SERVER, 1, "memory")).isEqualTo("1 TiB");
    }

    @ParameterizedTest
    @EnumSource(ObjectKind.class)
    void addsAndDuplicatesEveryKind(ObjectKind kind) {
        Added added = edits.add(PROJECT, kind, Map.of());
        Duplicated duplicated = edits.duplicate(added.project(), kind, List.of(added.id()));

        assertThat(added.edit().problems()).isEmpty();
        assertThat(duplicated.project().list(kind)).hasSize(PROJECT.list(kind).size() + 2);
        assertThat(duplicated.project().list(kind))
                .filteredOn(object ->
                        object.id().equals(added.id()) || duplicated.ids().contains(object.id()))
                .extracting(ProjectObject::name)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersCopiesOfModelsBehindTheirWholeName() {
        Duplicated duplicated =
                edits.duplicate(PROJECT, ObjectKind.SERVER_MODEL, List.of("model-r650"));

        assertThat(duplicated.project().serverModels().getLast().name())
                .isEqualTo("Dell PowerEdge R650 (2)");
        assertThat(duplicated.project().serverModels().getLast().manufacturer()).isEqualTo("Dell");
    }
}
