package hostplan.ui.imports;

import hostplan.ui.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The box that says whether a row is taken, where the person has the choice.
final class TakeCell extends TableCell<PreviewRow, PreviewRow> {

    private final CheckBox box = new CheckBox();
    private final Texts texts;

    TakeCell(Consumer<PreviewRow> turn, Texts texts) {
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER);
        box.setFocusTraversable(false);
        box.setOnAction(event -> turn.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty || row.choice() == PreviewRow.Choice.NONE) {
            setGraphic(null);
        } else {
            box.setSelected(row.choice() == PreviewRow.Choice.TAKEN);
            box.setId("import-take-" + ImportWords.row(row));
            box.setAccessibleText(texts.text("imports.takeRow", ImportWords.row(row), row.name()));
            setGraphic(box);
        }
    }
}
