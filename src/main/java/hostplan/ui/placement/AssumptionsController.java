package hostplan.ui.placement;

import hostplan.explain.PlacementAssumptions;
import hostplan.message.MessageTexts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// On what the answer rests, above it: two lines of it, and all of it where that is asked.
public final class AssumptionsController {

    /// Pixels by which a label may be higher than its text.
    private static final int SPARE = 4;

    private final SearchViewModel viewModel;
    private final MessageTexts statements;

    @FXML private HBox area;
    @FXML private Label assumed;
    @FXML private Tooltip whole;
    @FXML private ToggleButton all;

    AssumptionsController(SearchViewModel viewModel, MessageTexts statements) {
        this.viewModel = viewModel;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        area.managedProperty().bind(area.visibleProperty());
        all.managedProperty().bind(all.visibleProperty());
        whole.textProperty().bind(assumed.textProperty());
        assumed.accessibleTextProperty().bind(assumed.textProperty());
        all.selectedProperty().subscribe(_ -> fit());
        area.widthProperty().subscribe(_ -> fit());
        assumed.fontProperty().subscribe(_ -> fit());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(PlacementState state) {
        boolean isAnswered = state instanceof PlacementState.Answered;
        area.setVisible(isAnswered);
        if (state instanceof PlacementState.Answered(PlacementShown shown, _)) {
            assumed.setText(PlacementAssumptions.text(shown.assumed(), statements));
            fit();
        }
    }

    /// The button stands there only where two lines are too few. Its room counts in either case, so
    /// that it does not come and go by itself.
    private void fit() {
        double few = height("x\nx");
        boolean isLong = height(assumed.getText()) > few;
        all.setVisible(isLong);
        double height = isLong && !all.isSelected() ? few + SPARE : Region.USE_PREF_SIZE;
        assumed.setMinHeight(height);
        assumed.setMaxHeight(height);
    }

    private double height(String text) {
        Text measured = new Text(text);
        measured.setFont(assumed.getFont());
        measured.setWrappingWidth(
                Math.max(1, area.getWidth() - all.prefWidth(-1) - area.getSpacing()));
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }
}
