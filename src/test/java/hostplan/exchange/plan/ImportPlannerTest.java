package hostplan.exchange.plan;

import static hostplan.exchange.Drafts.implied;
import static hostplan.exchange.Drafts.result;
import static hostplan.exchange.Drafts.stated;
import static hostplan.exchange.Drafts.unreadable;
import static hostplan.exchange.Drafts.withOwn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.document.Ids;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Draft;
import hostplan.exchange.Format;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.hardware.Machines;
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.Sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class ImportPlannerTest {

    private final ImportPlanner planner = new ImportPlanner(new Ids(new Random(7)));

    private ImportPlan plan(Project project, Draft... drafts) {
        return planner.plan(project, result(drafts));
    }

    private Project after(Draft... drafts) {
        return plan(Project.EMPTY, drafts).after();
    }

    private static String text(Project project, ObjectKind kind, String name, String column) {
        Sheet sheet = Sheet.of(project, kind);
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.object(row).name().equals(name)) {
                return sheet.text(row, sheet.column(column).orElseThrow());
            }
        }
        throw new AssertionError("nothing is called " + name);
    }

    private static Draft server(int row, String... cells) {
        return stated(ObjectKind.SERVER, row, cells);
    }

    @Test
    void addsServersWithEverythingTheyStandInAndReferTo() {
        ImportPlan plan =
                plan(
                        Project.EMPTY,
                        implied(ObjectKind.SITE, 2, "name", "FRA1"),
                        implied(ObjectKind.RACK, 2, "name", "A01", "site", "FRA1"),
                        implied(
                                ObjectKind.SERVER_MODEL,
                                2,
                                "manufacturer",
                                "Dell",
                                "model",
                                "R740"),
                        server(
                                2,
                                "name",
                                "web-1",
                                "model",
                                "Dell R740",
                                "memory",
                                "64 GiB",
                                "site",
                                "FRA1",
                                "rack",
                                "A01",
                                "position",
                                "41"));

        assertThat(plan.added())
                .isEqualTo(
                        Map.of(
                                ObjectKind.SITE, 1,
                                ObjectKind.RACK, 1,
                                ObjectKind.SERVER_MODEL, 1,
                                ObjectKind.CONFIGURATION, 1,
                                ObjectKind.SERVER, 1));
        assertThat(plan.warnings()).isEmpty();
        assertThat(text(plan.after(), ObjectKind.SERVER, "web-1", "rack")).isEqualTo("FRA1 / A01");
        assertThat(text(plan.after(), ObjectKind.SERVER, "web-1", "model")).isEqualTo("Dell R740");
        assertThat(plan.before()).isSameAs(Project.EMPTY);
    }

    @Test
    void givesRowsWithEqualModelAndFiguresOneConfiguration() {
        Project after =
                after(
                        implied(
                                ObjectKind.SERVER_MODEL,
                                2,
                                "manufacturer",
                                "Dell",
                                "model",
                                "R740"),
                        server(2, "name", "a", "model", "Dell R740", "memory", "64 GiB"),
                        server(3, "name", "b", "model", "Dell R740", "memory", "64 GiB"),
                        server(4, "name", "c", "model", "Dell R740", "memory", "128 GiB"));

        assertThat(after.configurations()).hasSize(2);
        assertThat(after.servers().get(1).configuration())
                .isEqualTo(after.servers().get(0).configuration())
                .isNotEqualTo(after.servers().get(2).configuration());
    }

    @Test
    void takesAMachineOnAListForActive() {
        Project after = after(server(2, "name", "a"), server(3, "name", "b", "status", "ordered"));

        assertThat(text(after, ObjectKind.SERVER, "a", "status")).isEqualTo("active");
        assertThat(text(after, ObjectKind.SERVER, "b", "status")).isEqualTo("ordered");
    }

    @Test
    void findsServersBySerialNumberThenAssetTagThenName() {
        Project project =
                after(
                        server(2, "name", "a", "serialNumber", "S1"),
                        server(3, "name", "b", "assetTag", "T1"),
                        server(4, "name", "c"));

        ImportPlan plan =
                plan(
                        project,
                        server(2, "name", "a2", "serialNumber", "s1"),
                        server(3, "name", "b2", "assetTag", "T1", "serialNumber", "S9"),
                        server(4, "name", "C", "role", "db"),
                        server(5, "name", "d"));

        assertThat(plan.after().servers())
                .extracting(Server::name)
                .containsExactly("a2", "b2", "c", "d");
        assertThat(plan.rows().getFirst().outcome())
                .isEqualTo(
                        new Outcome.Changes(
                                project.servers().getFirst().id(),
                                List.of(
                                        new CellOutcome(
                                                project.servers().getFirst().id(),
                                                "name",
                                                "a",
                                                "a2"),
                                        new CellOutcome(
                                                project.servers().getFirst().id(),
                                                "serialNumber",
                                                "S1",
                                                "s1"))));
        assertThat(plan.added()).isEqualTo(Map.of(ObjectKind.SERVER, 1));
        assertThat(plan.changed()).isEqualTo(Map.of(ObjectKind.SERVER, 3));
    }

    @Test
    void findsAHostByItsNameWithoutTheDomainAndKeepsTheNameItHas() {
        Project project = after(server(2, "name", "esx01"));

        ImportPlan plan = plan(project, server(2, "name", "esx01.lab.example", "role", "esx"));

        assertThat(plan.after().servers())
                .extracting(Server::name, Server::role)
                .containsExactly(tuple("esx01", "esx"));
    }

    @Test
    void doesNotTakeTheFirstNumberOfAnAddressForAHostName() {
        Project project = after(server(2, "name", "10"));

        assertThat(plan(project, server(2, "name", "10.17.135.71")).after().servers()).hasSize(2);
    }

    @Test
    void changesNothingByWhatARowDoesNotSay() {
        Project project = after(server(2, "name", "a", "owner", "Ann", "memory", "64 GiB"));

        ImportPlan plan = plan(project, server(2, "name", "a", "owner", "Ann"));

        assertThat(plan.after()).isSameAs(project);
        assertThat(plan.rows().getFirst().outcome()).isInstanceOf(Outcome.Unchanged.class);
        assertThat(plan.changesAnything()).isFalse();
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void changesTheConfigurationItselfWhereAllItsUsersChange() {
        Project project =
                after(
                        server(2, "name", "a", "memory", "64 GiB"),
                        server(3, "name", "b", "memory", "64 GiB"));

        ImportPlan plan =
                plan(
                        project,
                        server(2, "name", "a", "memory", "128 GiB"),
                        server(3, "name", "b", "memory", "128 GiB"));

        assertThat(plan.after().configurations()).hasSize(1);
        assertThat(plan.changed())
                .isEqualTo(Map.of(ObjectKind.SERVER, 2, ObjectKind.CONFIGURATION, 1));
        assertThat(text(plan.after(), ObjectKind.SERVER, "b", "memory")).isEqualTo("128 GiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serialNumber", "assetTag", "name"})
    void leavesOutASecondRowWithTheSameKeyAndWarns(String key) {
        ImportPlan plan =
                plan(
                        Project.EMPTY,
                        server(2, "name", "a", key, "X"),
                        server(3, "name", key.equals("name") ? "a" : "b", key, "x"));

        assertThat(plan.after().servers()).hasSize(1);
        assertThat(plan.rows().get(1).outcome()).isInstanceOf(Outcome.LeftOut.class);
        assertThat(plan.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.row()).contains(3);
                    assertThat(warning.message()).contains("list.csv row 2");
                });
        assertThat(plan.skipped()).extracting(SkippedRow::row).containsExactly(Optional.of(3));
    }

    @Test
    void tellsMachinesOfOneNameApartByTheirSerialNumbers() {
        Project project = after(server(2, "name", "node"));

        ImportPlan plan =
                plan(
                        project,
                        server(2, "name", "node", "serialNumber", "S1"),
                        server(3, "name", "node", "serialNumber", "S2"));

        assertThat(plan.after().servers())
                .extracting(Server::serialNumber)
                .containsExactly("S1", "S2");
    }

    @Test
    void warnsWhereTheProjectKnowsAnotherSerialNumber() {
        Project project = after(server(2, "name", "a", "serialNumber", "S1"));

        ImportPlan plan = plan(project, server(2, "name", "a", "serialNumber", "S2"));

        assertThat(plan.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.column()).contains("B");
                    assertThat(warning.message()).contains("“S1”").contains("“S2”");
                });
        assertThat(plan.after().servers()).extracting(Server::serialNumber).containsExactly("S2");
    }

    @Test
    void cannotTellWhichOfSeveralIsMeant() {
        Project project =
                after(
                        server(2, "name", "node", "serialNumber", "S1"),
                        server(3, "name", "node", "serialNumber", "S2"));

        ImportPlan plan = plan(project, server(2, "name", "node", "role", "db"));

        assertThat(plan.rows().getFirst().outcome())
                .isEqualTo(
                        new Outcome.Unreadable(
                                "2 servers of the project have the name “node”.",
                                "Give the row a serial number or an asset tag that only one of them has."));
        assertThat(plan.after()).isSameAs(project);
    }

    @Test
    void findsMachinesByUuidThenByClusterAndNameNeverByNameAlone() {
        Project project =
                after(
                        stated(ObjectKind.VM, 2, "name", "app", "cluster", "C1", "uuid", "U1"),
                        stated(ObjectKind.VM, 3, "name", "app", "cluster", "C2"));

        ImportPlan plan =
                plan(
                        project,
                        stated(ObjectKind.VM, 2, "name", "app-new", "cluster", "C9", "uuid", "u1"),
                        stated(ObjectKind.VM, 3, "name", "app", "cluster", "C2", "uuid", "U2"),
                        stated(ObjectKind.VM, 4, "name", "app", "cluster", "C3"),
                        stated(ObjectKind.VM, 5, "name", "app", "cluster", "C2", "uuid", "U3"));

        assertThat(plan.after().vms())
                .extracting(Vm::name, Vm::cluster, Vm::uuid)
                .containsExactly(
                        tuple("app-new", "C9", "u1"),
                        tuple("app", "C2", "U2"),
                        tuple("app", "C3", ""),
                        tuple("app", "C2", "U3"));
    }

    @Test
    void putsMachinesOnTheirHostsByFullThenShortName() {
        ImportPlan plan =
                plan(
                        Project.EMPTY,
                        server(2, "name", "esx01.lab.example"),
                        stated(ObjectKind.VM, 3, "name", "a", "host", "esx01.lab.example"),
                        stated(ObjectKind.VM, 4, "name", "b", "host", "ESX01"),
                        stated(ObjectKind.VM, 5, "name", "c", "host", "esx99"));

        String host = plan.after().servers().getFirst().id();
        assertThat(plan.after().vms())
                .extracting(Vm::host)
                .containsExactly(Optional.of(host), Optional.of(host), Optional.empty());
        assertThat(plan.after().vms().get(2).notes()).isEqualTo("Host: esx99");
        assertThat(plan.warnings())
                .extracting(ImportWarning::row, ImportWarning::column)
                .containsExactly(tuple(Optional.of(5), Optional.of("B")));
    }

    @Test
    void putsServersIntoTheRackOfTheirSite() {
        Project after =
                after(
                        stated(ObjectKind.SITE, 2, "name", "FRA1"),
                        stated(ObjectKind.SITE, 3, "name", "MUC"),
                        stated(ObjectKind.RACK, 4, "name", "A01", "site", "FRA1"),
                        stated(ObjectKind.RACK, 5, "name", "A01", "site", "MUC"),
                        server(6, "name", "a", "site", "muc", "rack", "a01"));

        assertThat(after.servers().getFirst().location())
                .map(location -> ((Location.InRack) location).rack())
                .contains(after.racks().get(1).id());
    }

    @Test
    void makesNoRackOfWhichEveryRowIsLeftOut() {
        Draft row = server(2, "name", "a", "rack", "A01");

        ImportPlan plan =
                planner.plan(
                        Project.EMPTY,
                        result(implied(ObjectKind.RACK, 2, "name", "A01"), row),
                        Set.of(row.from()));

        assertThat(plan.after()).isSameAs(Project.EMPTY);
        assertThat(plan.rows())
                .singleElement()
                .isEqualTo(new PlannedRow(row, new Outcome.LeftOut("left out by choice")));
    }

    @Test
    void fillsOnlyWhatIsEmptyByWhatRowsMerelyName() {
        Project project =
                after(
                        stated(ObjectKind.SERVER_MODEL, 2, "model", "R740", "rackUnits", "2"),
                        stated(ObjectKind.SERVER_MODEL, 3, "model", "R640"));

        ImportPlan plan =
                plan(
                        project,
                        implied(ObjectKind.SERVER_MODEL, 2, "model", "R740", "rackUnits", "3"),
                        implied(ObjectKind.SERVER_MODEL, 3, "model", "R640", "rackUnits", "1"),
                        server(2, "name", "a", "model", "R740"),
                        server(3, "name", "b", "model", "R640"));

        assertThat(text(plan.after(), ObjectKind.SERVER_MODEL, "R740", "rackUnits")).isEqualTo("2");
        assertThat(text(plan.after(), ObjectKind.SERVER_MODEL, "R640", "rackUnits")).isEqualTo("1");
        assertThat(plan.rows())
                .extracting(row -> row.draft().kind())
                .containsExactly(ObjectKind.SERVER_MODEL, ObjectKind.SERVER, ObjectKind.SERVER);
    }

    @Test
    void takesNothingOfARowThatCannotBeRead() {
        ImportPlan plan =
                plan(Project.EMPTY, unreadable(8, "name", "db-9"), server(9, "name", "a"));

        assertThat(plan.after().servers()).extracting(Server::name).containsExactly("a");
        assertThat(plan.rows().getFirst().outcome())
                .isEqualTo(new Outcome.Unreadable("“x” is no number of cores.", "Write digits."));
        assertThat(plan.skipped())
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.name()).isEqualTo("db-9");
                    assertThat(skipped.reason())
                            .startsWith("cannot be read: “x” is no number of cores.");
                });
    }

    @Test
    void warnsOfATextThatTheSheetRefuses() {
        ImportPlan plan =
                plan(
                        Project.EMPTY,
                        implied(ObjectKind.RACK, 2, "name", "A01"),
                        server(2, "name", "a", "rack", "A01", "position", "50"));

        assertThat(plan.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.row()).contains(2);
                    assertThat(warning.column()).contains("C");
                });
        assertThat(text(plan.after(), ObjectKind.SERVER, "a", "position")).isEmpty();
    }

    @Test
    void makesOwnColumnsAndFindsThemAgainByName() {
        ImportResult first =
                new ImportResult(
                        List.of(withOwn(2, Map.of("Cost", "1.5"), "name", "a")),
                        List.of(),
                        List.of(),
                        List.of(
                                new Recognised(
                                        "list.csv",
                                        Optional.empty(),
                                        Format.CSV,
                                        ObjectKind.SERVER,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(
                                                new MappedColumn(
                                                        "B",
                                                        "Kosten",
                                                        new ColumnTarget.Own(
                                                                "Cost", OwnColumn.Type.NUMBER),
                                                        "")))),
                        List.of());

        Project project = planner.plan(Project.EMPTY, first).after();
        Project again = plan(project, withOwn(2, Map.of("cost", "2"), "name", "a")).after();

        assertThat(project.ownColumns())
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.name()).isEqualTo("Cost");
                    assertThat(column.type()).isEqualTo(OwnColumn.Type.NUMBER);
                });
        assertThat(again.ownColumns()).isEqualTo(project.ownColumns());
        assertThat(again.servers().getFirst().own().values()).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "-", "--", ""})
    void givesAServerOfWhichNothingIsKnownNoConfiguration(String model) {
        Project after =
                after(server(2, "name", "a", "model", model), server(3, "name", "b", "role", "x"));

        assertThat(after.configurations()).isEmpty();
        assertThat(after.serverModels()).isEmpty();
        assertThat(after.servers())
                .extracting(Server::configuration)
                .containsOnly(Optional.empty());
    }

    @Test
    void takesAModelWithQuestionMarksForNoOther() {
        Project after =
                after(
                        implied(ObjectKind.SERVER_MODEL, 2, "model", "SYS-TRT"),
                        implied(ObjectKind.SERVER_MODEL, 3, "model", "SYS-??-TRT"),
                        server(2, "name", "a", "model", "SYS-TRT"),
                        server(3, "name", "b", "model", "SYS-??-TRT"));

        assertThat(text(after, ObjectKind.SERVER, "a", "model")).isEqualTo("SYS-TRT");
        assertThat(text(after, ObjectKind.SERVER, "b", "model")).isEqualTo("SYS-??-TRT");
    }

    /// 16 modules of 64 GiB: 1 TiB.
    @Test
    void leavesPartsAsTheyAreAndTellsWhatDiffers() {
        Project project = ofParts();

        ImportPlan plan =
                plan(
                        project,
                        stated(
                                ObjectKind.SERVER,
                                8,
                                "name",
                                "db-1",
                                "memory",
                                "512 GiB",
                                "sockets",
                                "2",
                                "role",
                                "DB"));

        assertThat(plan.after().configurations()).isEqualTo(project.configurations());
        assertThat(plan.after().servers().getFirst().role()).isEqualTo("DB");
        assertThat(plan.warnings())
                .containsExactly(
                        new ImportWarning(
                                "list.csv",
                                Optional.empty(),
                                Optional.of(8),
                                Optional.of("B"),
                                "Memory of node follows from its parts: they give 1 TiB, not 512 GiB. Nothing was"
                                        + " changed: change its parts on the Hardware screen, or turn it into totals"
                                        + " there first."));
    }

    @Test
    void takesTheFiguresOfThePartsForNoChange() {
        ImportPlan plan =
                plan(
                        ofParts(),
                        stated(
                                ObjectKind.SERVER,
                                2,
                                "name",
                                "db-1",
                                "memory",
                                "1024 GB",
                                "sockets",
                                "2"));

        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.changesAnything()).isFalse();
    }

    private static Project ofParts() {
        var machine = Machines.dualSocket();
        return Project.EMPTY.with(draft -> {
            draft.parts = Machines.parts();
            draft.serverModels = List.of(machine.model().orElseThrow());
            draft.configurations = List.of(machine.configuration());
            draft.servers =
                    List.of(
                            new Server.Draft("srv")
                                    .build()
                                    .with(server -> {
                                        server.name = "db-1";
                                        server.configuration = Optional.of("cfg");
                                    }));
        });
    }
}
