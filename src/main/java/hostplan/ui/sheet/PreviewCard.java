package hostplan.ui.sheet;

import hostplan.ui.common.Texts;
import hostplan.ui.sheet.SheetPrompt.Line;
import hostplan.ui.sheet.SheetPrompt.Preview;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What pasting or filling would do, cell by cell, the bad ones first.
final class PreviewCard extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private static final double PADDING = 16;

    private final Texts texts;

    PreviewCard(SheetViewModel viewModel, Preview preview) {
        texts = viewModel.texts();
        setId("paste-preview");
        getStyleClass().setAll("prompt-card", "preview");
        Label title = new Label(texts.text("preview.title"));
        title.getStyleClass().setAll("label", "prompt-title");
        Label summary = new Label(preview.summary());
        summary.setId("preview-summary");
        summary.setWrapText(true);
        TableView<Line> table = table(preview);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, summary, table, buttons(viewModel, preview));
        remarks(preview).forEach(remark -> getChildren().add(getChildren().size() - 1, remark));
    }

    private List<Label> remarks(Preview preview) {
        List<Label> remarks = new ArrayList<>();
        if (preview.more() > 0) {
            remarks.add(new Label(texts.text("preview.more", preview.more())));
        }
        if (!preview.edit().problems().isEmpty()) {
            remarks.add(new Label(texts.text("preview.bad")));
        }
        remarks.forEach(remark -> remark.getStyleClass().setAll("label", "muted"));
        return remarks;
    }

    private TableView<Line> table(Preview preview) {
        TableView<Line> table = new TableView<>(FXCollections.observableArrayList(preview.lines()));
        table.setId("preview-table");
        table.getStyleClass().addAll("dense", "striped");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("preview.row", 120, Line::row));
        table.getColumns().add(column("preview.column", 110, Line::column));
        table.getColumns().add(column("preview.before", 130, Line::before));
        TableColumn<Line, String> after = column("preview.after", 320, PreviewCard::after);
        after.setCellFactory(column -> new WrappedCell());
        table.getColumns().add(after);
        table.setRowFactory(shown ->
                new TableRow<>() {
                    @Override
                    protected void updateItem(Line line, boolean empty) {
                        super.updateItem(line, empty);
                        pseudoClassStateChanged(
                                BAD, !empty && line != null && line.problem().isPresent());
                    }
                });
        return table;
    }

    private TableColumn<Line, String> column(
            String key, double width, Function<Line, String> text) {
        TableColumn<Line, String> column = new TableColumn<>(texts.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String after(Line line) {
        return line.problem().map(why -> "⚠ " + why).orElse(line.after());
    }

    private HBox buttons(SheetViewModel viewModel, Preview preview) {
        Button apply = new Button(texts.text("preview.apply", preview.edit().outcomes().size()));
        apply.setId("preview-apply");
        apply.getStyleClass().addAll("accent", "prompt-answer");
        apply.setDefaultButton(true);
        apply.setDisable(!preview.applicable());
        apply.setOnAction(event -> viewModel.clipping().apply(preview));
        Button cancel = new Button(texts.text("preview.cancel"));
        cancel.setId("preview-cancel");
        cancel.setCancelButton(true);
        if (!preview.applicable()) {
            cancel.getStyleClass().add("prompt-answer");
        }
        cancel.setOnAction(event -> viewModel.commands().cancel());
        HBox buttons = new HBox(cancel, apply);
        buttons.getStyleClass().setAll("prompt-buttons");
        return buttons;
    }

    /// A cell as high as its text needs.
    private static final class WrappedCell extends TableCell<Line, String> {

        private final Text words = new Text();

        WrappedCell() {
            words.getStyleClass().add("text");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            words.fillProperty().bind(textFillProperty());
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty ? "" : text);
            setGraphic(empty ? null : words);
        }
    }
}
