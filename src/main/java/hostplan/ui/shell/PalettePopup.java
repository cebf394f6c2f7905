package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Palette.Choice;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A field over the window in which one types a few letters, and what they find below it.
final class PalettePopup {

    private static final double WIDTH = 560;
    private static final double TOP = 90;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 12;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Choice> choices = new ListView<>();
    private final Label nothing;
    private final Latest<Asked, List<Choice>> finding;
    private final Consumer<Choice> chosen;
    private List<Choice.Command> commands = List.of();
    private Project project = Project.EMPTY;

    private record Asked(String typed, List<Choice.Command> commands, Project project) {}

    /// @param chosen does what was chosen
    PalettePopup(
            Palette palette,
            Texts texts,
            Executor background,
            Executor window,
            Consumer<Choice> chosen) {
        this.chosen = chosen;
        finding =
                new Latest<>(
                        background,
                        window,
                        asked -> palette.find(asked.typed(), asked.commands(), asked.project()),
                        this::show);
        nothing = new Label(texts.text("palette.nothing"));
        nothing.getStyleClass().add("muted");
        field.setId("palette-field");
        field.setPromptText(texts.text("palette.prompt"));
        field.textProperty().subscribe((_, _) -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choices.setId("palette-choices");
        choices.setFixedCellSize(ROW);
        choices.setFocusTraversable(false);
        choices.setPlaceholder(nothing);
        choices.setCellFactory(_ -> new ChoiceCell());
        choices.setOnMouseClicked(_ -> choose());
        VBox box = new VBox(field, choices);
        box.setId("palette");
        box.getStyleClass().add("palette");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(PalettePopup.class.getResource("palette.css"))
                                .toExternalForm());
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /// Shows it over a window.
    void show(Node owner, List<Choice.Command> all, Project current) {
        commands = all;
        project = current;
        field.clear();
        ask();
        Point2D corner = owner.localToScreen((owner.getLayoutBounds().getWidth() - WIDTH) / 2, TOP);
        popup.show(owner, corner.getX(), corner.getY());
        field.requestFocus();
    }

    private void ask() {
        finding.request(new Asked(field.getText(), commands, project));
    }

    private void show(List<Choice> found) {
        choices.getItems().setAll(found);
        choices.setPrefHeight(ROW * Math.clamp(found.size(), 1, MOST_ROWS) + 2);
        choices.getSelectionModel().selectFirst();
        choices.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next =
                    choices.getSelectionModel().getSelectedIndex()
                            + (code == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < choices.getItems().size()) {
                choices.getSelectionModel().select(next);
                choices.scrollTo(Math.max(0, next - MOST_ROWS + 2));
            }
            event.consume();
        } else if (code == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void choose() {
        Choice choice = choices.getSelectionModel().getSelectedItem();
        popup.hide();
        if (choice != null) {
            chosen.accept(choice);
        }
    }

    private static final class ChoiceCell extends ListCell<Choice> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line;

        ChoiceCell() {
            detail.getStyleClass().addAll("muted", "small");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            line = new HBox(8, name, between, detail);
        }

        @Override
        protected void updateItem(Choice item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.name());
            detail.setText(item.detail());
            setGraphic(line);
        }
    }
}
