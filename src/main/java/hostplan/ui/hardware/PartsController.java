package hostplan.ui.hardware;

import hostplan.drawing.Drawing;
import hostplan.drawing.MachineDrawing;
import hostplan.drawing.SlotNames;
import hostplan.drawing.Words;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.DrawingView;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The machine as drawing and as table: two views of one thing.
public final class PartsController {

    /// The drawing takes no more of the height than this, and then scrolls.
    private static final double LARGEST_SHARE = 0.5;

    /// A drawing that is wider is no clearer.
    private static final double WIDEST = 1200;

    private static final KeyCombination FILL_REST =
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final PartsViewModel viewModel;
    private final Words words;
    private final Texts texts;

    @FXML private VBox root;
    @FXML private ScrollPane drawingScroll;
    @FXML private DrawingView drawing;
    @FXML private PartsTable table;
    @FXML private Node chooser;
    @FXML private ChooserController chooserController;
    @FXML private Node models;
    @FXML private ModelsController modelsController;
    @FXML private Node own;
    @FXML private OwnPartController ownController;

    public PartsController(PartsViewModel viewModel, Words words, Texts texts) {
        this.viewModel = viewModel;
        this.words = words;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        table.name(texts);
        drawing.setMaxWidth(WIDEST);
        root.widthProperty().subscribe(this::fit);
        root.heightProperty().subscribe(this::fit);
        drawing.selectedProperty().bindBidirectional(viewModel.current().selectedProperty());
        table.selectedProperty().bindBidirectional(viewModel.current().selectedProperty());
        viewModel
                .current()
                .shownProperty()
                .subscribe(shown -> shown.flatMap(Shown::machine).ifPresent(this::draw));
        viewModel.rowsProperty().subscribe(this::show);
        viewModel.current().zoneProperty().subscribe(this::show);
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        viewModel.current().selectedProperty().subscribe(this::light);
    }

    private void show(List<PartRow> rows) {
        table.show(rows);
        viewModel.current().shown().flatMap(Shown::machine).ifPresent(this::draw);
    }

    private void show(Zone zone) {
        show(table, zone instanceof Zone.Parts);
        show(chooser, zone instanceof Zone.Choosing);
        show(models, zone instanceof Zone.Models);
        show(own, zone instanceof Zone.OwnPart);
        switch (zone) {
            case Zone.Parts _ -> table.requestFocus();
            case Zone.Choosing _ -> chooserController.focus();
            case Zone.Models _ -> modelsController.focus();
            case Zone.OwnPart _ -> ownController.focus();
            case Zone.Servers _, Zone.Comparing _ -> {}
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            viewModel.current().selectedProperty().get().ifPresent(viewModel::open);
        }
    }

    private void key(KeyEvent event) {
        Optional<String> id = viewModel.current().selectedProperty().get();
        if (id.isPresent() && done(event, id.get())) {
            event.consume();
        }
    }

    private boolean done(KeyEvent event, String id) {
        if (FILL_REST.match(event)) {
            viewModel.fillRest(id);
            return true;
        }
        switch (event.getCode()) {
            case ENTER -> viewModel.open(id);
            case DELETE, BACK_SPACE -> viewModel.empty(id);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void draw(Machine machine) {
        drawing.hintProperty().set(id -> hint(machine, id));
        drawing.summaryProperty()
                .set(words.text("hardware.drawing", machine.configuration().name()));
        drawing.sourceProperty()
                .set(width -> MachineDrawing.of(machine, viewModel.states(), words, width));
        fit();
    }

    /// The drawing gets the height that it takes, unless that leaves too little for the table.
    private void fit() {
        double room = root.getWidth() - root.getInsets().getLeft() - root.getInsets().getRight();
        double wanted = drawing.prefHeight(Math.min(room, WIDEST)) + 2;
        drawingScroll.setPrefHeight(wanted);
        drawingScroll.setMinHeight(Math.min(wanted, root.getHeight() * LARGEST_SHARE));
        drawingScroll.setMaxHeight(root.getHeight() * LARGEST_SHARE);
    }

    private String hint(Machine machine, String id) {
        return Slot.parse(id)
                .map(slot ->
                        new SlotNames(words).slot(slot)
                                + ": "
                                + machine.in(slot)
                                        .map(Part::fullName)
                                        .orElseGet(() -> words.text("machine.state.empty")))
                .orElse(id);
    }

    /// All slots of a group light up with it.
    private void light(Optional<String> selected) {
        drawing.litProperty()
                .set(
                        selected.map(id ->
                                        viewModel.slots(id).stream()
                                                .map(Slot::text)
                                                .collect(Collectors.toSet()))
                                .orElseGet(HashSet::new));
    }

    /// What is drawn at present; empty where nothing is.
    Optional<Drawing> drawn() {
        return Optional.of(drawing.drawing()).filter(shown -> !shown.shapes().isEmpty());
    }
}
