package hostplan.ui.hardware;

import hostplan.hardware.HardwareConfiguration;
import hostplan.project.InUse;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.Finder;
import hostplan.ui.controls.WindowUndo;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Optional;

/// Which configuration is shown, and what can be done with it as a whole.
public final class HeadController {

    private final ListViewModel viewModel;
    private final PartsViewModel parts;
    private final CompareViewModel comparing;
    private final Texts texts;

    @FXML private Finder<HardwareConfiguration> chooser;
    @FXML private TextField rename;
    @FXML private Hyperlink used;
    @FXML private MenuItem turn;
    @FXML private Button addPart;
    @FXML private Finder<HardwareConfiguration> compare;
    @FXML private HBox note;
    @FXML private Label noteText;
    @FXML private HBox deleting;
    @FXML private Label deletingText;
    @FXML private Finder<HardwareConfiguration> moveTo;
    @FXML private Node about;
    @FXML private Node more;

    public HeadController(
            ListViewModel viewModel,
            PartsViewModel parts,
            CompareViewModel comparing,
            Texts texts) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.comparing = comparing;
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
        addPart.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        compare.namesProperty().set(HardwareConfiguration::name);
        compare.setOnChosen(comparing::compareWith);
        moveTo.namesProperty().set(HardwareConfiguration::name);
        moveTo.setOnChosen(chosen -> delete(new InUse.MoveTo(chosen.id())));
        for (Node node : List.of(note, deleting, addPart, compare)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        deleting.setVisible(false);
        viewModel
                .noteProperty()
                .subscribe(text -> {
                    noteText.setText(text);
                    note.setVisible(!text.isEmpty());
                });
    }

    private void show(Optional<Shown> shown) {
        about.setVisible(shown.isPresent());
        about.setManaged(shown.isPresent());
        chooser.show(viewModel.configurationsProperty().get(), shown.map(Shown::configuration));
        turn.setText(
                texts.text(viewModel.ofParts() ? "hardware.turn.totals" : "hardware.turn.parts"));
        addPart.setVisible(viewModel.ofParts());
        compare.setVisible(!comparing.others().isEmpty());
        compare.show(comparing.others(), Optional.empty());
        deleting.setVisible(false);
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

    /// Asks first where servers have it.
    @FXML
    private void delete() {
        int users = viewModel.users().size();
        if (users == 0) {
            delete(new InUse.ClearReferences());
            return;
        }
        deletingText.setText(
                texts.text(
                        "hardware.deleting",
                        viewModel
                                .current()
                                .shown()
                                .map(each -> each.configuration().name())
                                .orElse(""),
                        users));
        moveTo.show(comparing.others(), Optional.empty());
        moveTo.setVisible(!comparing.others().isEmpty());
        moveTo.setManaged(!comparing.others().isEmpty());
        deleting.setVisible(true);
    }

    @FXML
    private void deleteAnyway() {
        delete(new InUse.ClearReferences());
    }

    private void delete(InUse users) {
        deleting.setVisible(false);
        viewModel.delete(users);
    }

    @FXML
    private void keep() {
        deleting.setVisible(false);
        chooser.requestFocus();
    }

    @FXML
    private void turn() {
        viewModel.turn();
    }

    @FXML
    private void showUsers() {
        used.setVisited(false);
        viewModel.current().zoneProperty().set(new Zone.Servers());
    }

    @FXML
    private void addPart() {
        parts.add();
    }

    @FXML
    private void dismiss() {
        viewModel.noteProperty().set("");
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
