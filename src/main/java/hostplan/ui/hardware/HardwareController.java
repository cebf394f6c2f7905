package hostplan.ui.hardware;

import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;

import java.util.Optional;
import java.util.Set;

/// The hardware screen: a configuration and everything about it.
public final class HardwareController implements ScreenController {

    private final ListViewModel viewModel;

    @FXML private Node inspector;
    @FXML private Node empty;
    @FXML private Node totals;
    @FXML private Node parts;

    public HardwareController(ListViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.current().shownProperty().subscribe(this::show);
    }

    private void show(Optional<Shown> shown) {
        boolean ofParts = shown.flatMap(Shown::machine).isPresent();
        show(empty, shown.isEmpty());
        show(totals, shown.isPresent() && !ofParts);
        show(parts, ofParts);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void add() {
        viewModel.add();
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
