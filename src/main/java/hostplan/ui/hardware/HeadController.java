package hostplan.ui.hardware;

import hostplan.hardware.HardwareConfiguration;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.Finder;
import hostplan.ui.controls.WindowUndo;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.Optional;

/// Which configuration is shown, and what can be done with it as a whole.
public final class HeadController {

    private final ListViewModel viewModel;
    private final Texts texts;

    @FXML private Finder<HardwareConfiguration> chooser;
    @FXML private TextField rename;
    @FXML private Label used;
    @FXML private Node about;
    @FXML private Node more;

    public HeadController(ListViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        chooser.namesProperty().set(HardwareConfiguration::name);
        chooser.setOnChosen(chosen -> viewModel.current().show(chosen.id()));
        viewModel.current().shownProperty().subscribe(this::show);
        rename.textProperty().bindBidirectional(viewModel.name().textProperty());
        rename.managedProperty().bind(rename.visibleProperty());
        chooser.managedProperty().bind(chooser.visibleProperty());
        chooser.visibleProperty().bind(rename.visibleProperty().not());
        rename.focusedProperty().subscribe(this::renamed);
        WindowUndo.install(rename);
        more.disableProperty().bind(viewModel.current().session().readOnlyProperty());
    }

    private void show(Optional<Shown> shown) {
        about.setVisible(shown.isPresent());
        about.setManaged(shown.isPresent());
        chooser.show(viewModel.configurationsProperty().get(), shown.map(Shown::configuration));
        used.setText(
                shown.map(found -> texts.text("hardware.used", found.servers().size())).orElse(""));
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
}
