package hostplan.ui.vms;

import hostplan.project.RightSizing.Suggestion;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.FittingColumns;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The table of suggestions, with what they are together and on what they rest.
public final class RightSizingController {

    /// Up to how wide names are while numbers want room, in pixels.
    private static final double NAME = 200;

    private final RightSizingViewModel viewModel;
    private final Label none = new Label();
    private List<Suggestion> listed = List.of();

    @FXML private TableView<Suggestion> table;
    @FXML private Label sentences;

    public RightSizingController(RightSizingViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        for (int column = 0; column < SuggestionTexts.COLUMNS.size(); column++) {
            table.getColumns().add(column(column));
        }
        FittingColumns.of(table, viewModel.words()::cell, NAME);
        RowsHigh.of(table);
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(viewModel::select));
        sentences.managedProperty().bind(sentences.visibleProperty());
        sentences.visibleProperty().bind(sentences.textProperty().isNotEmpty());
        viewModel.shownProperty().subscribe(this::show);
    }

    /// Another selection leaves the table, and what is chosen in it, alone.
    private void show(Suggested shown) {
        if (listed != shown.smaller()) {
            listed = shown.smaller();
            table.getItems().setAll(listed);
        }
        none.setText(viewModel.words().none(shown));
        sentences.setText(String.join(" ", viewModel.sentences()));
    }

    private TableColumn<Suggestion, String> column(int place) {
        SuggestionTexts words = viewModel.words();
        TableColumn<Suggestion, String> column = new TableColumn<>(words.heading(place));
        column.setId("vms-sizing-" + SuggestionTexts.COLUMNS.get(place));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.cell(row.getValue(), place)));
        column.setCellFactory(_ -> CutTip.on(new TextCell()));
        column.setSortable(false);
        column.setReorderable(false);
        if (SuggestionTexts.isNumeric(place)) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private static final class TextCell extends TableCell<Suggestion, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text == null || empty ? "" : text);
        }
    }
}
