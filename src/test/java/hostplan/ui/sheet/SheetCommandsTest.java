package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.ProjectObject;
import hostplan.inventory.Environment;
import hostplan.inventory.Server;
import hostplan.project.InUse;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.sheet.SheetPrompt.InUseQuestion;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SheetCommandsTest {

    private final ProjectSession session = new ProjectSession(SmallShop.project());
    private final Texts texts = new Texts(Locale.ROOT);
    private final SheetViewModel servers = SheetTests.sheet(ObjectKind.SERVER, session);

    private Server server(String id) {
        return session.project().servers().stream()
                .filter(server -> server.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(ObjectKind kind) {
        return session.project().list(kind).stream().map(ProjectObject::name).toList();
    }

    private String undo() {
        StepName step = session.undoableProperty().get().orElseThrow();
        return texts.step(step);
    }

    private static void selectRows(SheetViewModel sheet, int first, int last) {
        sheet.table()
                .selectionProperty()
                .set(
                        GridSelection.at(new CellAt(first, 0))
                                .asRows()
                                .extendedTo(new CellAt(last, 0)));
    }

    private void selectCells(int row, String column, int lastRow, String lastColumn) {
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

    @Test
    void addsARowAndSelectsIt() {
        servers.commands().add();
        assertThat(session.project().servers()).hasSize(8);
        assertThat(servers.table().activeId()).contains(session.project().servers().getLast().id());
        assertThat(undo()).isEqualTo("adding server-1");
    }

    @Test
    void addsARowThatPassesTheQuickFilter() {
        servers.table()
                .quickProperty()
                .set(
                        servers.table().kind().filters().stream()
                                .filter(filter -> filter.key().equals("test"))
                                .findFirst()
                                .orElseThrow());
        servers.commands().add();
        assertThat(session.project().servers().getLast().environment()).contains(Environment.TEST);
        assertThat(servers.table().rows().size()).isEqualTo(2);
    }

    @Test
    void duplicatesTheSelectedRowsAndSelectsTheCopies() {
        selectRows(servers, 3, 4);
        servers.commands().duplicate();
        assertThat(names(ObjectKind.SERVER)).endsWith("web-05", "db-03");
        assertThat(servers.table().selectedIds())
                .hasSize(2)
                .doesNotContain("srv-web-4", "srv-db-1");
        assertThat(undo()).isEqualTo("duplicating 2 servers");
        session.undo();
        assertThat(session.project().servers()).hasSize(7);
    }

    @Test
    void deletesWholeRowsThatNobodyUses() {
        selectRows(servers, 1, 2);
        servers.commands().delete();
        assertThat(names(ObjectKind.SERVER))
                .containsExactly("web-01", "web-04", "db-01", "db-02", "test-01");
        assertThat(servers.table().activeId()).contains("srv-web-4");
        assertThat(undo()).isEqualTo("deleting 2 servers");
    }

    @Test
    void clearsCellsWhereCellsAreSelected() {
        selectCells(0, "role", 1, "role");
        servers.commands().delete();
        assertThat(session.project().servers()).hasSize(7);
        assertThat(server("srv-web-1").role()).isEmpty();
        assertThat(server("srv-web-2").role()).isEmpty();
        assertThat(server("srv-web-3").role()).isEqualTo("Web");
        assertThat(undo()).isEqualTo("clearing 2 cells");
    }

    @Test
    void saysWhichCellsCannotBeEmpty() {
        selectCells(0, "status", 0, "role");
        servers.commands().clear();
        assertThat(server("srv-web-1").role()).isEmpty();
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(
                        note -> assertThat(note.text()).contains("Status cannot be empty"));
    }

    @Test
    void asksWhatBecomesOfUsers() {
        selectRows(servers, 0, 0);
        servers.commands().delete();
        assertThat(session.project().servers()).hasSize(7);
        assertThat(servers.commands().promptProperty().get())
                .hasValueSatisfying(prompt -> {
                    InUseQuestion question = (InUseQuestion) prompt;
                    assertThat(question.objects()).isEqualTo("web-01");
                    assertThat(question.users())
                            .containsExactlyInAnyOrder(
                                    "shop-01 runs on this server", "shop-02 runs on this server");
                    assertThat(question.others())
                            .extracting(SheetPrompt.Other::name)
                            .contains("web-02")
                            .doesNotContain("web-01");
                });
    }

    @Test
    void movesUsersToAnotherInTheSameStep() {
        selectRows(servers, 0, 0);
        servers.commands().delete();
        servers.commands().delete(List.of("srv-web-1"), new InUse.MoveTo("srv-web-2"));
        assertThat(session.project().vms())
                .filteredOn(vm -> vm.host().equals(Optional.of("srv-web-2")))
                .hasSize(2);
        assertThat(servers.commands().promptProperty().get()).isEmpty();
        session.undo();
        assertThat(session.project()).isEqualTo(SmallShop.project());
    }

    @Test
    void forgetsAQuestionWhenTheProjectChanges() {
        selectRows(servers, 0, 0);
        servers.commands().delete();
        Project project = session.project();
        session.apply(StepName.of("step.cure"), project.with(draft -> draft.vms = List.of()));
        assertThat(servers.commands().promptProperty().get()).isEmpty();
    }

    @Test
    void changesNothingInAReadOnlyProject() {
        session.setReadOnly(true);
        selectRows(servers, 0, 6);
        servers.commands().add();
        servers.commands().duplicate();
        servers.commands().delete();
        servers.clipping().paste("a\tb");
        servers.clipping().fillDown();
        servers.editing().begin(Optional.of("x"));
        assertThat(session.project()).isEqualTo(SmallShop.project());
        assertThat(servers.editing().editProperty().get()).isEmpty();
        assertThat(servers.editor().noteProperty().get())
                .hasValueSatisfying(note -> assertThat(note.text()).contains("read-only"));
    }

    @Test
    void worksForEveryKind() {
        for (ObjectKind kind : SheetViewModel.KINDS) {
            SheetViewModel sheet = SheetTests.sheet(kind, session);
            int before = session.project().list(kind).size();
            sheet.commands().add();
            sheet.commands().duplicate();
            assertThat(session.project().list(kind)).as("%s", kind).hasSize(before + 2);
            sheet.commands().deleteRows();
            assertThat(session.project().list(kind)).as("%s", kind).hasSize(before + 1);
        }
    }
}
