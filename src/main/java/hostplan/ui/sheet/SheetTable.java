package hostplan.ui.sheet;

import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.sheet.SlicingFacts;
import hostplan.ui.common.Latest;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.GridContent;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.grid.GridSize;
import hostplan.ui.grid.GridSort;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a sheet shows: which rows in which order, which columns, and what is selected. An edit
/// leaves every row where it is; filtering and sorting again is up to the person.
public final class SheetTable {

    private final SheetKind kind;
    private final CellTexts texts;
    private final Clock clock;
    private final SheetColumns columns;
    private final Latest<RowFinder.Question, RowFinder.Answer> finder;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<QuickFilter> quick = new SimpleObjectProperty<>(QuickFilter.ALL);
    private final ObjectProperty<Optional<GridSort>> sort =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<String>> suspects = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> changed = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<SlicingFacts> facts =
            new SimpleObjectProperty<>(SlicingFacts.NONE);
    private final ObjectProperty<GridSelection> selection =
            new SimpleObjectProperty<>(GridSelection.START);
    private final ReadOnlyObjectWrapper<SheetRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GridContent> content =
            new ReadOnlyObjectWrapper<>(GridContent.EMPTY);
    private final ReadOnlyObjectWrapper<Map<QuickFilter, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private boolean reorders = true;
    private List<String> awaited = List.of();
    private Optional<Named> named = Optional.empty();

    SheetTable(SheetKind kind, ProjectSession session, SheetSettings settings) {
        this.kind = kind;
        texts = new CellTexts(settings.texts());
        clock = settings.clock();
        RowFinder rowFinder = new RowFinder(kind, settings.language());
        finder =
                new Latest<>(
                        settings.background(), settings.fxThread(), rowFinder::find, this::found);
        Sheet sheet = Sheet.of(session.project(), kind.kind(), settings.language());
        columns = new SheetColumns(kind, settings.layouts(), sheet);
        rows.set(SheetRows.all(sheet));
        columns.layoutProperty().subscribe(this::showContent);
        filter.subscribe(this::reorder);
        quick.subscribe(this::reorder);
        sort.subscribe(this::reorder);
        suspects.subscribe(this::look);
        changed.subscribe(this::look);
        session.projectProperty().subscribe(project -> follow(project));
        facts.subscribe(() -> follow(sheet().project()));
    }

    SheetKind kind() {
        return kind;
    }

    SheetColumns columns() {
        return columns;
    }

