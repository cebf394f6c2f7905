package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.Link;
import hostplan.project.ObjectKind;
import hostplan.sheet.Column;
import hostplan.ui.common.Texts;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class InspectorTest {

    private final ProjectSession session = new ProjectSession(SmallShop.project());
    private final Texts texts = new Texts(Locale.ROOT);
    private final SheetViewModel servers = SheetTests.sheet(ObjectKind.SERVER, session);
    private final Inspector inspector = servers.inspector();

    private void select(int first, int last) {
        servers.table()
                .selectionProperty()
                .set(GridSelection.at(new CellAt(first, 2)).extendedTo(new CellAt(last, 2)));
    }

    private Column column(String key) {
        return servers.table().sheet().column(key).orElseThrow();
    }

    private String undo() {
        return texts.step(session.undoableProperty().get().orElseThrow());
    }

    @Test
    void showsWhatTheActiveRowHas() {
        select(4, 4);
        assertThat(inspector.summary().name()).isEqualTo("db-01");
        assertThat(inspector.shown(column("status"))).isEqualTo("Ordered");
        assertThat(inspector.shown(column("configuration"))).isEqualTo("db node 2026");
    }

    @Test
    void showsAsMixedWhatSelectedRowsDifferIn() {
        select(3, 4);
        assertThat(inspector.summary().mixed("status")).isTrue();
        assertThat(inspector.shown(column("status"))).isEmpty();
        assertThat(inspector.summary().mixed("environment")).isFalse();
        assertThat(inspector.shown(column("environment"))).isEqualTo("Production");
    }

    @Test
    void changesAllSelectedRowsInOneStep() {
        select(0, 6);
        assertThat(inspector.change(column("owner"), "Platform team")).isEmpty();
        assertThat(session.project().servers())
                .extracting(Server::owner)
                .containsOnly("Platform team");
        assertThat(undo()).isEqualTo("change of owner on 7 servers");
        session.undo();
        assertThat(session.project()).isEqualTo(SmallShop.project());
    }

    @Test
    void namesOnlyTheRowsThatChange() {
        select(0, 6);
        inspector.change(column("role"), "Web");
        assertThat(undo()).isEqualTo("change of role on 3 servers");
    }

    @Test
    void changesAConfigurationItselfWhereAllItsServersAreSelected() {
        select(0, 3);
        inspector.change(column("memory"), "256 GiB");
        assertThat(session.project().configurations()).hasSize(3);
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note ->
                        assertThat(note.text())
                                .isEqualTo(
                                        "The configuration web node itself was changed, since all its servers were: 4 servers."));
    }

    @Test
    void copiesAConfigurationThatOthersHaveAsWell() {
        select(0, 1);
        inspector.change(column("memory"), "256 GiB");
        assertThat(session.project().configurations()).hasSize(4);
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note ->
                        assertThat(note.text())
                                .contains("2 servers got a copy of it: web node (2)"));
        assertThat(undo()).isEqualTo("change of memory on 2 servers");
    }

    @Test
    void changesNothingWhereTheTextCannotStandThere() {
        select(0, 3);
        assertThat(inspector.change(column("memory"), "plenty")).isPresent();
        assertThat(session.project()).isEqualTo(SmallShop.project());
    }

    @Test
    void listsWhoRefersToTheSelectedRows() {
        select(0, 0);
        assertThat(inspector.summary().users()).containsOnlyKeys(Link.VM_ON_HOST);
        assertThat(inspector.summary().users().get(Link.VM_ON_HOST).first())
                .extracting(use -> use.name())
                .containsExactly("shop-01", "shop-02");
        select(1, 1);
        assertThat(inspector.summary().users()).isEmpty();
    }

    @Test
    void followsUndo() {
        select(0, 0);
        inspector.change(column("role"), "Cache");
        assertThat(inspector.shown(column("role"))).isEqualTo("Cache");
        session.undo();
        assertThat(inspector.shown(column("role"))).isEqualTo("Web");
    }
}
