package hostplan.ui.vms;

import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The screen of virtual machines: the list, and below it a panel of which one part shows, or none:
/// sums, less memory, more machines by flavor.
public final class VmsController implements ScreenController {

    private final VmTotalsViewModel totals;
    private final RightSizingViewModel sizing;
    private final ProjectSession session;
    private final Texts texts;
    private boolean wasEmpty;

    @FXML private SheetController sheetController;
    @FXML private MoreVmsController moreLineController;
    @FXML private ToggleButton totalsChip;
    @FXML private ToggleButton sizingChip;
    @FXML private ToggleButton moreChip;
    @FXML private Node growthLine;
    @FXML private TextField growth;
    @FXML private Node sizingLine;
    @FXML private TextField headroom;
    @FXML private Button selectAll;
    @FXML private Button take;
    @FXML private Node moreLine;
    @FXML private Node totalsBody;
    @FXML private Node sizingBody;
    @FXML private FieldProblems problems;

    public VmsController(
            VmTotalsViewModel totals,
            RightSizingViewModel sizing,
            ProjectSession session,
            Texts texts) {
        this.totals = totals;
        this.sizing = sizing;
        this.session = session;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        EntryField.bind(growth, totals.growth(), totals.growth()::revert);
        EntryField.bind(headroom, sizing.headroom(), sizing.headroom()::revert);
        problems.watch(texts.text("vms.growth"), totals.growth());
        problems.watch(texts.text("vms.sizing.headroom"), sizing.headroom());
        List.of(growthLine, totalsBody).forEach(node -> showWith(totalsChip, node));
        List.of(sizingLine, sizingBody).forEach(node -> showWith(sizingChip, node));
        showWith(moreChip, moreLine);
        List.of(totalsChip, sizingChip)
                .forEach(chip -> chip.managedProperty().bind(chip.visibleProperty()));
        totalsChip.setSelected(true);
        sizing.shownProperty().subscribe(this::offer);
        sizing.readOnlyProperty().subscribe(() -> offer(sizing.shownProperty().get()));
        session.projectProperty().subscribe(this::follow);
    }

    private static void showWith(ToggleButton chip, Node node) {
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty().bind(chip.selectedProperty());
    }

    /// Where there are no machines, nothing but adding some makes sense.
    private void follow(Project project) {
        boolean empty = project.vms().isEmpty();
        totalsChip.setVisible(!empty);
        sizingChip.setVisible(!empty);
        if (empty) {
            moreChip.setSelected(true);
        } else if (wasEmpty) {
            totalsChip.setSelected(true);
        }
        wasEmpty = empty;
    }

    private void offer(Suggested shown) {
        boolean readOnly = sizing.readOnlyProperty().get();
        selectAll.setText(texts.text("vms.sizing.selectAll", shown.own().vms()));
        selectAll.setDisable(shown.own().vms() == 0);
        take.setDisable(readOnly || shown.selected().vms() == 0);
    }

    @FXML
    private void selectAll() {
        sizing.selectAll();
    }

    @FXML
    private void takeOver() {
        sizing.takeOver();
    }

    /// Leads to planning machines by flavor.
    public void beginByFlavor() {
        moreChip.setSelected(true);
        moreLineController.begin();
    }

    @Override
    public Optional<Node> inspector() {
        return sheetController.inspector();
    }

    @Override
    public void shown(Optional<String> object) {
        sheetController.shown(object);
    }

    @Override
    public Set<EditCommand> answers() {
        return sheetController.answers();
    }

    @Override
    public Optional<String> csv() {
        return sheetController.csv();
    }

    @Override
    public void run(EditCommand command) {
        sheetController.run(command);
    }
}
