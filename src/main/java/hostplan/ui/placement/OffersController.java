package hostplan.ui.placement;

import hostplan.placement.Placement;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// The hosts that are offered: servers that stand, and configurations to buy.
public final class OffersController {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final OffersViewModel viewModel;
    private final Navigator navigator;
    private final Texts texts;

    @FXML private Node root;
    @FXML private Label serversTitle;
    @FXML private ListView<OffersViewModel.Line> servers;
    @FXML private ListView<OffersViewModel.Line> configurations;
    @FXML private Label noServers;
    @FXML private Label noConfigurations;

    public OffersController(OffersViewModel viewModel, Navigator navigator, Texts texts) {
        this.navigator = navigator;
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        servers.setCellFactory(_ -> new ServerCell());
        configurations.setCellFactory(_ -> new ConfigurationCell());
        viewModel.serversProperty().subscribe(this::showServers);
        viewModel.configurationsProperty().subscribe(this::showConfigurations);
        root.disableProperty().bind(viewModel.current().session().readOnlyProperty());
    }

    private void showServers(List<OffersViewModel.Line> lines) {
        long offered = lines.stream().filter(OffersViewModel.Line::isOffered).count();
        serversTitle.setText(texts.text("placement.servers", offered, lines.size()));
        fill(servers, noServers, lines);
    }

    private void showConfigurations(List<OffersViewModel.Line> lines) {
        fill(configurations, noConfigurations, lines);
    }

    private void fill(
            ListView<OffersViewModel.Line> list, Label none, List<OffersViewModel.Line> lines) {
        if (!list.getItems().equals(lines)) {
            list.getItems().setAll(lines);
        }
        scrollToFirst(list, lines);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, lines.size()) + 2);
        list.setMinHeight(list.getPrefHeight());
        list.setVisible(!lines.isEmpty());
        list.setManaged(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        none.setManaged(lines.isEmpty());
    }

    /// Once for each placement: where nothing of what is offered can be seen.
    private void scrollToFirst(
            ListView<OffersViewModel.Line> list, List<OffersViewModel.Line> lines) {
        Object shown = viewModel.current().placement().map(Placement::id);
        if (shown.equals(list.getUserData()) || lines.size() <= MOST_ROWS) {
            return;
        }
        list.setUserData(shown);
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).isOffered()) {
                list.scrollTo(place);
                return;
            }
        }
    }

    @FXML
    private void offerAll() {
        viewModel.offerServers(true);
    }

    @FXML
    private void openConfigurations() {
        navigator.show(Screen.CONFIGURATIONS);
    }

    @FXML
    private void offerNone() {
        viewModel.offerServers(false);
    }

    private final class ServerCell extends ListCell<OffersViewModel.Line> {
        private final CheckBox box = new CheckBox();
        private final Label detail = new Label();
        private final HBox line = line(box, detail);

        ServerCell() {
            box.setOnAction(_ -> viewModel.offerServer(getItem().id(), box.isSelected()));
            detail.getStyleClass().addAll("muted", "small");
        }

        @Override
        protected void updateItem(OffersViewModel.Line item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                return;
            }
            box.setText(item.name());
            box.setSelected(item.isOffered());
            detail.setText(item.detail());
            setGraphic(line);
        }
    }

    private final class ConfigurationCell extends ListCell<OffersViewModel.Line> {
        private final CheckBox box = new CheckBox();
        private final TextField limit = new TextField();
        private final HBox line = line(box, limit);

        ConfigurationCell() {
            box.setOnAction(_ -> viewModel.offerConfiguration(getItem().id(), box.isSelected()));
            limit.setPrefColumnCount(4);
            limit.setPromptText(texts.text("placement.anyNumber"));
            limit.setAccessibleText(texts.text("placement.limit"));
            limit.setOnAction(_ -> take());
            limit.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused) {
                            take();
                        }
                    });
        }

        private void take() {
            OffersViewModel.Line item = getItem();
            if (item != null && item.isOffered()) {
                boolean isWrong = viewModel.limit(item.id(), limit.getText()).isPresent();
                limit.pseudoClassStateChanged(DANGER, isWrong);
            }
        }

        @Override
        protected void updateItem(OffersViewModel.Line item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                return;
            }
            box.setText(item.name());
            box.setSelected(item.isOffered());
            limit.setVisible(item.isOffered());
            limit.setText(item.limit().map(String::valueOf).orElse(""));
            setGraphic(line);
        }
    }

    private static HBox line(CheckBox box, Region second) {
        box.setMinWidth(0);
        second.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, box, gap, second);
        line.getStyleClass().add("offer-line");
        return line;
    }
}
