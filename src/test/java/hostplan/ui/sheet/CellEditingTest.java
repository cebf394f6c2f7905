package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.ObjectKind;
import hostplan.sheet.Column;
import hostplan.ui.common.Texts;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.sheet.CellEditing.Reach;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class CellEditingTest {

    private final ProjectSession session = new ProjectSession(SmallShop.project());
    private final Texts texts = new Texts(Locale.ROOT);
    private final SheetViewModel servers = SheetTests.sheet(ObjectKind.SERVER, session);
    private final CellEditing editing = servers.editing();

    private void begin(int row, String column) {
        List<String> keys =
                servers.table().columns().shown().stream().map(shown -> shown.key()).toList();
        servers.table()
                .selectionProperty()
                .set(GridSelection.at(new CellAt(row, keys.indexOf(column))));
        editing.begin(Optional.empty());
    }

    @Test
    void opensWithWhatStandsInTheCell() {
        begin(0, "status");
        assertThat(editing.editProperty().get())
                .hasValueSatisfying(edit -> {
                    assertThat(edit.text()).isEqualTo("Active");
                    assertThat(edit.suggestions()).startsWith("Planned", "Ordered");
                });
    }

    @Test
    void opensWithTheCharacterThatWasTyped() {
        servers.table().selectionProperty().set(GridSelection.at(new CellAt(0, 0)));
        editing.begin(Optional.of("d"));
        assertThat(editing.editProperty().get())
                .hasValueSatisfying(edit -> {
                    assertThat(edit.text()).isEqualTo("d");
                    assertThat(edit.start()).isEqualTo(CellEditing.Start.AFTER_TEXT);
                });
    }

    @Test
    void putsTheValueIntoTheCellAsOneNamedStep() {
        begin(0, "role");
        assertThat(editing.commit("Cache", Reach.CELL)).isTrue();
        assertThat(session.project().servers().getFirst().role()).isEqualTo("Cache");
        assertThat(texts.step(session.undoableProperty().get().orElseThrow()))
                .isEqualTo("change of role on web-01");
        assertThat(editing.running()).isFalse();
    }

    @Test
    void takesAChoiceAsItIsShown() {
        begin(0, "status");
        editing.commit("decommissioning", Reach.CELL);
        assertThat(session.project().servers().getFirst().status())
                .isEqualTo(Status.DECOMMISSIONING);
    }

    @Test
    void keepsABadValueOpenWithWhatIsWrongAndHowToMendIt() {
        begin(0, "memory");
        assertThat(editing.commit("plenty", Reach.CELL)).isFalse();
        assertThat(editing.running()).isTrue();
        assertThat(editing.problemProperty().get())
                .hasValueSatisfying(problem -> {
                    assertThat(problem.message()).contains("plenty");
                    assertThat(problem.cure()).isNotEmpty();
                });
        editing.typed();
        assertThat(editing.problemProperty().get()).isEmpty();
        editing.cancel();
        assertThat(session.project()).isEqualTo(SmallShop.project());
    }

    @Test
    void recordsNothingWhereTheValueIsTheSame() {
        begin(0, "role");
        editing.commit("Web", Reach.CELL);
        assertThat(session.undoableProperty().get()).isEmpty();
    }

    @Test
    void putsTheValueIntoAllSelectedRows() {
        begin(0, "role");
        servers.table()
                .selectionProperty()
                .set(servers.table().selection().extendedTo(new CellAt(2, 3)));
        editing.commit("Cache", Reach.SELECTION);
        assertThat(session.project().servers())
                .extracting(Server::role)
                .startsWith("Cache", "Cache", "Cache", "Web");
        assertThat(texts.step(session.undoableProperty().get().orElseThrow()))
                .isEqualTo("change of role on 3 servers");
    }

    @Test
    void saysWhyAComputedCellCannotBeTyped() {
        begin(0, "processors");
        assertThat(editing.running()).isFalse();
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note ->
                        assertThat(note.text())
                                .startsWith("Processors follows from other columns"));
    }

    @Test
    void suggestsTheNamesOfWhatACellCanReferTo() {
        begin(0, "rack");
        assertThat(editing.editProperty().get())
                .hasValueSatisfying(edit ->
                        assertThat(edit.suggestions()).containsExactly("FRA1 / A01", "FRA1 / A02"));
        assertThat(editing.commit("FRA1 / A02", Reach.CELL)).isTrue();
    }

    @Test
    void suggestsWordsThatOtherRowsHave() {
        begin(6, "operatingSystem");
        assertThat(editing.editProperty().get())
                .hasValueSatisfying(
                        edit -> assertThat(edit.suggestions()).containsExactly("Debian 13"));
    }

    @Test
    void prefersSuggestionsThatBeginWithWhatIsTyped() {
        assertThat(Suggestions.fitting(List.of("Production", "Test"), "t"))
                .containsExactly("Test", "Production");
        assertThat(Suggestions.fitting(List.of("Production", "Test"), "x")).isEmpty();
    }

    @Test
    void completesTheLastOfSeveralHosts() {
        Column hosts =
                SheetTests.sheet(ObjectKind.STORAGE_POOL, session)
                        .table()
                        .sheet()
                        .columns()
                        .stream()
                        .filter(column -> column.key().equals("servers"))
                        .findFirst()
                        .orElseThrow();
        List<String> all = List.of("db1", "db2", "web, old", "web1");
        assertThat(Suggestions.fitting(hosts, all, ""))
                .isEqualTo(List.of("db1", "db2", "\"web, old\"", "web1"));
        assertThat(Suggestions.fitting(hosts, all, "db1, db")).containsExactly("db1, db2");
        assertThat(Suggestions.fitting(hosts, all, "db1,web"))
                .containsExactly("db1, \"web, old\"", "db1, web1");
        assertThat(Suggestions.fitting(hosts, all, "\"web, old\", o")).isEmpty();
    }

    @Test
    void offersTheServersOfTheProjectAsHosts() {
        SheetViewModel pools = SheetTests.sheet(ObjectKind.STORAGE_POOL, session);
        Column hosts =
                pools.table().sheet().columns().stream()
                        .filter(column -> column.key().equals("servers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Suggestions(pools.table().texts()).all(pools.table().sheet(), hosts))
                .containsExactlyInAnyOrderElementsOf(
                        session.project().servers().stream().map(Server::name).distinct().toList());
    }
}
