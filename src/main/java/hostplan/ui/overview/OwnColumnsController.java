package hostplan.ui.overview;

import hostplan.project.OwnColumn;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Optional;

/// The list of own columns, with the fields to add one.
public final class OwnColumnsController {

    private final OwnColumnsViewModel viewModel;
    private final Texts texts;
    private final Following following = new Following();

    @FXML private VBox columns;
    @FXML private TextField name;
    @FXML private ComboBox<OwnColumn.Type> type;
    @FXML private TextField choices;
    @FXML private Label problem;

    public OwnColumnsController(OwnColumnsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        type.getItems().setAll(OwnColumn.Type.values());
        type.setConverter(new TypeNames());
        type.setValue(OwnColumn.Type.TEXT);
        choices.visibleProperty().bind(type.valueProperty().isEqualTo(OwnColumn.Type.CHOICE));
        choices.managedProperty().bind(choices.visibleProperty());
        following.follow(viewModel.columns(), this::show);
    }

    private void show(List<OwnColumn> shown) {
        columns.getChildren().setAll(shown.stream().map(this::line).toList());
    }

    private Node line(OwnColumn column) {
        Label heading = new Label(column.name());
        Label kind = new Label(texts.text("own.type." + column.type().code()));
        kind.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button(texts.text("own.remove"));
        remove.getStyleClass().add("small");
        remove.setAccessibleText(texts.text("own.remove.named", column.name()));
        remove.setOnAction(event -> viewModel.remove(column));
        HBox line = new HBox(8, heading, kind, gap, remove);
        line.getStyleClass().add("screen-head");
        return line;
    }

    @FXML
    private void add() {
        Optional<String> refused =
                viewModel.add(name.getText(), type.getValue(), choices.getText());
        problem.setText(refused.orElse(""));
        problem.setVisible(refused.isPresent());
        problem.setManaged(refused.isPresent());
        if (refused.isEmpty()) {
            name.clear();
            choices.clear();
            name.requestFocus();
        }
    }

    private final class TypeNames extends StringConverter<OwnColumn.Type> {

        @Override
        public String toString(OwnColumn.Type named) {
            return named == null ? "" : texts.text("own.type." + named.code());
        }

        @Override
        public OwnColumn.Type fromString(String text) {
            throw new UnsupportedOperationException("Types are chosen, not typed.");
        }
    }
}
