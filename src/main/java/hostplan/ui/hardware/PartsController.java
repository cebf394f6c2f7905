package hostplan.ui.hardware;

import hostplan.drawing.MachineDrawing;
import hostplan.drawing.SlotNames;
import hostplan.drawing.SlotStates;
import hostplan.drawing.Words;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.DrawingView;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/// The machine as drawing and as table: two views of one thing.
public final class PartsController {

    /// The drawing takes no more of the height than this, and then scrolls.
    private static final double LARGEST_SHARE = 0.5;

    /// A drawing that is wider is no clearer.
    private static final double WIDEST = 1200;

    private final PartsViewModel viewModel;
    private final Words words;
    private final Texts texts;

    @FXML private VBox root;
    @FXML private ScrollPane drawingScroll;
    @FXML private DrawingView drawing;
    @FXML private PartsTable table;

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
        viewModel.rowsProperty().subscribe(table::show);
        viewModel.current().selectedProperty().subscribe(this::light);
    }

    private void draw(Machine machine) {
        drawing.hintProperty().set(id -> hint(machine, id));
        drawing.summaryProperty()
                .set(words.text("hardware.drawing", machine.configuration().name()));
        drawing.sourceProperty()
                .set(width -> MachineDrawing.of(machine, SlotStates.NONE, words, width));
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
}
