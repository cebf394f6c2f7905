package hostplan.ui.imports;

import hostplan.exchange.Draft;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

/// A line of the preview: paler where nothing is taken from it, and set in where the file only
/// names what it is about.
final class PreviewTableRow extends TableRow<PreviewRow> {

    private static final PseudoClass IMPLIED = PseudoClass.getPseudoClass("implied");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean pale =
                row != null && (row.becomes() == Becomes.LEFT_OUT || row.becomes() == Becomes.NOTE);
        pseudoClassStateChanged(LEFT_OUT, pale);
        pseudoClassStateChanged(IMPLIED, row != null && row.basis() == Draft.Basis.IMPLIED);
    }
}
