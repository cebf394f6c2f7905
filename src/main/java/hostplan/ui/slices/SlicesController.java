package hostplan.ui.slices;

import hostplan.capacity.Slicing;
import hostplan.drawing.Drawing;
import hostplan.ui.controls.Names;
import hostplan.ui.controls.WindowUndo;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The screen of slicings: which one is shown, and everything about it below.
public final class SlicesController implements ScreenController {

    private final SlicingListViewModel viewModel;
    private final CostViewModel cost;
    private final Navigator navigator;

    @FXML private AnswerController answerController;
    @FXML private Node inspector;
    @FXML private ComboBox<Slicing> chooser;
    @FXML private TextField rename;
    @FXML private VBox empty;
    @FXML private ScrollPane scroll;
    @FXML private Node headInputs;

    private boolean following;

    public SlicesController(
            SlicingListViewModel viewModel, CostViewModel cost, Navigator navigator) {
        this.viewModel = viewModel;
        this.cost = cost;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        chooser.setConverter(new Names<>(Slicing::name));
        chooser.setButtonCell(Names.cell(Slicing::name));
        chooser.setCellFactory(_ -> Names.cell(Slicing::name));
        viewModel.slicingsProperty().subscribe(this::offer);
        viewModel.current().slicingProperty().subscribe(this::select);
        chooser.valueProperty().subscribe(this::chosen);
        rename.textProperty().bindBidirectional(viewModel.name().textProperty());
        rename.managedProperty().bind(rename.visibleProperty());
        chooser.managedProperty().bind(chooser.visibleProperty());
        chooser.visibleProperty().bind(rename.visibleProperty().not());
        rename.focusedProperty().subscribe(this::renamed);
        WindowUndo.install(rename);
        headInputs.disableProperty().bind(viewModel.current().session().readOnlyProperty());
    }

    private void offer(List<Slicing> slicings) {
        following = true;
        chooser.getItems().setAll(slicings);
        viewModel.current().slicing().ifPresent(chooser::setValue);
        following = false;
        show(empty, slicings.isEmpty());
        show(scroll, !slicings.isEmpty());
        show(chooser.getParent(), !slicings.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void select(Optional<Slicing> slicing) {
        following = true;
        slicing.filter(chooser.getItems()::contains).ifPresent(chooser::setValue);
        following = false;
    }

    private void chosen(Slicing slicing) {
        if (!following && Objects.nonNull(slicing)) {
            viewModel.current().show(slicing.id());
        }
    }

    @FXML
    private void showAll() {
        viewModel
                .current()
                .slicing()
                .ifPresentOrElse(
                        slicing -> navigator.show(Screen.HOSTS, slicing.id()),
                        () -> navigator.show(Screen.HOSTS));
    }

    @FXML
    private void add() {
        viewModel.add();
    }

    @FXML
    private void duplicate() {
        viewModel.duplicate();
    }

    @FXML
    private void delete() {
        viewModel.delete();
    }

    @FXML
    private void rename() {
        rename.setVisible(true);
        rename.requestFocus();
        rename.selectAll();
    }

    @FXML
    private void endRename() {
        renamed(false);
        chooser.requestFocus();
    }

    private void renamed(boolean focused) {
        if (!focused && rename.isVisible()) {
            rename.setVisible(false);
            viewModel.current().session().sealStep();
        }
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public void shown(Optional<String> object) {
        object.ifPresent(viewModel::open);
    }

    /// The price list.
    @Override
    public Optional<String> csv() {
        return cost.priceList().map(PriceList::csv);
    }

    @Override
    public Set<EditCommand> answers() {
        return Set.of(EditCommand.ADD, EditCommand.DUPLICATE, EditCommand.EXPORT_DRAWING);
    }

    @Override
    public Optional<Drawing> drawing() {
        return answerController.drawn();
    }

    @Override
    public void run(EditCommand command) {
        if (command == EditCommand.ADD) {
            viewModel.add();
        } else if (command == EditCommand.DUPLICATE) {
            viewModel.duplicate();
        }
    }
}
