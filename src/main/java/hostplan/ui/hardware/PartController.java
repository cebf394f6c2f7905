package hostplan.ui.hardware;

import hostplan.hardware.Part;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The part in the selected slots.
public final class PartController {

    private final PartViewModel viewModel;

    @FXML private VBox root;
    @FXML private Label name;
    @FXML private Label facts;
    @FXML private Label source;
    @FXML private EntryField price;
    @FXML private EntryField date;
    @FXML private FieldProblems problems;

    public PartController(PartViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        price.bind(viewModel.price(), viewModel::seal);
        problems.watch(price.getCaption(), viewModel.price());
        date.bind(viewModel.date(), viewModel::seal);
        problems.watch(date.getCaption(), viewModel.date());
        root.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        viewModel.partProperty().subscribe(this::show);
    }

    private void show(Optional<Part> part) {
        root.setVisible(part.isPresent());
        part.ifPresent(shown -> {
            name.setText(shown.fullName());
            facts.setText(viewModel.facts(shown));
            source.setText(viewModel.source(shown));
        });
    }
}
