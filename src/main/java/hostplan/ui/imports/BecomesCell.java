package hostplan.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// The pill that says what a row becomes.
final class BecomesCell extends TableCell<PreviewRow, PreviewRow> {

    private final ImportWords words;
    private final Label pill = new Label();

    BecomesCell(ImportWords words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setText("");
        } else {
            pill.setText(words.becomes(row));
            pill.getStyleClass().setAll("label", "pill", tone(row.becomes()));
            setText(pill.getText());
            setGraphic(pill);
        }
    }

    private static String tone(Becomes becomes) {
        return switch (becomes) {
            case NEW -> "success";
            case CHANGED -> "accent";
            case UNREADABLE -> "danger";
            case UNCHANGED, LEFT_OUT, NOTE -> "plain";
        };
    }
}
