package hostplan.ui.hardware;

import hostplan.hardware.Form;
import hostplan.ui.common.Texts;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Chooses the server model.
public final class ModelsController {

    private final ModelsViewModel viewModel;
    private final PartsViewModel parts;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    @FXML private Node root;
    @FXML private TextField filter;
    @FXML private HBox forms;
    @FXML private ListView<ModelsViewModel.Row> list;

    public ModelsController(ModelsViewModel viewModel, PartsViewModel parts, Texts texts) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        list.setFixedCellSize(ChoiceCell.HEIGHT);
        list.setCellFactory(_ -> new ModelCell());
        list.setPlaceholder(new Label(texts.text("hardware.choose.nothing")));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        forms.getChildren().add(form("all", Optional.empty()));
        for (Form form : Form.values()) {
            forms.getChildren().add(form(form.code(), Optional.of(form)));
        }
        viewModel.formProperty().subscribe(this::select);
        viewModel.rowsProperty().subscribe(this::show);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::walking);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::close);
    }

    private ToggleButton form(String code, Optional<Form> form) {
        ToggleButton button = new ToggleButton(texts.text("hardware.form." + code));
        button.setId("models-" + code);
        button.setUserData(form);
        button.getStyleClass().addAll("chip", "small");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            viewModel.formProperty().set(form);
        });
        return button;
    }

    private void select(Optional<Form> form) {
        group.getToggles().stream()
                .filter(toggle -> form.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private void show(List<ModelsViewModel.Row> rows) {
        list.getItems().setAll(rows);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    void focus() {
        filter.requestFocus();
    }

    private void typing(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.requestFocus();
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walking(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode();
                at != null;
                at = at.getParent()) {
            if (at instanceof ModelCell cell
                    && !cell.isEmpty()
                    && event.getButton() == MouseButton.PRIMARY) {
                take();
                return;
            }
        }
    }

    private void take() {
        ModelsViewModel.Row row = list.getSelectionModel().getSelectedItem();
        if (Objects.nonNull(row)) {
            viewModel.take(row.model());
        }
    }

    private void close(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            parts.close();
            event.consume();
        }
    }

    @FXML
    private void close() {
        parts.close();
    }

    /// A model: its name, what it has room for, where it comes from and what it costs bare.
    private static final class ModelCell extends ListCell<ModelsViewModel.Row> {

        private static final PseudoClass FITTED = PseudoClass.getPseudoClass("fitted");

        private final Label name = new Label();
        private final Label facts = new Label();
        private final Label source = new Label();
        private final Label price = new Label();
        private final HBox line;

        ModelCell() {
            getStyleClass().add("choice-cell");
            name.getStyleClass().add("part-name");
            facts.getStyleClass().addAll("part-facts", "small");
            source.getStyleClass().addAll("choice-per", "muted", "small");
            price.getStyleClass().add("choice-price");
            VBox left = new VBox(1, name, facts);
            left.getStyleClass().add("part-cell");
            left.setMinWidth(0);
            HBox.setHgrow(left, Priority.ALWAYS);
            source.setMinWidth(Region.USE_PREF_SIZE);
            price.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(12, left, source, price);
            line.getStyleClass().add("choice-line");
            line.prefWidthProperty().bind(widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(ModelsViewModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            setGraphic(shown ? line : null);
            pseudoClassStateChanged(FITTED, shown && row.fitted());
            if (shown) {
                name.setText(row.fitted() ? "✓ " + row.name() : row.name());
                facts.setText(row.facts());
                source.setText(row.source());
                price.setText(row.price());
            }
        }
    }
}
