package hostplan.ui.hardware;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What was stated before the machine was built from parts, where that differs.
public final class StatedController {

    private final StatedViewModel viewModel;

    @FXML private VBox root;
    @FXML private VBox lines;
    @FXML private Label same;
    @FXML private Hyperlink forget;

    public StatedController(StatedViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(root, same)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        forget.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        viewModel.linesProperty().subscribe(this::show);
    }

    private void show(Optional<List<Figure>> found) {
        root.setVisible(found.isPresent());
        List<Figure> differing = found.orElse(List.of());
        same.setVisible(differing.isEmpty());
        lines.getChildren().setAll(differing.stream().map(ArraysController::line).toList());
    }

    @FXML
    private void forget() {
        viewModel.forget();
    }
}
