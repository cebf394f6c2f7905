package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.cost.OldPrices;
import hostplan.cost.PriceBook.Nearest;
import hostplan.cost.PricePlan;
import hostplan.drawing.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/// Makes lines that compare prices: a name and a price, and below what one gets and of when it is.
///
/// @param old which prices are
record PlanLine(Words words, OldPrices old) {

    Node own(String flavor, String price) {
        return line(words.text("slices.cost.own", flavor), price);
    }

    /// @param money writes a net amount in the currency of the project
    Node of(Nearest nearest, Function<Fraction, String> money) {
        PricePlan plan = nearest.plan();
        String stated = words.format().money(nearest.price());
        String kind = words.text("slices.cost.kind." + plan.kind().code());
        Node first = line(kind + ": " + plan.provider() + " " + plan.name(), stated);
        String net =
                nearest.net()
                        .map(money)
                        .filter(shown -> !shown.equals(stated))
                        .map(shown -> words.text("slices.cost.plan.net", shown) + " · ")
                        .orElse("");
        Label what =
                new Label(
                        net
                                + words.text(
                                        "slices.cost.plan.figures",
                                        plan.vcpus(),
                                        words.format().memory(plan.memory()),
                                        disk(plan),
                                        source(plan)));
        what.setWrapText(true);
        what.getStyleClass().addAll("muted", "small");
        VBox lines = new VBox(first, what);
        if (old.isOld(plan)) {
            lines.getChildren().add(old(plan));
        }
        return lines;
    }

    /// With its date, unless that is told apart since it is old.
    private String source(PricePlan plan) {
        String confidence =
                words.text("slices.cost.confidence." + plan.source().confidence().code());
        return old.isOld(plan)
                ? confidence
                : words.text("slices.cost.plan.dated", plan.source().asOf(), confidence);
    }

    private Label old(PricePlan plan) {
        Label said = new Label(words.text("slices.cost.old.plan", plan.source().asOf()));
        said.getStyleClass().add("old");
        return said;
    }

    private String disk(PricePlan plan) {
        return switch (plan.disk()) {
            case PricePlan.Disk.Included(var space) -> words.format().disk(space);
            case PricePlan.Disk.Apart(var volume) ->
                    words.text("slices.cost.plan.apart", volume.name());
        };
    }

    private static HBox line(String name, String price) {
        Label what = new Label(name);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label figure = new Label(price);
        figure.getStyleClass().add("strong");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, what, figure);
        line.getStyleClass().add("figure-line");
        return line;
    }
}
