package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.capacity.MoreStep;
import hostplan.drawing.Words;
import hostplan.explain.MoreStatements;
import hostplan.explain.StatementText;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What else there could be on the host: the steps that would bring more slices.
public final class MoreController {

    private final AnswerViewModel viewModel;
    private final Words words;
    private final StatementText statements;

    @FXML private VBox more;

    public MoreController(AnswerViewModel viewModel, Words words, StatementText statements) {
        this.viewModel = viewModel;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(SlicesState state) {
        show(state instanceof SlicesState.Answered answered ? answered.more() : List.of());
    }

    /// What would bring more slices, the cheapest for a slice first.
    private void show(List<MoreStep> found) {
        List<Node> lines = new ArrayList<>();
        Label name = new Label(words.text("slices.more.heading"));
        name.getStyleClass().add("section-title");
        lines.add(name);
        found.forEach(step -> lines.add(line(step)));
        more.getChildren().setAll(lines);
        more.setManaged(!found.isEmpty());
        more.setVisible(!found.isEmpty());
    }

    private Node line(MoreStep step) {
        Label what = new Label(statements.sentence(MoreStatements.of(step.change())));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label slices = new Label(words.text("slices.more.slices", step.slices()));
        slices.getStyleClass().add("strong");
        slices.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, what, slices);
        line.getStyleClass().add("figure-line");
        return step.price()
                .<Node>map(price -> {
                    Label each =
                            new Label(
                                    words.text(
                                            "slices.more.price",
                                            words.format().money(price),
                                            words.format()
                                                    .number(
                                                            step.pricePerSlice()
                                                                    .orElse(Fraction.ZERO))));
                    each.getStyleClass().addAll("muted", "small");
                    return new VBox(line, each);
                })
                .orElse(line);
    }
}
