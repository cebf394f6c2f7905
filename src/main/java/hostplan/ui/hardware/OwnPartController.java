package hostplan.ui.hardware;

import hostplan.hardware.PartKind;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A part of the person's own: the fields of its kind.
public final class OwnPartController {

    private static final double WIDTH = 158;

    private final OwnPartViewModel viewModel;
    private final Texts texts;

    @FXML private Node root;
    @FXML private HBox kinds;
    @FXML private FlowPane fields;
    @FXML private FieldProblems problems;
    @FXML private Label lacks;
    @FXML private Button take;

    public OwnPartController(OwnPartViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        viewModel.factsProperty().subscribe(this::show);
        viewModel.kindProperty().subscribe(this::show);
        viewModel.lacksProperty().subscribe(this::showLacks);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Optional<PartKind> shown) {
        ToggleGroup group = new ToggleGroup();
        List<PartKind> all = viewModel.kinds();
        kinds.getChildren()
                .setAll(
                        all.size() < 2
                                ? List.of()
                                : all.stream().map(kind -> kind(kind, group, shown)).toList());
    }

    private ToggleButton kind(PartKind kind, ToggleGroup group, Optional<PartKind> shown) {
        ToggleButton button = new ToggleButton(texts.text("ownPart.kind." + kind.code()));
        button.setId("own-kind-" + kind.code());
        button.getStyleClass().addAll("chip", "small");
        button.setToggleGroup(group);
        button.setSelected(shown.equals(Optional.of(kind)));
        button.setOnAction(_ -> viewModel.choose(kind));
        return button;
    }

    private void show(List<OwnFact> facts) {
        problems.clear();
        fields.getChildren().setAll(facts.stream().map(this::field).toList());
    }

    private Node field(OwnFact fact) {
        String caption = texts.text(fact.key()) + (fact.needed() ? " *" : "");
        String id = "own-" + fact.key().substring("ownPart.".length());
        if (fact.type() == OwnFact.Type.CHOICE) {
            return choice(fact, caption, id);
        }
        EntryField field = new EntryField();
        field.setId(id);
        field.setCaption(caption);
        field.setPrefWidth(WIDTH);
        field.bind(viewModel.entry(fact), () -> {});
        problems.watch(texts.text(fact.key()), viewModel.entry(fact));
        field.field()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER) {
                                viewModel.take();
                                event.consume();
                            }
                        });
        return field;
    }

    private Node choice(OwnFact fact, String caption, String id) {
        ComboBox<Enum<?>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(texts.text(fact.key()));
        box.setPrefWidth(WIDTH);
        box.getItems().setAll(fact.choices());
        box.setConverter(new Named<>(each -> OwnFact.word(each, texts)));
        viewModel.value(fact).map(value -> (Enum<?>) value).ifPresent(box::setValue);
        box.valueProperty()
                .subscribe(value -> {
                    if (Objects.nonNull(value)) {
                        viewModel.choose(fact, value);
                    }
                });
        Label label = new Label(caption);
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(box);
        return new VBox(3, label, box);
    }

    private void showLacks(List<String> missing) {
        take.setDisable(!missing.isEmpty());
        lacks.setText(
                missing.isEmpty() ? "" : texts.text("ownPart.lacks", String.join(", ", missing)));
    }

    void focus() {
        fields.getChildren().stream()
                .filter(EntryField.class::isInstance)
                .map(field -> ((EntryField) field).field())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            event.consume();
        }
    }

    @FXML
    private void take() {
        viewModel.take();
    }

    @FXML
    private void close() {
        viewModel.close();
    }
}
