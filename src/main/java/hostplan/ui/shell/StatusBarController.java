package hostplan.ui.shell;

import hostplan.ui.common.Tasks;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.controlsfx.control.StatusBar;

/// The status bar: the file and its state, what runs, and the totals of the project.
public final class StatusBarController {

    private final ShellViewModel shell;
    private final DocumentViewModel document;
    private final ObservableList<Task<?>> running;

    @FXML private Label file;

    @FXML private Label state;

    @FXML private Label totals;

    @FXML private Label units;

    @FXML private StatusBar bar;

    @FXML private Label workTitle;

    @FXML private Button cancel;

    public StatusBarController(ShellViewModel shell, DocumentViewModel document, Tasks tasks) {
        this.shell = shell;
        this.document = document;
        this.running = tasks.running();
    }

    @FXML
    private void initialize() {
        file.textProperty().bind(document.nameProperty());
        state.textProperty().bind(document.stateProperty());
        totals.textProperty().bind(shell.totals());
        units.textProperty().bind(shell.units());
        units.visibleProperty()
                .bind(
                        shell.navigator()
                                .placeProperty()
                                .map(place -> place.screen() != Screen.START));
        running.addListener((InvalidationListener) list -> showWork());
    }

    private void showWork() {
        boolean any = !running.isEmpty();
        workTitle.setVisible(any);
        cancel.setVisible(any);
        workTitle.textProperty().unbind();
        bar.progressProperty().unbind();
        if (any) {
            workTitle.textProperty().bind(running.getFirst().titleProperty());
            bar.progressProperty().bind(running.getFirst().progressProperty());
        } else {
            workTitle.setText("");
            bar.setProgress(0);
        }
    }

    @FXML
    private void cancel() {
        if (!running.isEmpty()) {
            running.getFirst().cancel();
        }
    }
}
