package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.RuleSet;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.PoolKind;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

class MachineFitsTest {

    private static final Machine RIGHT = Machines.dualSocket();

    @Test
    void aRightMachineHasNoFinding() {
        assertThat(hardware(Findings.all(project(RIGHT)))).isEmpty();
    }

    @Test
    void whatDoesNotFitIsFoundOnceForAConfigurationAndCuredWithOneClick() {
        Project project =
                project(RIGHT.without(Machines.bays("front", 8, 8)))
                        .with(draft -> draft.servers = List.of(server("a"), server("b")));

        assertThat(Findings.lines("hardware-array-bay-empty", project))
                .containsExactly("cfg: The array data is over bay front 8, where no drive is.");
        assertThat(Findings.afterCure("hardware-array-bay-empty", project)).isEmpty();
        Finding found = Findings.of("hardware-array-bay-empty", project).getFirst();
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(FindingTexts.english().cure(found))
                .isEqualTo("Put drives there, or leave the bays out.");
    }

    @Test
    void aCureChangesNothingWhereTheConfigurationIsNoLongerAsItWas() {
        Project project = project(RIGHT.without(Machines.bays("front", 8, 8)));
        Cure cure =
                Findings.of("hardware-array-bay-empty", project).getFirst().cure().orElseThrow();
        Project other = project(RIGHT.without(Machines.bays("front", 7, 8)));

        assertThat(cure.apply(other)).isEqualTo(other);
        assertThat(cure.apply(Project.EMPTY)).isEqualTo(Project.EMPTY);
    }

