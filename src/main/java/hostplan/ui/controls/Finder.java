package hostplan.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Chooses one of many by typing any part of its name: a button with the name of the one chosen,
/// which opens a list with a field above.
///
/// @param <T> what is chosen
public final class Finder<T> extends Button {

    private static final double ROW = 24;
    private static final int MOST_ROWS = 14;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox content = new VBox(6, field, list);
    private final Popup popup = new Popup();
    private final Label name = new Label();
    private final ObjectProperty<Function<T, String>> names =
            new SimpleObjectProperty<>(String::valueOf);
    private final StringProperty title = new SimpleStringProperty("");
    private List<T> items = List.of();
    private Optional<T> value = Optional.empty();
    private Consumer<T> chosen = _ -> {};

    public Finder() {
        getStyleClass().add("finder");
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, arrow);
        line.getStyleClass().add("finder-line");
        setGraphic(line);
        prefWidthProperty()
                .subscribe(width -> {
                    if (width.doubleValue() > 0) {
                        line.setPrefWidth(width.doubleValue() - 26);
                    }
                });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        content.getStyleClass().add("finder-popup");
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> cell());
        popup.setAutoHide(true);
        popup.getContent().setAll(content);
        setOnAction(_ -> open());
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        idProperty()
                .subscribe(id -> {
                    field.setId(id == null ? null : id + "-field");
                    list.setId(id == null ? null : id + "-list");
                });
        names.subscribe(this::showName);
        title.subscribe(this::showName);
    }

    /// What the items are called.
    public ObjectProperty<Function<T, String>> namesProperty() {
        return names;
    }

    /// What an empty field says.
    public StringProperty promptProperty() {
        return field.promptTextProperty();
    }

    public String getPrompt() {
        return field.getPromptText();
    }

    public void setPrompt(String text) {
        field.setPromptText(text);
        field.setAccessibleText(text);
    }

    /// What the button always says, whatever is chosen; empty for the name of the one chosen.
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String text) {
        title.set(text);
        setAccessibleText(text);
    }

    /// What stands in place of a list in which nothing is found.
    public StringProperty nothingProperty() {
        return nothing.textProperty();
    }

    public String getNothing() {
        return nothing.getText();
    }

    public void setNothing(String text) {
        nothing.setText(text);
    }

    /// Told what a person chooses.
    public void setOnChosen(Consumer<T> consumer) {
        chosen = consumer;
    }

    public void show(List<T> offered, Optional<T> current) {
        items = List.copyOf(offered);
        value = current;
        showName();
        if (popup.isShowing()) {
            filter();
        }
    }

    /// Chooses the first whose name contains a text, as by typing it and pressing Enter.
    public void choose(String text) {
        field.setText(text);
        filter();
        choose();
    }

    private void showName() {
        name.setText(title.get().isEmpty() ? value.map(names.get()).orElse("") : title.get());
    }

    private ListCell<T> cell() {
        ListCell<T> cell =
                new ListCell<>() {
                    @Override
                    protected void updateItem(T item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty || item == null ? "" : names.get().apply(item));
                    }
                };
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                choose();
            }
        });
        return cell;
    }

    private void open() {
        field.clear();
        filter();
        content.setPrefWidth(Math.max(260, getWidth()));
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 2);
        field.requestFocus();
    }

    private void filter() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(
                        items.stream()
                                .filter(item ->
                                        names.get()
                                                .apply(item)
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                                .toList());
        int rows = Math.clamp(list.getItems().size(), 2, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        int at = value.map(list.getItems()::indexOf).orElse(-1);
        list.getSelectionModel().select(Math.max(0, at));
        list.scrollTo(Math.max(0, at - 3));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose();
            case ESCAPE -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int at =
                Math.clamp(
                        (long) list.getSelectionModel().getSelectedIndex() + by,
                        0,
                        Math.max(0, last));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
    }

    private void choose() {
        T item = list.getSelectionModel().getSelectedItem();
        close();
        if (Objects.nonNull(item)) {
            chosen.accept(item);
        }
    }

    private void close() {
        popup.hide();
        requestFocus();
    }
}
