package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.project.ConfigurationNote;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Edits of servers by the texts of their cells.
class ServerEditsTest {

    private final Project project = SheetProjects.webShop();
    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);

    private SheetEdit change(String id, String... columnsAndTexts) {
        return change(project, id, columnsAndTexts);
    }

    private SheetEdit change(Project from, String id, String... columnsAndTexts) {
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            changes.add(new CellChange(id, columnsAndTexts[i], columnsAndTexts[i + 1]));
        }
        return edits.change(from, ObjectKind.SERVER, changes);
    }

    private static String text(Project project, String id, String column) {
        Sheet sheet = Sheet.of(project, ObjectKind.SERVER);
        return sheet.text(sheet.row(id).orElseThrow(), sheet.column(column).orElseThrow());
    }

    private static Server server(Project project, String id) {
        return project.servers().stream()
                .filter(server -> server.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "name, web-3, web-3",
        "status, Failed, failed",
        "environment, PRODUCTION, production",
        "role, Database, Database",
        "configuration, db node, db node",
        "processor, EPYC 9354, EPYC 9354",
        "sockets, 1, 1",
        "cores, 32, 32",
        "threads, 64, 64",
        "memory, 64GB, 64 GiB",
        "drives, 2 × 960 GB SSD, 2 × 960 GB SSD",
        "disk, 960GB, 960 GB",
        "iops, 400000, 400000",
        "network, 2x10G, 20 Gbit/s",
        "watts, 412 W, 412",
        "rack, A04, FRA1 / A04",
        "position, 3, 3",
        "face, rear, rear",
        "hostname, web.example, web.example",
        "operatingSystem, Debian 13, Debian 13",
        "owner, Ada, Ada",
        "serialNumber, ABC123, ABC123",
        "assetTag, 4711, 4711",
        "addresses, management: 10.0.0.5, management: 10.0.0.5",
        "purchaseDate, 31.03.2026, 2026-03-31",
        "vendor, ACME, ACME",
        "price, 4999, 4999 EUR",
        "order, 2026-17, 2026-17",
        "warrantyUntil, 2031-03-31, 2031-03-31",
        "support, next day, next day",
        "tags, edge;web, 'edge, web'",
        "notes, hello, hello",
        "own:own-cc, 4.50, 4.5"
    })
    void showsWhatWasTypedInCanonicalForm(String column, String typed, String shown) {
        SheetEdit edit = change("srv-web2", column, typed);

        assertThat(edit.problems()).isEmpty();
        assertThat(text(edit.project(), "srv-web2", column)).isEqualTo(shown);
        assertThat(edit.outcomes())
                .containsExactly(
                        new CellOutcome(
                                "srv-web2", column, text(project, "srv-web2", column), shown));
    }

    @ParameterizedTest
    @CsvSource({
        "environment",
        "role",
        "model",
        "configuration",
        "processor",
        "cores",
        "memory",
        "disk",
        "network",
        "position",
        "hostname",
        "price",
        "tags",
        "own:own-cc"
    })
    void clearsWhatIsNotKnown(String column) {
        SheetEdit edit = change("srv-web2", column, " ");

        assertThat(edit.problems()).isEmpty();
        assertThat(text(edit.project(), "srv-web2", column)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name", "status"})
    void refusesToClearWhatEveryServerHas(String column) {
        SheetEdit edit = change("srv-web2", column, "");

        assertThat(edit.project()).isSameAs(project);
        assertThat(edit.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("cannot be empty."));
    }

    @Test
    void changesNothingWhereTheTextIsTheSame() {
        SheetEdit edit =
                change(
                        "srv-web2",
                        "memory",
                        "512 GiB",
                        "rackUnits",
                        "1",
                        "processors",
                        "2 × Xeon 6338 · 64 c");

        assertThat(edit.project()).isSameAs(project);
        assertThat(edit.outcomes()).isEmpty();
        assertThat(edit.problems()).isEmpty();
    }

    @Test
    void copiesTheConfigurationOfServersThatShareIt() {
        SheetEdit edit = change("srv-web2", "memory", "1 TiB");

        assertThat(text(edit.project(), "srv-web2", "configuration")).isEqualTo("web node (2)");
        assertThat(text(edit.project(), "srv-web10", "memory")).isEqualTo("512 GiB");
        assertThat(edit.notes()).singleElement().isInstanceOf(ConfigurationNote.Copied.class);
    }

    @Test
    void changesTheConfigurationOfAllItsServersAtOnce() {
        SheetEdit edit =
                edits.change(
                        project,
                        ObjectKind.SERVER,
                        List.of(
                                new CellChange("srv-web2", "memory", "1TiB"),
                                new CellChange("srv-web10", "memory", "1024GiB")));

        assertThat(text(edit.project(), "srv-web10", "configuration")).isEqualTo("web node");
        assertThat(edit.project().configurations()).hasSize(2);
        assertThat(edit.notes()).singleElement().isInstanceOf(ConfigurationNote.Changed.class);
    }

    @Test
    void writesFiguresIntoTheConfigurationThatIsNamedBesideThem() {
        SheetEdit edit = change("srv-web2", "memory", "64 GiB", "configuration", "db node");

        assertThat(edit.problems()).isEmpty();
        assertThat(text(edit.project(), "srv-web2", "configuration")).isEqualTo("db node");
        assertThat(edit.project().configurations()).isEqualTo(project.configurations());
    }

    @Test
    void givesHardwareToAServerWithout() {
        SheetEdit edit = change("srv-bare", "model", "Dell PowerEdge R650", "cores", "16");

        assertThat(text(edit.project(), "srv-bare", "configuration"))
                .isEqualTo("Dell PowerEdge R650");
        assertThat(text(edit.project(), "srv-bare", "rackUnits")).isEqualTo("1");
    }

    @Test
    void refusesAHeightBesideThatOfTheModel() {
        SheetEdit edit = change("srv-web2", "rackUnits", "2");

        assertThat(edit.problems())
                .containsExactly(
                        new CellProblem(
                                "srv-web2",
                                "rackUnits",
                                "2",
                                "This figure is the one of its model Dell PowerEdge R650.",
                                "Change it at the model, or clear the model of this row first."));
    }

    @Test
    void takesAHeightWhereThereIsNoModel() {
        assertThat(text(change("srv-db1", "rackUnits", "4").project(), "srv-db1", "rackUnits"))
                .isEqualTo("4");
    }

    @Test
    void refusesToChangeWhatIsComputed() {
        SheetEdit edit = change("srv-web2", "processors", "a fast one");

        assertThat(edit.project()).isSameAs(project);
        assertThat(edit.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("processors");
                    assertThat(problem.message()).contains("computed");
                });
    }

    @Test
    void takesTheOtherCellsOfARowWithABadOne() {
        SheetEdit edit = change("srv-web2", "memory", "lots", "role", "Web");

        assertThat(edit.outcomes()).extracting(CellOutcome::column).containsExactly("role");
        assertThat(edit.problems()).extracting(CellProblem::column).containsExactly("memory");
        assertThat(text(edit.project(), "srv-web2", "memory")).isEqualTo("512 GiB");
    }

    @Test
    void refusesTextsThatAreASlipOfTheClipboard() {
        SheetEdit edit =
                change(
                        "srv-web2",
                        "notes",
                        "x".repeat(10_001),
                        "memory",
                        " ".repeat(1_000_000) + "x");

        assertThat(edit.project()).isSameAs(project);
        assertThat(edit.problems())
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem.message()).contains("10,000 are the most"));
    }

    @Test
    void saysThatARowOrAColumnIsNotThere() {
        assertThat(change("srv-gone", "role", "Web").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no longer"));
        assertThat(change("srv-web2", "colour", "red").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no column"));
    }

    @Test
    void addsAServerWithAFreeName() {
        Added first = edits.add(project, ObjectKind.SERVER, Map.of());
        Added second =
                edits.add(
                        first.project(),
                        ObjectKind.SERVER,
                        Map.of("memory", "64 GiB", "cores", "many"));

        assertThat(text(first.project(), first.id(), "name")).isEqualTo("server-1");
        assertThat(text(second.project(), second.id(), "name")).isEqualTo("server-2");
        assertThat(text(second.project(), second.id(), "memory")).isEqualTo("64 GiB");
        assertThat(second.edit().problems())
                .extracting(CellProblem::column)
                .containsExactly("cores");
    }

    @Test
    void duplicatesServersUnderTheNextFreeNames() {
        Project marked =
                change(
                                "srv-web2",
                                "serialNumber",
                                "ABC",
                                "assetTag",
                                "4711",
                                "hostname",
                                "web-2.shop.example",
                                "addresses",
                                "10.0.0.5")
                        .project();

        Duplicated duplicated =
                edits.duplicate(
                        marked, ObjectKind.SERVER, List.of("srv-web2", "srv-web2", "srv-bare"));

        List<Server> copies =
                duplicated.ids().stream().map(id -> server(duplicated.project(), id)).toList();
        assertThat(copies).extracting(Server::name).containsExactly("web-3", "web-4", "bare-2");
        Server copy = copies.getFirst();
        assertThat(copy.serialNumber()).isEmpty();
        assertThat(copy.assetTag()).isEmpty();
        assertThat(copy.addresses()).isEmpty();
        assertThat(copy.hostname()).isEqualTo("web-3.shop.example");
        assertThat(copy.configuration()).contains("cfg-web");
        assertThat(copy.location().orElseThrow())
                .isEqualTo(new Location.InRack("rack-a03", Optional.empty(), Face.FRONT));
    }

    @Test
    void keepsOwnValuesThatCannotBeRead() {
        Project odd =
                project.with(draft ->
                        draft.servers =
                                List.of(
                                        server(project, "srv-web2")
                                                .with(server ->
                                                        server.own("own-cc", "about four"))));

        assertThat(text(odd, "srv-web2", "own:own-cc")).isEqualTo("about four");
        assertThat(change(odd, "srv-web2", "own:own-cc", "about four").project()).isSameAs(odd);
        assertThat(change(odd, "srv-web2", "own:own-cc", "about five").problems()).hasSize(1);
    }

    @Test
    void storesOwnNumbersAndDaysAsExactText() {
        Project columns =
                project.with(draft ->
                        draft.ownColumns =
                                List.of(
                                        SheetProjects.own("n", "Number", OwnColumn.Type.NUMBER),
                                        SheetProjects.own("d", "Day", OwnColumn.Type.DATE)));

        Project edited =
                change(columns, "srv-web2", "own:n", "1,024.50", "own:d", "1.4.2026").project();

        assertThat(server(edited, "srv-web2").own())
                .containsEntry("n", "1024.5")
                .containsEntry("d", "2026-04-01");
    }
}
