package hostplan.ui.overview;

import hostplan.project.Rate;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The list of exchange rates, with the fields to set one.
public final class RatesController {

    private final RatesViewModel viewModel;
    private final Texts texts;
    private final Following following = new Following();

    @FXML private Label explanation;
    @FXML private VBox rates;
    @FXML private TextField code;
    @FXML private TextField value;
    @FXML private Label problem;

    public RatesController(RatesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        following.follow(
                viewModel.currency(),
                currency ->
                        explanation.setText(texts.text("rates.text", currency.getCurrencyCode())));
        following.follow(viewModel.rates(), this::show);
    }

    private void show(List<Rate> shown) {
        rates.getChildren().setAll(shown.stream().map(this::line).toList());
    }

    private Node line(Rate rate) {
        String worth = rate.value().toPlainString();
        Label what = new Label(texts.text("rates.line", rate.currency().getCurrencyCode(), worth));
        Label date = new Label(rate.date().toString());
        date.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button(texts.text("own.remove"));
        remove.getStyleClass().add("small");
        remove.setAccessibleText(
                texts.text("rates.remove.named", rate.currency().getCurrencyCode()));
        remove.setOnAction(event -> viewModel.remove(rate));
        HBox line = new HBox(8, what, date, gap, remove);
        line.getStyleClass().add("screen-head");
        return line;
    }

    @FXML
    private void add() {
        Optional<String> refused = viewModel.set(code.getText(), value.getText());
        problem.setText(refused.orElse(""));
        problem.setVisible(refused.isPresent());
        problem.setManaged(refused.isPresent());
        if (refused.isEmpty()) {
            code.clear();
            value.clear();
            code.requestFocus();
        }
    }
}