    CellTexts texts() {
        return texts;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<QuickFilter> quickProperty() {
        return quick;
    }

    ObjectProperty<Optional<GridSort>> sortProperty() {
        return sort;
    }

    /// Identities of the objects with findings.
    ObjectProperty<Set<String>> suspectsProperty() {
        return suspects;
    }

    /// Identities of the objects that differ from the catalogue.
    ObjectProperty<Set<String>> changedProperty() {
        return changed;
    }

    /// What is known of the slicings, on the sheet of these.
    ObjectProperty<SlicingFacts> factsProperty() {
        return facts;
    }

    private QuickFilter.Marks marks() {
        return new QuickFilter.Marks(suspects.get(), changed.get(), LocalDate.now(clock));
    }

    ObjectProperty<GridSelection> selectionProperty() {
        return selection;
    }

    GridSelection selection() {
        return selection.get();
    }

    ReadOnlyObjectProperty<SheetRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    SheetRows rows() {
        return rows.get();
    }

    Sheet sheet() {
        return rows().sheet();
    }

    ReadOnlyObjectProperty<GridContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// How many objects each quick filter lets through.
    ReadOnlyObjectProperty<Map<QuickFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether a filter hides what there is.
    boolean filtered() {
        return !filter.get().isBlank() || !quick.get().equals(QuickFilter.ALL);
    }

    void clearFilter() {
        filter.set("");
        quick.set(QuickFilter.ALL);
    }

    /// Sorts by a column; by the one it is sorted by already, the other way round.
    void sortBy(String column) {
        Optional<GridSort> now = sort.get().filter(by -> by.column().equals(column));
        GridSort.Direction direction =
                now.map(by -> by.direction().opposite()).orElse(GridSort.Direction.RISING);
        sort.set(Optional.of(new GridSort(column, direction)));
    }

    /// Sorts by the column of the active cell.
    void sortActive(GridSort.Direction direction) {
        activeColumn()
                .ifPresent(column -> sort.set(Optional.of(new GridSort(column.key(), direction))));
    }

    /// The column of the active cell.
    Optional<Column> activeColumn() {
        List<Column> shown = columns.shown();
        int column = selection().active().column();
        return column < shown.size() ? Optional.of(shown.get(column)) : Optional.empty();
    }

    /// The object of the active cell.
    Optional<String> activeId() {
        int row = selection().active().row();
        return row < rows().size() ? Optional.of(rows().id(row)) : Optional.empty();
    }

    /// The objects of which a cell is selected, in the order shown.
    List<String> selectedIds() {
        SheetRows shown = rows();
        GridSelection now = selection();
        Named known =
                named.filter(before -> before.rows() == shown && before.selection() == now)
                        .orElseGet(() -> named(shown, now));
        named = Optional.of(known);
        return known.ids();
    }

    private static Named named(SheetRows shown, GridSelection selected) {
        int size = shown.size();
        return new Named(
                shown,
                selected,
                selected.rows().filter(row -> row < size).mapToObj(shown::id).toList());
    }

    /// The objects of a selection, which many ask for.
    private record Named(SheetRows rows, GridSelection selection, List<String> ids) {}

    /// Selects the rows of objects; where a filter hides some of them, it is cleared.
    void select(List<String> ids) {
        List<Integer> places = rows().places(Set.copyOf(ids));
        if (places.size() < ids.size() && filtered()) {
            awaited = ids;
            clearFilter();
        } else {
            selectPlaces(places);
        }
    }

    /// Selects one cell of the row at a place, or of the last row.
    void selectRow(int place) {
        int column = selection().active().column();
        selection.set(GridSelection.at(new CellAt(place, column)).within(content.get().size()));
    }

    private void selectPlaces(List<Integer> places) {
        int column = selection().active().column();
        if (places.size() == 1) {
            selection.set(GridSelection.at(new CellAt(places.getFirst(), column)));
        } else if (!places.isEmpty()) {
            selection.set(GridSelection.ofRows(places, column));
        }
    }

    private void follow(Project project) {
        Sheet later = sheet().at(project, facts.get());
        columns.follow(later);
        showRows(rows().in(later));
        look();
    }

    private void reorder() {
        reorders = true;
        look();
    }

    private void look() {
        finder.request(
                new RowFinder.Question(
                        sheet().project(),
                        facts.get(),
                        filter.get(),
                        quick.get(),
                        sort.get(),
                        marks()));
    }

    private void found(RowFinder.Answer answer) {
        counts.set(answer.counts());
        if (reorders) {
            reorders = false;
            showRows(SheetRows.of(sheet(), answer.ids()));
            selectPlaces(rows().places(Set.copyOf(awaited)));
            awaited = List.of();
        }
    }

    private void showRows(SheetRows shown) {
        boolean moved = !rows().sameOrder(shown);
        List<String> selected = moved ? selectedIds() : List.of();
        GridSelection kept = selection();
        Optional<String> active = activeId();
        rows.set(shown);
        showContent();
        if (moved) {
            selection.set(followed(kept, active, selected));
        }
    }

    /// The selection where the rows have changed places: whole rows stay selected, of cells the
    /// active one.
    private GridSelection followed(
            GridSelection before, Optional<String> active, List<String> selected) {
        GridSize size = content.get().size();
        int column = before.active().column();
        if (before.wholeRows()) {
            List<Integer> places = rows().places(new HashSet<>(selected));
            if (!places.isEmpty()) {
                return GridSelection.ofRows(places, column).within(size);
            }
        }
        return active.flatMap(rows()::place)
                .map(place -> GridSelection.at(new CellAt(place, column)))
                .orElseGet(() -> GridSelection.at(before.active()))
                .within(size);
    }

    private void showContent() {
        SheetRows shown = rows();
        List<Column> of = columns.shown();
        content.set(
                new GridContent(
                        shown.size(),
                        columns.forGrid(),
                        (row, column) ->
                                texts.shown(shown.text(row, of.get(column)), of.get(column)),
                        (row, column) -> Looks.tone(shown.text(row, of.get(column)))));
    }
}
