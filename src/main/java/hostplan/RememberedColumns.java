package hostplan;

import hostplan.project.ObjectKind;
import hostplan.storage.Settings.SheetColumn;
import hostplan.ui.sheet.ColumnLayout;
import hostplan.ui.sheet.ColumnLayouts;

import java.util.List;
import java.util.Optional;

/// Keeps the layouts of columns among what is remembered for the person.
final class RememberedColumns implements ColumnLayouts {

    private final Remembered remembered;

    RememberedColumns(Remembered remembered) {
        this.remembered = remembered;
    }

    @Override
    public Optional<ColumnLayout> read(ObjectKind kind) {
        return Optional.ofNullable(remembered.settings().columns().get(kind.code()))
                .map(columns ->
                        new ColumnLayout(columns.stream().map(RememberedColumns::entry).toList()));
    }

    @Override
    public void write(ObjectKind kind, ColumnLayout layout) {
        List<SheetColumn> columns =
                layout.entries().stream().map(RememberedColumns::column).toList();
        remembered.change(
                settings -> settings.with(draft -> draft.columns.put(kind.code(), columns)));
    }

    private static ColumnLayout.Entry entry(SheetColumn column) {
        return new ColumnLayout.Entry(
                column.key(),
                switch (column.visibility()) {
                    case SHOWN -> ColumnLayout.Visibility.SHOWN;
                    case HIDDEN -> ColumnLayout.Visibility.HIDDEN;
                },
                column.width());
    }

    private static SheetColumn column(ColumnLayout.Entry entry) {
        return new SheetColumn(
                entry.key(),
                switch (entry.visibility()) {
                    case SHOWN -> SheetColumn.Visibility.SHOWN;
                    case HIDDEN -> SheetColumn.Visibility.HIDDEN;
                },
                entry.width());
    }
}
