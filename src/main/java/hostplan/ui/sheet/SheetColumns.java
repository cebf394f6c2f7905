package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.ui.grid.GridColumn;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The columns of a sheet as the person has laid them out.
final class SheetColumns {

    private final SheetKind kind;
    private final ColumnLayouts layouts;
    private final ReadOnlyObjectWrapper<ColumnLayout> layout = new ReadOnlyObjectWrapper<>();
    private Sheet sheet;

    SheetColumns(SheetKind kind, ColumnLayouts layouts, Sheet sheet) {
        this.kind = kind;
        this.layouts = layouts;
        this.sheet = sheet;
        ColumnLayout remembered = layouts.read(kind.kind()).orElse(new ColumnLayout(List.of()));
        layout.set(remembered.fittedTo(usual(sheet)));
    }

    ReadOnlyObjectProperty<ColumnLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    ColumnLayout layout() {
        return layout.get();
    }

    /// Follows a later sheet, which may have other own columns.
    void follow(Sheet later) {
        boolean sameColumns = later.columns().equals(sheet.columns());
        sheet = later;
        if (!sameColumns) {
            layout.set(layout().fittedTo(usual(later)));
        }
    }

    /// Shows another layout without remembering it.
    void show(ColumnLayout changed) {
        layout.set(changed);
    }

    void change(ColumnLayout changed) {
        show(changed);
        layouts.write(kind.kind(), changed);
    }

    void reset() {
        change(new ColumnLayout(usual(sheet)));
    }

    /// The columns shown, the first of them the one that stands still.
    List<Column> shown() {
        return layout().shown().stream()
                .flatMap(entry -> sheet.column(entry.key()).stream())
                .toList();
    }

    Optional<Column> column(String key) {
        return sheet.column(key);
    }

    String heading(Column column) {
        return sheet.heading(column);
    }

    List<GridColumn> forGrid() {
        return layout().shown().stream()
                .flatMap(entry ->
                        sheet
                                .column(entry.key())
                                .map(column ->
                                        new GridColumn(
                                                entry.key(),
                                                sheet.heading(column),
                                                Looks.of(column, kind.name()),
                                                Looks.most(column, kind.name()),
                                                entry.width().map(SheetColumns::set)))
                                .stream())
                .toList();
    }

    private static double set(int width) {
        return Math.max(GridColumn.LEAST_WIDTH, width);
    }

    private List<ColumnLayout.Entry> usual(Sheet of) {
        List<String> keys = new ArrayList<>();
        keys.add(kind.name());
        keys.addAll(kind.shown());
        of.columns().stream()
                .map(Column::key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys.stream()
                .flatMap(key -> of.column(key).stream())
                .map(column ->
                        new ColumnLayout.Entry(column.key(), visibility(column), Optional.empty()))
                .toList();
    }

    private ColumnLayout.Visibility visibility(Column column) {
        boolean usuallyShown =
                column.key().equals(kind.name())
                        || kind.shown().contains(column.key())
                        || column.ownName().isPresent();
        return usuallyShown ? ColumnLayout.Visibility.SHOWN : ColumnLayout.Visibility.HIDDEN;
    }
}
