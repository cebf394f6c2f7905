package hostplan.ui.imports;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A text about a row; where it is cut, all of it stands in the tip.
final class TextCell extends TableCell<PreviewRow, PreviewRow> {

    /// Longer ones may be cut, on the smallest window.
    private static final int SHORT = 16;

    private final Function<PreviewRow, String> text;

    private TextCell(Function<PreviewRow, String> text, String style) {
        this.text = text;
        getStyleClass().add(style);
    }

    /// A name of a machine or a file: these often begin alike, so they are cut in the middle.
    static TextCell name(Function<PreviewRow, String> text, String style) {
        TextCell cell = new TextCell(text, style);
        cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return cell;
    }

    static TextCell left(Function<PreviewRow, String> text, String style) {
        return new TextCell(text, style);
    }

    static TextCell right(Function<PreviewRow, String> text) {
        return new TextCell(text, "right");
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        String shown = row == null || empty ? "" : text.apply(row);
        setText(shown);
        setTooltip(shown.length() > SHORT ? tip(shown) : null);
    }

    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        return tip;
    }
}
