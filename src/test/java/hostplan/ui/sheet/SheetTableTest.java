package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.grid.GridSort;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

class SheetTableTest {

    private static final StepName STEP = StepName.of("step.test");

    private final ProjectSession session = new ProjectSession(SmallShop.project());
    private final LayoutsOfThisRun layouts = new LayoutsOfThisRun();
    private final SheetTable table = table(ObjectKind.SERVER);

    private SheetTable table(ObjectKind kind) {
        return new SheetTable(SheetKind.of(kind), session, settings());
    }

    private SheetSettings settings() {
        return SheetTests.settings(layouts);
    }

    private List<String> names() {
        return table.rows().ids().stream().map(id -> id.substring("srv-".length())).toList();
    }

    private void change(String id, Consumer<Server.Draft> change) {
        Project project = session.project();
        session.apply(
                STEP,
                project.with(draft ->
                        draft.servers =
                                project.servers().stream()
                                        .map(server ->
                                                server.id().equals(id)
                                                        ? server.with(change)
                                                        : server)
                                        .toList()));
    }

    @Test
    void showsRowsInTheOrderOfTheProject() {
        assertThat(names())
                .containsExactly("web-1", "web-2", "web-3", "web-4", "db-1", "db-2", "test-1");
    }

    @Test
    void showsRowsThatHoldEveryWordSomewhere() {
        table.filterProperty().set("database 768");
        assertThat(names()).containsExactly("db-1", "db-2");
        table.filterProperty().set("database ordered");
        assertThat(names()).containsExactly("db-1");
        table.filterProperty().set("database nowhere");
        assertThat(names()).isEmpty();
    }

    @Test
    void countsWhatEachQuickFilterLetsThrough() {
        QuickFilter production = quick("production");
        assertThat(table.countsProperty().get()).containsEntry(QuickFilter.ALL, 7);
        assertThat(table.countsProperty().get()).containsEntry(production, 6);
        assertThat(table.countsProperty().get()).containsEntry(quick("test"), 1);
        table.quickProperty().set(quick("test"));
        assertThat(names()).containsExactly("test-1");
        assertThat(table.countsProperty().get()).containsEntry(production, 6);
    }

    @Test
    void showsWhatHasFindings() {
        table.suspectsProperty().set(Set.of("srv-db-2", "site-1"));
        assertThat(table.countsProperty().get()).containsEntry(quick("findings"), 1);
        table.quickProperty().set(quick("findings"));
        assertThat(names()).containsExactly("db-2");
    }

    @Test
    void sortsByAColumnAndThenTheOtherWayRoundWithTheUnknownLast() {
        table.sortBy("memory");
        assertThat(names())
                .containsExactly("web-1", "web-2", "web-3", "web-4", "db-1", "db-2", "test-1");
        table.sortBy("memory");
        assertThat(names())
                .containsExactly("db-1", "db-2", "web-1", "web-2", "web-3", "web-4", "test-1");
        assertThat(table.sortProperty().get())
                .contains(new GridSort("memory", GridSort.Direction.FALLING));
    }

    @Test
    void leavesARowWhereItIsWhileItIsEdited() {
        table.sortBy("name");
        table.filterProperty().set("db");
        change("srv-db-1", draft -> draft.name = "zz-01");
        assertThat(names()).containsExactly("db-1", "db-2");
        assertThat(table.contentProperty().get().text(0, 0)).isEqualTo("zz-01");
    }

    @Test
    void keepsTheActiveCellOnItsObjectWhenRowsMove() {
        table.selectionProperty().set(GridSelection.at(new CellAt(4, 2)));
        assertThat(table.activeId()).contains("srv-db-1");
        table.sortBy("name");
        assertThat(table.activeId()).contains("srv-db-1");
        assertThat(table.selection().active()).isEqualTo(new CellAt(0, 2));
    }

    @Test
    void keepsWholeRowsSelectedWhenRowsMove() {
        table.selectionProperty().set(GridSelection.at(new CellAt(0, 0)).asRows().toggledRow(5));
        table.sortBy("name");
        assertThat(table.selectedIds()).containsExactlyInAnyOrder("srv-web-1", "srv-db-2");
        assertThat(table.selection().wholeRows()).isTrue();
    }

    @Test
    void staysInsideWhatTheFilterLeaves() {
        table.selectionProperty().set(GridSelection.at(new CellAt(6, 0)));
        table.filterProperty().set("database");
        assertThat(table.activeId()).contains("srv-db-2");
    }

    @Test
    void clearsTheFilterToSelectWhatItHides() {
        table.filterProperty().set("database");
        table.select(List.of("srv-web-3"));
        assertThat(table.filterProperty().get()).isEmpty();
        assertThat(table.selectedIds()).containsExactly("srv-web-3");
    }

    @Test
    void addsNewObjectsAtTheEndAndDropsDeletedOnes() {
        Project before = session.project();
        session.apply(
                STEP,
                before.with(draft -> {
                    draft.servers = new ArrayList<>(before.servers().subList(1, 7));
                    draft.servers.add(new Server.Draft("srv-new").build());
                }));
        assertThat(names())
                .containsExactly("web-2", "web-3", "web-4", "db-1", "db-2", "test-1", "new");
    }

    @Test
    void remembersTheColumnsOfThePerson() {
        SheetColumns columns = table.columns();
        columns.change(
                columns.layout()
                        .with("role", ColumnLayout.Visibility.HIDDEN)
                        .placed("memory", "status")
                        .withWidths(Map.of("memory", 77)));
        List<String> again =
                table(ObjectKind.SERVER).columns().layout().shown().stream()
                        .map(ColumnLayout.Entry::key)
                        .toList();
        assertThat(again).startsWith("name", "memory", "status").doesNotContain("role");
        assertThat(table.contentProperty().get().columns().get(1).set()).contains(77.0);
    }

    @Test
    void showsTheOtherListsToo() {
        for (ObjectKind kind : SheetViewModel.KINDS) {
            SheetTable of = table(kind);
            assertThat(of.rows().size())
                    .as("rows of %s", kind)
                    .isEqualTo(session.project().list(kind).size());
            Optional<String> first =
                    of.columns().layout().shown().stream().map(ColumnLayout.Entry::key).findFirst();
            assertThat(first).contains(of.kind().name());
            of.kind()
                    .shown()
                    .forEach(key ->
                            assertThat(of.sheet().column(key))
                                    .as("%s of %s", key, kind)
                                    .isPresent());
            of.kind().groups().stream()
                    .flatMap(group -> group.columns().stream())
                    .forEach(key ->
                            assertThat(of.sheet().column(key))
                                    .as("%s of %s", key, kind)
                                    .isPresent());
        }
    }

    private QuickFilter quick(String key) {
        return table.kind().filters().stream()
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
