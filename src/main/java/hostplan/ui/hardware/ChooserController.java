package hostplan.ui.hardware;

import hostplan.hardware.fit.Per;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Chooses a part for the slots that were asked for.
public final class ChooserController {

    /// Lines that stay in sight above the one that is chosen.
    private static final int ABOVE = 3;

    private final ChooserViewModel viewModel;
    private final PartsViewModel parts;
    private final Texts texts;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private TextField filter;
    @FXML private TextField quantity;
    @FXML private HBox amounts;
    @FXML private HBox measures;
    @FXML private Label of;
    @FXML private FieldProblems problems;
    @FXML private ListView<ChoiceRow> list;

    public ChooserController(ChooserViewModel viewModel, PartsViewModel parts, Texts texts) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        list.setFixedCellSize(ChoiceCell.HEIGHT);
        list.setCellFactory(_ -> new ChoiceCell());
        Label placeholder = new Label();
        list.setPlaceholder(placeholder);
        viewModel.lookingProperty().subscribe(() -> placeholder.setText(empty()));
        viewModel.filterProperty().subscribe(() -> placeholder.setText(empty()));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        EntryField.bind(quantity, viewModel.quantity(), viewModel.quantity()::revert);
        problems.watch(texts.text("hardware.choose.quantity"), viewModel.quantity());
        viewModel.rowsProperty().subscribe(this::show);
        viewModel.fillingProperty().subscribe(this::show);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        quantity.addEventHandler(KeyEvent.KEY_PRESSED, this::counting);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walking);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::close);
    }

    /// Why there is no line.
    private String empty() {
        if (viewModel.lookingProperty().get()) {
            return texts.text("hardware.choose.looking");
        }
        String wanted = viewModel.filterProperty().get().strip();
        return wanted.isEmpty()
                ? texts.text("hardware.choose.nothing")
                : texts.text("hardware.choose.noMatch", wanted);
    }

    private void show(List<ChoiceRow> rows) {
        list.getItems().setAll(rows);
        int fitted = Math.max(0, fitted(rows));
        list.getSelectionModel().select(fitted);
        list.scrollTo(Math.max(0, fitted - ABOVE));
    }

    /// The line of the part that is there now; −1 where there is none, or others are looked for.
    private int fitted(List<ChoiceRow> rows) {
        return filter.getText().isBlank()
                ? IntStream.range(0, rows.size())
                        .filter(row ->
                                rows.get(row) instanceof ChoiceRow.Offer offer && offer.fitted())
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    private void show(Optional<Filling> filling) {
        filling.ifPresent(found -> {
            title.setText(viewModel.title());
            of.setText(
                    found.unlimited()
                            ? ""
                            : texts.text("hardware.choose.of", found.order().size()));
            amounts.getChildren().setAll(amounts(found));
            measures.getChildren().setAll(measures(found));
        });
    }

    /// Shortcuts to the numbers that people want.
    private List<Node> amounts(Filling found) {
        List<Node> links = new ArrayList<>();
        if (found.most() > 1 && !found.unlimited()) {
            links.add(amount("one", 1));
            found.channels().ifPresent(count -> links.add(amount("channels", count)));
            if (found.single().isEmpty()) {
                links.add(amount("all", found.most()));
            }
        }
        return links;
    }

    private Hyperlink amount(String key, int count) {
        Hyperlink link = new Hyperlink(texts.text("hardware.choose." + key, count));
        link.setId("choose-" + key);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> {
            quantity.setText(String.valueOf(count));
            filter.requestFocus();
        });
        return link;
    }

    private List<ToggleButton> measures(Filling found) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (Per per : Per.of(found.group().kind())) {
            ToggleButton button = new ToggleButton(texts.text("hardware.by." + per.code()));
            button.setId("choose-by-" + per.code());
            button.getStyleClass().addAll("chip", "small");
            button.setToggleGroup(group);
            button.setSelected(
                    viewModel.perProperty().get().orElse(Per.of(found.group().kind()).getFirst())
                            == per);
            button.setOnAction(_ -> {
                button.setSelected(true);
                viewModel.perProperty().set(Optional.of(per));
            });
            buttons.add(button);
        }
        return buttons;
    }

    void focus() {
        filter.requestFocus();
    }

    private void typing(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                move(1);
            }
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Enter takes the part that is chosen as often as was typed.
    private void counting(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && viewModel.quantity().problemProperty().get().isEmpty()) {
            take();
            event.consume();
        }
    }

    private void walking(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take();
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() <= 0) {
                    filter.requestFocus();
                } else {
                    move(-1);
                }
            }
            case DOWN -> move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next line that is no heading.
    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof ChoiceRow.Offer) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - ABOVE));
                return;
            }
            at += by;
        }
    }

    private void clicked(MouseEvent event) {
        boolean onRow =
                event.getPickResult().getIntersectedNode() != null
                        && ChoiceCell.isIn(event.getPickResult().getIntersectedNode());
        if (event.getButton() == MouseButton.PRIMARY && onRow) {
            take();
        }
    }

    private void take() {
        ChoiceRow chosen = list.getSelectionModel().getSelectedItem();
        if (Objects.nonNull(chosen) && chosen instanceof ChoiceRow.Offer offer) {
            viewModel.take(offer.choice().part());
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

    @FXML
    private void own() {
        parts.ownPart();
    }
}
