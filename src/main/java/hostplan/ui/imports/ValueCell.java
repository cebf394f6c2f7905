package hostplan.ui.imports;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A cell of a row as it was read, or what stands in the file where it could not be.
final class ValueCell extends TableCell<PreviewRow, PreviewRow> {

    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final String NOTHING = "–";

    private final PreviewColumn shows;

    ValueCell(PreviewColumn shows) {
        this.shows = shows;
        getStyleClass().add("value");
        if (shows.alignment() == PreviewColumn.Alignment.RIGHT) {
            getStyleClass().add("right");
        }
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            show("", "");
        } else {
            Optional<CellFault> fault = row.fault(shows.key());
            show(
                    fault.map(CellFault::text)
                            .orElseGet(() -> row.cells().getOrDefault(shows.key(), "")),
                    fault.map(CellFault::message).orElse(""));
            boolean blank =
                    getText().isEmpty()
                            && row.basis() == Draft.Basis.STATED
                            && row.kind().filter(shows.kinds()::contains).isPresent();
            if (blank) {
                setText(NOTHING);
            }
            pseudoClassStateChanged(UNKNOWN, blank);
        }
    }

    private void show(String text, String problem) {
        setText(text.lines().findFirst().orElse(""));
        setTooltip(text.isEmpty() ? null : TextCell.tip(problem.isEmpty() ? text : problem));
        pseudoClassStateChanged(FAULT, !problem.isEmpty());
    }
}
