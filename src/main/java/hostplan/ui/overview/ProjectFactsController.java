package hostplan.ui.overview;

import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryBox;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The inspector of the overview: what the project is called and assumes.
public final class ProjectFactsController {

    private final ProjectFactsViewModel viewModel;
    private final Texts texts;

    @FXML private VBox facts;
    @FXML private GridPane assumptions;

    public ProjectFactsController(ProjectFactsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        facts.getChildren()
                .addAll(
                        line("name", viewModel.name()),
                        EntryBox.lines(
                                "facts-notes",
                                texts.text("facts.notes"),
                                viewModel.notes(),
                                viewModel::seal),
                        line("currency", viewModel.currency()));
        assumptions.addRow(0, line("tax", viewModel.tax()), line("budget", viewModel.budget()));
        assumptions.addRow(1, line("interest", viewModel.interest()));
    }

    private Node line(String name, Entry<?> entry) {
        return EntryBox.line("facts-" + name, texts.text("facts." + name), entry, viewModel::seal);
    }
}
