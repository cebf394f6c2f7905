package hostplan.ui.hardware;

import hostplan.inventory.Server;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Which servers have the configuration: what is changed here is changed for all of them, unless
/// some get a copy of their own first.
public final class ServersController {

    private static final double ROW = 24;

    private final ListViewModel viewModel;
    private final Navigator navigator;
    private final Texts texts;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private ListView<Server> list;
    @FXML private Button copy;
    @FXML private Button open;

    public ServersController(ListViewModel viewModel, Navigator navigator, Texts texts) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(new Label(texts.text("hardware.servers.none")));
        viewModel.current().shownProperty().subscribe(this::show);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((javafx.beans.InvalidationListener) _ -> selected());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        selected();
    }

    private static ListCell<Server> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Server server, boolean empty) {
                super.updateItem(server, empty);
                setText(empty || server == null ? "" : server.name());
            }
        };
    }

    private void show(Optional<Shown> shown) {
        List<Server> servers = shown.map(Shown::servers).orElse(List.of());
        list.getItems().setAll(servers);
        title.setText(texts.text("hardware.servers", servers.size()));
    }

    private void selected() {
        int count = list.getSelectionModel().getSelectedItems().size();
        copy.setText(texts.text("hardware.servers.copy", count));
        copy.setDisable(count == 0 || viewModel.current().readOnly());
        open.setDisable(count != 1);
    }

    void focus() {
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    @FXML
    private void copy() {
        viewModel.copyFor(List.copyOf(list.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void open() {
        navigator.show(Screen.INVENTORY, list.getSelectionModel().getSelectedItem().id());
    }

    @FXML
    private void close() {
        viewModel.current().zoneProperty().set(new Zone.Parts());
    }
}
