package hostplan.ui.overview;

import hostplan.check.Finding;
import hostplan.check.Severity;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/// The cells of the table of findings: how bad it is as a pill, and texts that wrap.
final class FindingCells {

    /// Left and right of a text, in pixels.
    private static final double BESIDE = 18;

    private FindingCells() {}

    /// What a severity looks like as a pill.
    static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "accent";
        };
    }

    static void pills(TableColumn<Finding, Finding> column, Function<Severity, String> name) {
        fill(column, () -> new Pill(name));
    }

    static void texts(TableColumn<Finding, Finding> column, Function<Finding, String> text) {
        fill(column, () -> new Wrapped(column, text));
    }

    private static void fill(
            TableColumn<Finding, Finding> column, Supplier<TableCell<Finding, Finding>> cell) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setCellFactory(_ -> cell.get());
    }

    private static final class Pill extends TableCell<Finding, Finding> {

        private final Function<Severity, String> name;
        private final Label pill = new Label();

        Pill(Function<Severity, String> name) {
            this.name = name;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("finding-cell");
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (finding == null || empty) {
                setText("");
                setGraphic(null);
            } else {
                setText(name.apply(finding.severity()));
                pill.setText(getText());
                pill.getStyleClass().setAll("label", "pill", tone(finding.severity()));
                setGraphic(pill);
            }
        }
    }

    private static final class Wrapped extends TableCell<Finding, Finding> {

        private final Function<Finding, String> text;
        private final Text shown = new Text();

        Wrapped(TableColumn<Finding, Finding> column, Function<Finding, String> text) {
            this.text = text;
            shown.wrappingWidthProperty().bind(column.widthProperty().subtract(BESIDE));
            shown.getStyleClass().add("finding-text");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("finding-cell");
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(finding == null || empty ? "" : text.apply(finding));
            shown.setText(getText());
            setGraphic(getText().isEmpty() ? null : shown);
        }
    }
}
