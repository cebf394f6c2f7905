package hostplan.ui.vms;

import hostplan.capacity.Flavor;
import hostplan.ui.controls.EntryField;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Optional;

/// The line with which machines are planned as so many of a flavor.
public final class MoreVmsController {

    private final MoreVmsViewModel viewModel;
    private final Navigator navigator;

    @FXML private TextField count;
    @FXML private ComboBox<Flavor> flavor;
    @FXML private Button add;
    @FXML private Node filled;
    @FXML private Node none;

    public MoreVmsController(MoreVmsViewModel viewModel, Navigator navigator) {
        this.viewModel = viewModel;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        EntryField.bind(count, viewModel.count(), viewModel.count()::revert);
        flavor.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Flavor value) {
                        return Optional.ofNullable(value).map(Flavor::name).orElse("");
                    }

                    @Override
                    public Flavor fromString(String text) {
                        throw new UnsupportedOperationException("Chosen, never typed.");
                    }
                });
        filled.managedProperty().bind(filled.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        none.visibleProperty().bind(filled.visibleProperty().not());
        add.disableProperty()
                .bind(viewModel.readOnlyProperty().or(flavor.valueProperty().isNull()));
        viewModel.flavorsProperty().subscribe(this::offer);
    }

    /// Leads to the number.
    void begin() {
        count.requestFocus();
    }

    private void offer(List<Flavor> flavors) {
        Optional<String> chosen = Optional.ofNullable(flavor.getValue()).map(Flavor::id);
        flavor.getItems().setAll(flavors);
        flavors.stream()
                .filter(each -> chosen.equals(Optional.of(each.id())))
                .findFirst()
                .or(() -> flavors.stream().findFirst())
                .ifPresent(flavor::setValue);
        filled.setVisible(!flavors.isEmpty());
    }

    @FXML
    private void add() {
        Optional.ofNullable(flavor.getValue()).ifPresent(viewModel::add);
    }

    @FXML
    private void showFlavors() {
        navigator.show(Screen.FLAVORS);
    }
}
