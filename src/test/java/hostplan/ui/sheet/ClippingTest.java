package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.ui.common.Texts;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.sheet.SheetPrompt.Line;
import hostplan.ui.sheet.SheetPrompt.Preview;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ClippingTest {

    private final ProjectSession session = new ProjectSession(SmallShop.project());
    private final Texts texts = new Texts(Locale.ROOT);
    private final SheetViewModel servers = SheetTests.sheet(ObjectKind.SERVER, session);

    private void select(int row, String column, int lastRow, String lastColumn) {
        servers.table()
                .selectionProperty()
                .set(
                        GridSelection.at(new CellAt(row, place(column)))
                                .extendedTo(new CellAt(lastRow, place(lastColumn))));
    }

    private int place(String column) {
        return servers.table().columns().shown().stream()
                .map(shown -> shown.key())
                .toList()
                .indexOf(column);
    }

    private List<String> roles() {
        return session.project().servers().stream().map(Server::role).toList();
    }

    private Preview preview() {
        return (Preview) servers.commands().promptProperty().get().orElseThrow();
    }

    private String undo() {
        return texts.step(session.undoableProperty().get().orElseThrow());
    }

    @Test
    void copiesARangeAsTabSeparatedText() {
        select(3, "name", 4, "status");
        assertThat(servers.clipping().copy().lines())
                .containsExactly("web-04\tactive", "db-01\tordered");
    }

    @Test
    void pastesWhatItCopiedWithoutAnyChange() {
        select(0, "name", 6, "warrantyUntil");
        String copied = servers.clipping().copy();
        servers.clipping().paste(copied);
        assertThat(servers.commands().promptProperty().get()).isEmpty();
        assertThat(session.undoableProperty().get()).isEmpty();
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note -> assertThat(note.text()).contains("nothing changes"));
    }

    @Test
    void pastesASingleCellAtOnce() {
        select(1, "role", 1, "role");
        servers.clipping().paste("Cache");
        assertThat(roles())
                .containsExactly("Web", "Cache", "Web", "Web", "Database", "Database", "");
        assertThat(undo()).isEqualTo("pasting 1 cell");
    }

    @Test
    void showsWhatSeveralCellsWouldBecomeBeforeItChangesThem() {
        select(0, "role", 0, "role");
        servers.clipping().paste("Cache\nProxy");
        assertThat(session.project()).isEqualTo(SmallShop.project());
        assertThat(preview().summary()).isEqualTo("2 cells change.");
        assertThat(preview().lines())
                .extracting(Line::row)
                .containsExactly("1  web-01", "2  web-02");
        assertThat(preview().lines()).extracting(Line::before).containsExactly("Web", "Web");
        assertThat(preview().lines()).extracting(Line::after).containsExactly("Cache", "Proxy");
        servers.clipping().apply(preview());
        assertThat(roles()).startsWith("Cache", "Proxy", "Web");
        assertThat(servers.commands().promptProperty().get()).isEmpty();
    }

    @Test
    void namesEveryBadCellAndChangesTheOthersOnly() {
        select(4, "memory", 4, "memory");
        servers.clipping().paste("640 GiB\nplenty\n96 GiB");
        Preview shown = preview();
        assertThat(shown.summary()).isEqualTo("2 cells change, 1 cell cannot be read.");
        Line bad = shown.lines().getFirst();
        assertThat(bad.row()).isEqualTo("6  db-02");
        assertThat(bad.column()).isEqualTo("Memory");
        assertThat(bad.problem())
                .hasValueSatisfying(why -> assertThat(why).contains("plenty").contains("GiB"));
        servers.clipping().apply(shown);
        assertThat(servers.table().rows().text(4, memory())).isEqualTo("640 GiB");
        assertThat(servers.table().rows().text(5, memory())).isEqualTo("768 GiB");
        assertThat(servers.table().rows().text(6, memory())).isEqualTo("96 GiB");
    }

    private hostplan.sheet.Column memory() {
        return servers.table().sheet().column("memory").orElseThrow();
    }

    @Test
    void appendsRowsForWhatGoesBeyondTheLast() {
        select(6, "name", 6, "name");
        servers.clipping().paste("test-01\ttest\nnew-01\tplanned\nnew-02\tactive");
        assertThat(preview().added()).hasSize(2);
        assertThat(preview().lines()).extracting(Line::row).contains("8  new", "9  new");
        servers.clipping().apply(preview());
        assertThat(session.project().servers())
                .extracting(Server::name)
                .endsWith("new-01", "new-02");
        assertThat(servers.table().selectedIds()).hasSize(2);
        session.undo();
        assertThat(session.project()).isEqualTo(SmallShop.project());
    }

    @Test
    void pastesIntoAnEmptyList() {
        ProjectSession empty = new ProjectSession(hostplan.project.Project.EMPTY);
        SheetViewModel sheet = SheetTests.sheet(ObjectKind.SERVER, empty);
        sheet.clipping().paste("a-01\tactive\na-02\tplanned");
        sheet.clipping().apply((Preview) sheet.commands().promptProperty().get().orElseThrow());
        assertThat(empty.project().servers())
                .extracting(Server::name)
                .containsExactly("a-01", "a-02");
    }

    @Test
    void fillsALargerSelectionWithOneCell() {
        select(0, "role", 3, "role");
        servers.clipping().paste("Proxy");
        servers.clipping().apply(preview());
        assertThat(roles())
                .containsExactly("Proxy", "Proxy", "Proxy", "Proxy", "Database", "Database", "");
    }

    @Test
    void fillsDownFromTheFirstRow() {
        select(3, "role", 6, "role");
        servers.clipping().fillDown();
        assertThat(roles()).containsOnly("Web");
        assertThat(undo()).isEqualTo("filling 3 cells");
    }

    @Test
    void fillsASingleCellFromTheOneAbove() {
        select(4, "role", 4, "role");
        servers.clipping().fillDown();
        assertThat(roles()).containsExactly("Web", "Web", "Web", "Web", "Web", "Database", "");
    }

    @Test
    void exportsTheTableAsItIsShown() {
        servers.table().filterProperty().set("database");
        servers.table().sortBy("name");
        servers.table().sortBy("name");
        assertThat(servers.clipping().csv().lines().map(line -> line.split(",")[0]))
                .containsExactly("Name", "db-02", "db-01");
    }

    @Test
    void saysWhenAConfigurationWasCopied() {
        select(0, "memory", 0, "memory");
        servers.clipping().paste("256 GiB");
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note ->
                        assertThat(note.text())
                                .isEqualTo(
                                        "The configuration web node has other servers as well, so 1 server got a copy of it:"
                                                + " web node (2)."));
    }
}
