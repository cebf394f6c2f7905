package hostplan.ui.racks;

import hostplan.amount.Fraction;
import hostplan.rack.Occupant;
import hostplan.ui.common.CutTip;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The list of what stands in no rack, from which things are dragged or picked up.
public final class OutsideController {

    private static final double ROW = 24;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    private final CurrentRacks current;
    private final CarryViewModel carry;
    private final RackDrag drag;
    private final RackWords words;
    private final Runnable toRacks;

    @FXML private Label title;
    @FXML private TextField filter;
    @FXML private TableView<Occupant> table;
    @FXML private Label hint;

    private boolean following;

    /// @param toRacks gives the racks the focus
    OutsideController(
            CurrentRacks current,
            CarryViewModel carry,
            RackDrag drag,
            RackWords words,
            Runnable toRacks) {
        this.current = current;
        this.carry = carry;
        this.drag = drag;
        this.words = words;
        this.toRacks = toRacks;
    }

    @FXML
    private void initialize() {
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(placeholder());
        table.getColumns().add(column("name", 96, each -> words.named(current.hall(), each)));
        table.getColumns().add(column("units", 40, this::height));
        table.getColumns()
                .add(
                        column(
                                "kg",
                                48,
                                each ->
                                        each.weightKg()
                                                .map(kg -> words.number(Fraction.of(kg), 1))
                                                .orElse("–")));
        table.getColumns()
                .add(
                        column(
                                "watts",
                                52,
                                each ->
                                        each.power()
                                                .draw()
                                                .typical()
                                                .map(watts -> words.number(watts, 0))
                                                .orElse("–")));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        filter.textProperty().subscribe((_, _) -> show());
        current.hallProperty().subscribe(_ -> show());
        current.selectedProperty().subscribe(_ -> follow());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Occupant>) _ -> chosen());
    }

    /// Of a tower there is none.
    private String height(Occupant thing) {
        return thing.height().halves() == 0 ? "–" : words.number(thing.height());
    }

    private Label placeholder() {
        Label none = new Label(words.text("racks.outside.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        return none;
    }

    private TableColumn<Occupant, String> column(
            String key, double width, Function<Occupant, String> text) {
        TableColumn<Occupant, String> column =
                new TableColumn<>(words.text("racks.outside." + key));
        column.setId("racks-outside-" + key);
        column.setCellValueFactory(each -> new SimpleStringProperty(text.apply(each.getValue())));
        column.setCellFactory(_ -> CutTip.on(new TextCell()));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!key.equals("name")) {
            column.setMaxWidth(width * 1.4);
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    private static final class TextCell extends TableCell<Occupant, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text == null || empty ? "" : text);
        }
    }

    private void show() {
        List<Occupant> all = current.hall().outside();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Occupant> shown =
                all.stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        following = true;
        table.getItems().setAll(shown);
        following = false;
        title.setText(words.text("racks.outside", all.size()));
        boolean isLong = all.size() > MOST_ROWS;
        filter.setVisible(isLong || !wanted.isEmpty());
        filter.setManaged(filter.isVisible());
        hint.setVisible(!all.isEmpty());
        hint.setManaged(hint.isVisible());
        int rows = Math.clamp(shown.size(), FEWEST_ROWS, MOST_ROWS);
        table.setPrefHeight(ROW * (rows + 1) + 12);
        table.setMinHeight(table.getPrefHeight());
        follow();
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        for (int row = 0; row < table.getItems().size(); row++) {
            if (current.isSelected(table.getItems().get(row).id())) {
                table.getSelectionModel().select(row);
            }
        }
        following = false;
    }

    private void chosen() {
        if (following) {
            return;
        }
        following = true;
        current.select(
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(Occupant::id)
                        .toList());
        following = false;
    }

    /// A press on one of several selected rows keeps them, since it may begin a drag.
    private TableRow<Occupant> row() {
        TableRow<Occupant> row = new TableRow<>();
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(row, event));
        return row;
    }

    private void pressed(TableRow<Occupant> row, MouseEvent event) {
        if (row.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        String id = row.getItem().id();
        boolean keeps = !event.isShortcutDown() && !event.isShiftDown() && current.isSelected(id);
        if (keeps) {
            table.requestFocus();
            event.consume();
        }
        drag.press(
                row.getScene(),
                event,
                new RackDrag.Hold(
                        () -> current.isSelected(id) ? current.selected() : List.of(id),
                        Optional.empty(),
                        () -> {
                            if (keeps) {
                                current.select(List.of(id));
                            }
                        }));
    }

    private void key(KeyEvent event) {
        boolean picks = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (picks && carry.pickUp(current.selected())) {
            carry.begin();
            toRacks.run();
            event.consume();
        }
    }
}
