package hostplan.ui.placement;

import hostplan.amount.Money;
import hostplan.explain.VariantStatements;
import hostplan.message.MessageTexts;
import hostplan.project.HostPrice;
import hostplan.project.PlacementVariant;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Would less do? One line for each thing that could be different, and what comes of it.
public final class WhatIfController {

    private final WhatIfViewModel viewModel;
    private final MessageTexts statements;

    @FXML private VBox variants;
    @FXML private Label asking;

    WhatIfController(WhatIfViewModel viewModel, MessageTexts statements) {
        this.viewModel = viewModel;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        asking.visibleProperty().bind(viewModel.askingProperty());
        asking.managedProperty().bind(asking.visibleProperty());
        viewModel.variantsProperty().subscribe(this::show);
    }

    private void show(List<PlacementVariant> found) {
        List<Node> lines = new ArrayList<>();
        if (viewModel.stateProperty().get() instanceof PlacementState.Answered(var shown, _)) {
            for (PlacementVariant variant : found) {
                lines.add(line(shown, variant));
            }
        }
        variants.getChildren().setAll(lines);
    }

    private Node line(PlacementShown shown, PlacementVariant variant) {
        Label change = new Label(statements.text(variant.change()));
        change.setWrapText(true);
        Label outcome =
                new Label(
                        VariantStatements.of(
                                        variant,
                                        shown.placement().aim(),
                                        cost -> money(shown, cost))
                                .stream()
                                .map(statements::text)
                                .collect(Collectors.joining(", ")));
        outcome.setWrapText(true);
        boolean isBetter = variant.less() > 0 || variant.morePlaced() > 0 || variant.survivesMore();
        outcome.getStyleClass().add(isBetter ? "strong" : "muted");
        VBox line = new VBox(1, change, outcome);
        line.getStyleClass().add("variant");
        return line;
    }

    private static Money money(PlacementShown shown, long cost) {
        return HostPrice.money(shown.index().project(), cost);
    }
}
