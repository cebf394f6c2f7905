package hostplan.ui.hardware;

import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The cards above the inspector: what one machine costs and draws.
public final class PriceController {

    private final PriceViewModel viewModel;
    private final Texts texts;

    @FXML private Label price;
    @FXML private Label dated;
    @FXML private Hyperlink why;
    @FXML private Label watts;
    @FXML private Label load;
    @FXML private VBox remarks;
    @FXML private VBox working;

    public PriceController(PriceViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(dated, load, remarks, working, why)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        working.setVisible(false);
        viewModel.cardsProperty().subscribe(this::show);
    }

    private void show(PriceViewModel.Cards cards) {
        price.setText(cards.price());
        text(dated, cards.dated());
        watts.setText(cards.watts());
        text(load, cards.load());
        remarks.setVisible(!cards.remarks().isEmpty());
        remarks.getChildren()
                .setAll(cards.remarks().stream().map(PriceController::remark).toList());
        why.setVisible(!cards.working().isEmpty());
        working.getChildren()
                .setAll(cards.working().stream().map(TotalsController::sentence).toList());
    }

    private static void text(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private static Node remark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }

    @FXML
    private void why() {
        why.setVisited(false);
        working.setVisible(!working.isVisible());
        why.setText(texts.text(working.isVisible() ? "hardware.less" : "hardware.price.why"));
    }
}
