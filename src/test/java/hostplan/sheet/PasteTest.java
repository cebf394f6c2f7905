package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.document.Ids;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Cells to and from the clipboard.
class PasteTest {

    private final Project project = SheetProjects.webShop();
    private final Sheet sheet = Sheet.of(project, ObjectKind.SERVER);
    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);
    private final List<String> rows = List.of("srv-web2", "srv-web10", "srv-db1", "srv-bare");
    private final List<Column> columns = columns("name", "role", "memory", "cores");

    private List<Column> columns(String... keys) {
        return Stream.of(keys).map(key -> sheet.column(key).orElseThrow()).toList();
    }

    private PastePlan paste(int row, int column, String text) {
        return edits.paste(project, ObjectKind.SERVER, rows, columns, row, column, text);
    }

    private static List<String> roles(Project project) {
        return project.servers().stream().map(Server::role).toList();
    }

    @Test
    void copiesCellsWithTabsAndLineEnds() {
        assertThat(edits.copy(sheet, List.of("srv-web2", "srv-bare"), columns))
                .isEqualTo("web-2\t\t512 GiB\t64\nbare\t\t\t\n");
    }

    @Test
    void quotesCellsThatHoldWhatSeparates() {
        Project noted =
                edits.change(
                                project,
                                ObjectKind.SERVER,
                                List.of(new CellChange("srv-web2", "notes", "say \"hi\"\nand go")))
                        .project();

        assertThat(edits.copy(sheet.at(noted), List.of("srv-web2"), columns("name", "notes")))
                .isEqualTo("web-2\t\"say \"\"hi\"\"\nand go\"");
    }

    @Test
    void pastesABlockFromACellOn() {
        PastePlan plan = paste(1, 1, "Web\t1 TiB\nDB\t2 TiB\n");

        assertThat(plan.edit().problems()).isEmpty();
        assertThat(plan.rows()).isEqualTo(2);
        assertThat(plan.columns()).isEqualTo(2);
        assertThat(plan.edit().outcomes())
                .containsExactly(
                        new CellOutcome("srv-web10", "role", "", "Web"),
                        new CellOutcome("srv-web10", "memory", "512 GiB", "1 TiB"),
                        new CellOutcome("srv-db1", "role", "", "DB"),
                        new CellOutcome("srv-db1", "memory", "64 GiB", "2 TiB"));
    }

    @Test
    void clearsCellsWhereBlanksArePasted() {
        assertThat(paste(0, 2, "\t").edit().outcomes())
                .extracting(CellOutcome::column, CellOutcome::after)
                .containsExactly(tuple("memory", ""), tuple("cores", ""));
    }

    @Test
    void appendsRowsBeyondTheEnd() {
        PastePlan plan = paste(3, 0, "bare\tTest\nnew-1\tWeb\t64 GiB\n\tDB\n\n\n");

        assertThat(plan.added()).hasSize(2);
        assertThat(plan.edit().project().servers())
                .extracting(Server::name)
                .endsWith("bare", "new-1", "server-2");
        assertThat(plan.edit().outcomes())
                .contains(new CellOutcome(plan.added().getFirst(), "memory", "", "64 GiB"));
    }

    @Test
    void namesEveryBadCell() {
        PastePlan plan = paste(0, 2, "lots\tmany\n1 TiB\t64");

        assertThat(plan.edit().problems())
                .extracting(CellProblem::id, CellProblem::column, CellProblem::text)
                .containsExactlyInAnyOrder(
                        tuple("srv-web2", "memory", "lots"), tuple("srv-web2", "cores", "many"));
        assertThat(plan.edit().outcomes()).hasSize(1);
    }

    @Test
    void saysThatThereAreNotEnoughColumns() {
        PastePlan plan = paste(0, 3, "8\tbeyond\t");

        assertThat(plan.edit().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEmpty();
                    assertThat(problem.text()).isEqualTo("beyond");
                });
    }

    @Test
    void fillsASelectionWithOneCell() {
        PastePlan plan =
                edits.pasteInto(
                        project, ObjectKind.SERVER, rows.subList(0, 3), columns("role"), "Web");

        assertThat(roles(plan.edit().project())).containsExactly("Web", "Web", "Web", "");
    }

    @Test
    void repeatsABlockUntilTheSelectionIsFull() {
        PastePlan plan =
                edits.pasteInto(project, ObjectKind.SERVER, rows, columns("role"), "a\nb\n");

        assertThat(roles(plan.edit().project())).containsExactly("a", "b", "a", "b");
    }

    @Test
    void fillsDownFromTheFirstRow() {
        PastePlan plan =
                edits.fillDown(
                        project,
                        ObjectKind.SERVER,
                        rows,
                        columns("status", "memory", "processors"));

        assertThat(plan.edit().problems()).isEmpty();
        Sheet after = sheet.at(plan.edit().project());
        for (int row = 0; row < after.size(); row++) {
            assertThat(after.text(row, after.column("memory").orElseThrow())).isEqualTo("512 GiB");
            assertThat(after.text(row, after.column("status").orElseThrow())).isEqualTo("active");
        }
    }

    @Test
    void fillsNothingWhereNothingIsSelected() {
        assertThat(edits.fillDown(project, ObjectKind.SERVER, List.of(), columns).edit().project())
                .isSameAs(project);
    }

    @Test
    void readsCellsAsSpreadsheetsWriteThem() {
        assertThat(TabSeparated.read("a\tb\r\nc\t\"d\te\"\r\n"))
                .containsExactly(List.of("a", "b"), List.of("c", "d\te"));
        assertThat(TabSeparated.read("")).containsExactly(List.of(""));
        assertThat(TabSeparated.read("\t")).containsExactly(List.of("", ""));
        assertThat(TabSeparated.read("a\n\n")).containsExactly(List.of("a"), List.of(""));
        assertThat(TabSeparated.read("\"two\nlines\"\tx"))
                .containsExactly(List.of("two\nlines", "x"));
        assertThat(TabSeparated.read("19\" rack\t\"open\tb\"c"))
                .containsExactly(List.of("19\" rack", "\"open", "b\"c"));
    }

    @Test
    void exportsCsvThatNoSpreadsheetRuns() {
        Project formulas =
                edits.change(
                                project,
                                ObjectKind.SERVER,
                                List.of(
                                        new CellChange("srv-web2", "role", "=HYPERLINK(\"x\")"),
                                        new CellChange("srv-web10", "role", "@SUM(1,2)"),
                                        new CellChange("srv-db1", "role", "-5"),
                                        new CellChange("srv-bare", "role", "+1")))
                        .project();

        assertThat(edits.csv(sheet.at(formulas), rows, columns("name", "role", "memory")))
                .isEqualTo(
                        "Name,Role,Memory\r\n"
                                + "web-2,\"'=HYPERLINK(\"\"x\"\")\",512 GiB\r\n"
                                + "web-10,\"'@SUM(1,2)\",512 GiB\r\n"
                                + "db-1,'-5,64 GiB\r\n"
                                + "bare,'+1,\r\n");
    }
}