    @Test
    void aPartOfTheCatalogueIsCopiedIntoTheProjectOnce() {
        Machine wrong = RIGHT.with(Machines.processors(1, 2), Machines.EPYC);
        Project project = project(wrong);
        Part entry = Machines.priced(Machines.XEON, "2100");
        Finding found = of("hardware-socket", checks(() -> List.of(entry)), project);
        Project cured = found.cure().orElseThrow().apply(project);

        assertThat(FindingTexts.english().label(found.cure().orElseThrow()))
                .isEqualTo("Put 2 × Xeon Gold 6430 into processor 1–2");
        assertThat(cured.parts())
                .filteredOn(part -> part.catalogId().equals(Optional.of("xeon")))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.id()).isEqualTo("part-xeon");
                    assertThat(part.facts()).isEqualTo(entry.facts());
                });
        assertThat(((Assembly) cured.configurations().getFirst().build()).parts())
                .contains("part-xeon")
                .doesNotContain("epyc");
        assertThat(Findings.lines("hardware-socket", cured)).isEmpty();
        assertThat(found.cure().orElseThrow().apply(project)).isEqualTo(cured);
    }

    @Test
    void theLabelSaysWhatTheCureCosts() {
        Project project =
                project(RIGHT.without(Machines.supplies(2, 2)))
                        .with(draft -> {
                            draft.servers = List.of(server("a"));
                            draft.parts =
                                    draft.parts.stream()
                                            .map(part -> Machines.priced(part, "380"))
                                            .toList();
                        });
        Cure cure =
                Findings.of("hardware-supply-redundancy", project).getFirst().cure().orElseThrow();

        assertThat(FindingTexts.english().label(cure))
                .isEqualTo("Put 1 × 1400 W into supply 2 (380.00 EUR)");
    }

    @Test
    void redundancyIsWarnedOfOnlyWhereSomeServerIsInProduction() {
        Project unused = project(RIGHT.without(Machines.supplies(2, 2)));
        Project tests = unused.with(draft -> draft.servers = List.of(of("a", "cfg")));
        Project production = unused.with(draft -> draft.servers = List.of(server("a")));

        assertThat(List.of(unused, tests))
                .allSatisfy(project -> {
                    assertThat(Findings.lines("hardware-supply-redundancy", project))
                            .containsExactly(
                                    "cfg: It has one power supply; the model takes a second, and a"
                                            + " production server needs one.");
                    assertThat(redundancy(project).severity()).isEqualTo(Severity.NOTE);
                    assertThat(Findings.afterCure("hardware-supply-redundancy", project)).isEmpty();
                });
        assertThat(Findings.lines("hardware-supply-redundancy", production))
                .containsExactly("cfg: It has one power supply, and the server is in production.");
        assertThat(redundancy(production).severity()).isEqualTo(Severity.WARNING);
    }

    private static Finding redundancy(Project project) {
        return Findings.of("hardware-supply-redundancy", project).getFirst();
    }

    @Test
    void aBladeStandsInAnEnclosureOfItsFamily() {
        Location rack = new Location.InRack("r", Optional.empty(), Face.FRONT);
        Location bay = new Location.InBay("enclosure", "1");
        Project project = project(Machines.blade());

        assertThat(
                        Findings.lines(
                                "hardware-blade-alone",
                                project.with(draft -> draft.servers = List.of(at("a", rack)))))
                .hasSize(1);
        assertThat(hardware(Findings.all(inEnclosure(project, at("a", bay), "MX")))).isEmpty();
        assertThat(
                        Findings.lines(
                                "hardware-blade-family",
                                inEnclosure(project, at("a", bay), "c7000")))
                .containsExactly("cfg: It is a blade for MX; Maker enclosure takes c7000.");
    }

    @Test
    void anEnclosureCarriesTheDrawOfItsBlades() {
        // Blade: 80 + 2 × 270 + 16 × 9 + 2 × 12 + 15 = 803 W; enclosure: 600 W; 8 × 803 + 600 =
        // 7024
        Part supply = Machines.part("psu-mx", "3000 W", Machines.supply(3000, "mx"));
        Machine enclosure =
                new Machines.Building(Machines.enclosureModel())
                        .put(Machines.supplies(1, 2), supply)
                        .build();
        Location bay = new Location.InBay("enclosure", "1");
        List<Server> servers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            servers.add(at("blade" + i, bay));
        }
        servers.add(of("enclosure", "enclosure-cfg"));
        Project project =
                project(Machines.blade())
                        .with(draft -> {
                            draft.servers = servers;
                            draft.serverModels =
                                    List.of(Machines.bladeModel(), Machines.enclosureModel());
                            draft.parts = List.of(parts(draft.parts, supply));
                            draft.configurations =
                                    List.of(
                                            draft.configurations.getFirst(),
                                            configuration("enclosure-cfg", enclosure));
                        });

        assertThat(Findings.lines("hardware-supply-weak", project))
                .containsExactly(
                        "enclosure-cfg: Everything together draws up to 7,024 W; the power"
                                + " supplies give 6000 W.");
    }

    @Test
    void readsNoCatalogueWhereNoMachineIsOfParts() {
        List<String> reads = new ArrayList<>();
        Checks checks =
                checks(() -> {
                    reads.add("read");
                    return List.of();
                });
        var totals = new HardwareConfiguration.Draft("cfg");
        totals.build = Totals.UNKNOWN;
        checks.findings(Findings.project(draft -> draft.configurations = List.of(totals.build())));
        checks.findings(project(RIGHT));

        assertThat(reads).isEmpty();
    }

    @Test
    void aMachineIsLookedAtAgainOnlyWhereItChanged() {
        Checks checks = checks(List::of);
        Project project = project(RIGHT.without(Machines.bays("front", 8, 8)));
        Finding first = of("hardware-array-bay-empty", checks, project);
        Project renamed = project.with(draft -> draft.name = "other");
        Project mended = first.cure().orElseThrow().apply(project);

        assertThat(of("hardware-array-bay-empty", checks, renamed).message())
                .isSameAs(first.message());
        assertThat(hardware(checks.findings(mended))).isEmpty();
        assertThat(hardware(checks.findings(project))).contains("hardware-array-bay-empty");
    }

    private static List<String> hardware(List<Finding> findings) {
        return findings.stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("hardware-"))
                .toList();
    }

    private static Finding of(String rule, Checks checks, Project project) {
        return checks.findings(project).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Checks checks(Supplier<List<Part>> catalog) {
        return new Checks(
                Clock.fixed(
                        Findings.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC),
                new SlicingQuestions(List.of(RuleSet.takingNothing())),
                catalog);
    }

    @Test
    void drivesThatSharedStorageTakesAsTheyAreAreNotLoose() {
        Project project =
                project(RIGHT.with(Machines.bays("front", 9, 10), Machines.SAS_SSD))
                        .with(draft -> draft.servers = List.of(server("a")));

        assertThat(Findings.lines("hardware-drive-loose", project)).hasSize(1);
        assertThat(Findings.lines("hardware-drive-loose", pooled(project, PoolKind.DRBD)))
                .hasSize(1);
        assertThat(Findings.lines("hardware-drive-loose", pooled(project, PoolKind.CEPH)))
                .isEmpty();
    }

    private static Project pooled(Project project, PoolKind kind) {
        StoragePool.Draft pool = new StoragePool.Draft("pool");
        pool.kind = kind;
        pool.servers = List.of("a");
        return project.with(draft -> draft.storagePools = List.of(pool.build()));
    }

    private static Project project(Machine machine) {
        return Findings.project(draft -> {
            draft.serverModels = List.of(machine.model().orElseThrow());
            draft.parts = machine.parts().values().stream().distinct().toList();
            draft.configurations = List.of(configuration("cfg", machine));
        });
    }

    private static HardwareConfiguration configuration(String id, Machine machine) {
        return machine.configuration()
                .with(draft -> {
                    draft.id = id;
                    draft.build = machine.assembly();
                });
    }

    private static Part[] parts(List<Part> parts, Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        return all.toArray(Part[]::new);
    }

    private static Project inEnclosure(Project project, Server blade, String family) {
        ServerModel model = Machines.enclosureModel().with(draft -> draft.bladeFamily = family);
        var configuration = new HardwareConfiguration.Draft("enclosure-cfg");
        configuration.name = "enclosure";
        configuration.model = Optional.of(model.id());
        return project.with(draft -> {
            draft.servers = List.of(blade, of("enclosure", "enclosure-cfg"));
            draft.serverModels = List.of(Machines.bladeModel(), model);
            draft.configurations = List.of(draft.configurations.getFirst(), configuration.build());
        });
    }

    private static Server at(String id, Location location) {
        return server(id, "cfg", draft -> draft.location = Optional.of(location));
    }

    private static Server server(String id) {
        return server(id, "cfg", draft -> draft.environment = Optional.of(Environment.PRODUCTION));
    }

    private static Server of(String id, String configuration) {
        return server(id, configuration, _ -> {});
    }

    private static Server server(String id, String configuration, Consumer<Server.Draft> change) {
        Server.Draft server = new Server.Draft(id);
        server.name = id;
        server.configuration = Optional.of(configuration);
        change.accept(server);
        return server.build();
    }
}
