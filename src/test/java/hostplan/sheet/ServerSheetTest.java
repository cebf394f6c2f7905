package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.DecimalMark;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class ServerSheetTest {

    private final Project project = SheetProjects.webShop();
    private final Sheet sheet = Sheet.of(project, ObjectKind.SERVER);

    private String text(String id, String column) {
        return sheet.text(sheet.row(id).orElseThrow(), sheet.column(column).orElseThrow());
    }

    @Test
    void showsTheFiguresOfTheConfigurationWithTheServer() {
        assertThat(text("srv-web2", "name")).isEqualTo("web-2");
        assertThat(text("srv-web2", "status")).isEqualTo("active");
        assertThat(text("srv-web2", "model")).isEqualTo("Dell PowerEdge R650");
        assertThat(text("srv-web2", "configuration")).isEqualTo("web node");
        assertThat(text("srv-web2", "processors")).isEqualTo("2 × Xeon 6338 · 64 c");
        assertThat(text("srv-web2", "memory")).isEqualTo("512 GiB");
        assertThat(text("srv-web2", "disk")).isEqualTo("7.68 TB");
        assertThat(text("srv-web2", "network")).isEqualTo("25 Gbit/s");
    }

    @Test
    void takesTheHeightFromTheModel() {
        assertThat(text("srv-web2", "rackUnits")).isEqualTo("1");
    }

    @Test
    void tellsTheSiteOfARack() {
        assertThat(text("srv-web2", "site")).isEqualTo("FRA1");
        assertThat(text("srv-web2", "rack")).isEqualTo("FRA1 / A03");
        assertThat(text("srv-web2", "position")).isEqualTo("10.5");
        assertThat(text("srv-web2", "face")).isEqualTo("front");
    }

    @Test
    void leavesUnknownFiguresEmpty() {
        assertThat(text("srv-bare", "memory")).isEmpty();
        assertThat(text("srv-bare", "rack")).isEmpty();
    }

    @Test
    void writesDecimalsAsThePersonDoes() {
        Sheet german =
                Sheet.of(
                        project,
                        ObjectKind.SERVER,
                        new CellLanguage(Locale.GERMANY, DecimalMark.COMMA));

        assertThat(
                        german.text(
                                german.row("srv-web2").orElseThrow(),
                                german.column("disk").orElseThrow()))
                .isEqualTo("7,68 TB");
    }

    @Test
    void comparesNumbersWithinNamesByValue() {
        Column name = sheet.column("name").orElseThrow();

        assertThat(
                        sheet.compare(
                                sheet.row("srv-web2").orElseThrow(),
                                sheet.row("srv-web10").orElseThrow(),
                                name))
                .isNegative();
    }

    @Test
    void sortsUnknownLastInBothDirections() {
        Column memory = sheet.column("memory").orElseThrow();

        assertThat(sorted(memory, Sheet.Direction.ASCENDING))
                .containsExactly("db-1", "web-2", "web-10", "bare");
        assertThat(sorted(memory, Sheet.Direction.DESCENDING))
                .containsExactly("web-2", "web-10", "db-1", "bare");
    }

    private List<String> sorted(Column column, Sheet.Direction direction) {
        return Stream.iterate(0, row -> row + 1)
                .limit(sheet.size())
                .sorted(sheet.order(column, direction))
                .map(row -> sheet.object(row).name())
                .toList();
    }

    @Test
    void matchesWhereEveryWordStandsInSomeField() {
        int web = sheet.row("srv-web2").orElseThrow();

        assertThat(sheet.matches(web, List.of("dell", "a03", "512"))).isTrue();
        assertThat(sheet.matches(web, List.of("dell", "a04"))).isFalse();
        assertThat(sheet.matches(web, List.of())).isTrue();
    }

    @Test
    void endsWithThePersonsOwnColumns() {
        assertThat(sheet.columns().getLast().ownName()).contains("Cost centre");
        assertThat(sheet.heading(sheet.columns().getLast())).isEqualTo("Cost centre");
    }

    @Test
    void hasAHeadingForEveryColumnOfEveryKind() {
        for (ObjectKind kind : ObjectKind.values()) {
            Sheet any = Sheet.of(project, kind);
            assertThat(any.columns())
                    .allSatisfy(column -> assertThat(any.heading(column)).isNotBlank());
        }
    }

    @Test
    void showsOtherTextsAfterTheModelWasRenamed() {
        assertThat(text("srv-web2", "model")).isEqualTo("Dell PowerEdge R650");
        Project renamed =
                ProjectEdits.replace(
                        project,
                        project.serverModels()
                                .getFirst()
                                .with(model -> model.model = "PowerEdge R660"));

        Sheet after = sheet.at(renamed);

        assertThat(after.text(0, after.column("model").orElseThrow()))
                .isEqualTo("Dell PowerEdge R660");
        assertThat(after.matches(0, List.of("r660"))).isTrue();
        assertThat(after.matches(0, List.of("r650"))).isFalse();
    }

    @Test
    void computesOnlyTheRowThatChanged() {
        Column memory = sheet.column("memory").orElseThrow();
        String untouched = sheet.text(1, memory);
        Project edited =
                ProjectEdits.replace(
                        project, project.servers().getFirst().with(server -> server.role = "Web"));

        Sheet after = sheet.at(edited);

        assertThat(after.text(1, memory)).isSameAs(untouched);
        assertThat(after.text(0, after.column("role").orElseThrow())).isEqualTo("Web");
    }
}
