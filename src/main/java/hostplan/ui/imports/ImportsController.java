package hostplan.ui.imports;

import hostplan.ui.common.Texts;
import hostplan.ui.imports.ImportsViewModel.Phase;
import hostplan.ui.shell.ScreenController;

import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The import screen: choosing files, waiting for them, and the preview.
public final class ImportsController implements ScreenController {

    private final ImportsViewModel viewModel;
    private final Texts texts;

    @FXML private ScrollPane empty;
    @FXML private VBox problems;
    @FXML private VBox reading;
    @FXML private Label readingTitle;
    @FXML private ProgressBar readingProgress;
    @FXML private VBox preview;
    @FXML private VBox inspector;

    public ImportsController(ImportsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        viewModel.phaseProperty().subscribe(this::show);
        viewModel.reading().taskProperty().subscribe(this::follow);
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    private void show(Phase phase) {
        empty.setVisible(phase == Phase.EMPTY);
        reading.setVisible(phase == Phase.READING);
        preview.setVisible(phase == Phase.PREVIEW);
        Problems.show(viewModel.preview().previewProperty().get().unreadable(), problems, texts);
    }

    /// Once the files are read, they are still to be understood, which has no measure.
    private void follow(Optional<Task<?>> task) {
        readingTitle.textProperty().unbind();
        readingProgress.progressProperty().unbind();
        if (task.isPresent()) {
            readingTitle.textProperty().bind(task.get().titleProperty());
            readingProgress.progressProperty().bind(task.get().progressProperty());
        } else {
            readingTitle.setText(texts.text("imports.understanding"));
            readingProgress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        }
    }

    @FXML
    private void chooseFiles() {
        viewModel.chooseFiles();
    }

    @FXML
    private void cancelReading() {
        viewModel.cancelReading();
    }
}
