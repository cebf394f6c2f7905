package hostplan.ui.placement;

import hostplan.placement.Placement;
import hostplan.ui.controls.Names;
import hostplan.ui.controls.WindowUndo;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The placement screen: which placement is shown, and all about it below.
public final class PlacementController implements ScreenController {

    private final PlacementListViewModel viewModel;
    private final SearchViewModel search;
    private final SearchWords words;
    private final Timeline clock = new Timeline();

    /// How often the time that is left is told.
    private static final Duration TICK = Duration.millis(500);

    @FXML private Node inspector;
    @FXML private ComboBox<Placement> chooser;
    @FXML private TextField rename;
    @FXML private VBox empty;
    @FXML private Node content;
    @FXML private Node headInputs;
    @FXML private Label searching;
    @FXML private Button stop;
    @FXML private Button longer;

    private boolean following;

    PlacementController(
            PlacementListViewModel viewModel, SearchViewModel search, SearchWords words) {
        this.viewModel = viewModel;
        this.search = search;
        this.words = words;
    }

    @FXML
    private void initialize() {
        chooser.setConverter(new Names<>(Placement::name));
        chooser.setButtonCell(Names.cell(Placement::name));
        chooser.setCellFactory(_ -> Names.cell(Placement::name));
        viewModel.placementsProperty().subscribe(this::offer);
        viewModel.current().placementProperty().subscribe(this::select);
        chooser.valueProperty().subscribe(this::chosen);
        rename.textProperty().bindBidirectional(viewModel.name().textProperty());
        rename.managedProperty().bind(rename.visibleProperty());
        chooser.managedProperty().bind(chooser.visibleProperty());
        chooser.visibleProperty().bind(rename.visibleProperty().not());
        rename.focusedProperty().subscribe(this::renamed);
        WindowUndo.install(rename);
        headInputs.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        clock.getKeyFrames().setAll(new KeyFrame(TICK, _ -> tell()));
        clock.setCycleCount(Animation.INDEFINITE);
        search.searchingProperty().subscribe(this::tick);
        search.longerProperty().subscribe(_ -> tell());
        stop.visibleProperty().bind(search.searchingProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        longer.managedProperty().bind(longer.visibleProperty());
        search.stateProperty().subscribe(_ -> offerLonger());
        search.searchingProperty().subscribe(_ -> offerLonger());
        content.sceneProperty().subscribe(scene -> search.watch(Objects.nonNull(scene)));
    }

    private void tick(boolean isSearching) {
        if (isSearching) {
            clock.play();
        } else {
            clock.stop();
        }
        tell();
    }

    /// What is searched for and how long yet, or what came of it.
    private void tell() {
        Optional<PlacementShown> shown = LongerSearch.shown(search.stateProperty().get());
        String text =
                search.searchingProperty().get()
                        ? words.searching(shown, search.secondsLeft())
                        : search.longerProperty().get().map(words::ended).orElse("");
        searching.setText(text);
        searching.getTooltip().setText(text);
        show(searching, !text.isEmpty());
    }

    /// Only where a better answer or a proof could still be found.
    private void offerLonger() {
        boolean isOpen =
                search.stateProperty().get() instanceof PlacementState.Answered(var shown, _)
                        && !shown.answer().isOptimal();
        longer.setVisible(isOpen && !search.searchingProperty().get());
    }

    private void offer(List<Placement> placements) {
        following = true;
        chooser.getItems().setAll(placements);
        viewModel.current().placement().ifPresent(chooser::setValue);
        following = false;
        show(empty, placements.isEmpty());
        show(content, !placements.isEmpty());
        show(headInputs, !placements.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void select(Optional<Placement> placement) {
        following = true;
        placement.filter(chooser.getItems()::contains).ifPresent(chooser::setValue);
        following = false;
    }

    private void chosen(Placement placement) {
        if (!following && Objects.nonNull(placement)) {
            viewModel.current().show(placement.id());
        }
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

    @FXML
    private void stop() {
        search.stop();
    }

    @FXML
    private void searchLonger() {
        search.searchLonger();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public void shown(Optional<String> object) {
        object.ifPresent(viewModel.current()::show);
    }

    @Override
    public Optional<String> csv() {
        return search.stateProperty().get() instanceof PlacementState.Answered(var shown, _)
                ? Optional.of(PlacementCsv.of(shown))
                : Optional.empty();
    }

    @Override
    public Set<EditCommand> answers() {
        return Set.of(EditCommand.ADD, EditCommand.DUPLICATE);
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
