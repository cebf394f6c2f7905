package hostplan.ui.slices;

import hostplan.ui.common.Entry;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.controls.Names;
import hostplan.ui.controls.TypeAhead;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The host that is cut: chosen, or stated by its figures.
public final class HostController {

    private final HostViewModel viewModel;

    @FXML private ComboBox<HostViewModel.Choice> chooser;
    @FXML private Label figures;
    @FXML private Pane fields;
    @FXML private Node root;
    @FXML private FieldProblems problems;
    @FXML private EntryField name;
    @FXML private EntryField sockets;
    @FXML private EntryField cores;
    @FXML private EntryField threads;
    @FXML private EntryField memory;
    @FXML private EntryField disk;
    @FXML private EntryField iops;
    @FXML private EntryField network;

    private boolean following;

    public HostController(HostViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        chooser.setButtonCell(Names.cell(HostViewModel.Choice::name));
        chooser.setCellFactory(_ -> Names.cell(HostViewModel.Choice::name));
        viewModel.choicesProperty().subscribe(this::offer);
        viewModel.chosenProperty().subscribe(this::select);
        chooser.valueProperty().subscribe(this::chosen);
        chooser.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        viewModel.seal();
                    }
                });
        TypeAhead.install(chooser, HostViewModel.Choice::name);
        fields.visibleProperty().bind(viewModel.adHocProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        figures.textProperty().bind(viewModel.figuresProperty());
        figures.visibleProperty().bind(viewModel.adHocProperty().not());
        figures.managedProperty().bind(figures.visibleProperty());
        root.disableProperty().bind(viewModel.readOnlyProperty());
        bind(name, viewModel.name());
        bind(sockets, viewModel.sockets());
        bind(cores, viewModel.cores());
        bind(threads, viewModel.threads());
        bind(memory, viewModel.memory());
        bind(disk, viewModel.disk());
        bind(iops, viewModel.iops());
        bind(network, viewModel.network());
    }

    private void bind(EntryField field, Entry<?> entry) {
        field.bind(entry, viewModel::seal);
        problems.watch(field.getCaption(), entry);
    }

    private void offer(List<HostViewModel.Choice> choices) {
        following = true;
        chooser.getItems().setAll(choices);
        chooser.setValue(viewModel.chosenProperty().get().orElse(null));
        following = false;
    }

    private void select(Optional<HostViewModel.Choice> choice) {
        following = true;
        chooser.setValue(choice.orElse(null));
        following = false;
    }

    private void chosen(HostViewModel.Choice choice) {
        if (!following && Objects.nonNull(choice)) {
            viewModel.choose(choice);
        }
    }
}
