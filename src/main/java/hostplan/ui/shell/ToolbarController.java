package hostplan.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The toolbar of a window.
public final class ToolbarController {

    private final ShellViewModel shell;
    private final DocumentViewModel document;

    @FXML private Button saveButton;

    @FXML private Button undoButton;

    @FXML private Button redoButton;

    @FXML private Button inspectorButton;

    @FXML private Tooltip undoTip;

    @FXML private Tooltip redoTip;

    public ToolbarController(ShellViewModel shell, DocumentViewModel document) {
        this.shell = shell;
        this.document = document;
    }

    @FXML
    private void initialize() {
        saveButton.disableProperty().bind(document.savableProperty().not());
        undoButton
                .disableProperty()
                .bind(shell.session().undoableProperty().map(step -> step.isEmpty()));
        redoButton
                .disableProperty()
                .bind(shell.session().redoableProperty().map(step -> step.isEmpty()));
        undoTip.textProperty().bind(shell.undoText());
        redoTip.textProperty().bind(shell.redoText());
        inspectorButton.visibleProperty().bind(shell.hasInspectorProperty());
        inspectorButton.managedProperty().bind(shell.hasInspectorProperty());
    }

    @FXML
    private void open() {
        document.chooseAndOpen();
    }

    @FXML
    private void save() {
        document.save();
    }

    @FXML
    private void undo() {
        shell.session().undo();
    }

    @FXML
    private void redo() {
        shell.session().redo();
    }

    @FXML
    private void importFiles() {
        shell.navigator().show(Screen.IMPORT);
    }

    @FXML
    private void print() {
        shell.navigator().show(Screen.PRINT);
    }

    @FXML
    private void toggleInspector() {
        shell.inspectorShownProperty().set(!shell.inspectorShownProperty().get());
    }
}
