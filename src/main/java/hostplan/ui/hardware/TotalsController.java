package hostplan.ui.hardware;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the machine amounts to, figure by figure.
public final class TotalsController {

    private final TotalsViewModel viewModel;

    @FXML private VBox lines;

    public TotalsController(TotalsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.linesProperty().subscribe(this::show);
    }

    private void show(List<TotalsViewModel.Line> shown) {
        lines.getChildren().setAll(shown.stream().map(TotalsController::line).toList());
    }

    private static Node line(TotalsViewModel.Line line) {
        Label name = new Label(line.name());
        Label figure = new Label(line.figure());
        figure.setId("total-" + line.key());
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(8, name, gap, figure);
        box.getStyleClass().add("figure-line");
        return box;
    }
}
