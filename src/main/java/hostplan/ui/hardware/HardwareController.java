package hostplan.ui.hardware;

import hostplan.drawing.Drawing;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;

import java.util.Optional;
import java.util.Set;

/// The hardware screen: a configuration and everything about it.
public final class HardwareController implements ScreenController {

    private final ListViewModel viewModel;
    private final PartsViewModel selection;

    @FXML private Node inspector;
    @FXML private Node empty;
    @FXML private Node totals;
    @FXML private Node parts;
    @FXML private Node servers;
    @FXML private PartsController partsController;

    @FXML private ServersController serversController;
    @FXML private Node compare;
    @FXML private CompareController compareController;

    public HardwareController(ListViewModel viewModel, PartsViewModel selection) {
        this.viewModel = viewModel;
        this.selection = selection;
    }

    @FXML
    private void initialize() {
        viewModel.current().shownProperty().subscribe(_ -> show());
        viewModel.current().zoneProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<Shown> shown = viewModel.current().shown();
        Zone zone = viewModel.current().zoneProperty().get();
        boolean wide = zone instanceof Zone.Servers || zone instanceof Zone.Comparing;
        boolean ofParts = shown.flatMap(Shown::machine).isPresent();
        show(empty, shown.isEmpty());
        show(inspector, shown.isPresent());
        show(totals, shown.isPresent() && !ofParts && !wide);
        show(parts, ofParts && !wide);
        show(servers, zone instanceof Zone.Servers);
        show(compare, zone instanceof Zone.Comparing);
        if (zone instanceof Zone.Servers) {
            serversController.focus();
        } else if (zone instanceof Zone.Comparing) {
            compareController.focus();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void add() {
        viewModel.add();
    }

    @FXML
    private void turn() {
        viewModel.turn();
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
    public Set<EditCommand> answers() {
        return Set.of(
                EditCommand.ADD,
                EditCommand.DUPLICATE,
                EditCommand.DELETE,
                EditCommand.EXPORT_DRAWING);
    }

    @Override
    public Optional<Drawing> drawing() {
        return partsController.drawn();
    }

    @Override
    public void run(EditCommand command) {
        if (command == EditCommand.ADD) {
            viewModel.add();
        } else if (command == EditCommand.DUPLICATE) {
            viewModel.duplicate();
        } else if (command == EditCommand.DELETE) {
            selection.deleteSelected();
        }
    }
}
