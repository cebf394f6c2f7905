package hostplan.ui.placement;

import hostplan.explain.PlacementStatements;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.project.PlacementQuestions.Lack;
import hostplan.project.RuleContradictions;
import hostplan.project.SlicingQuestions;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Says what a placement lacks, and leads to where that is set right.
final class PlacementLacks {

    private final Navigator navigator;
    private final Texts texts;
    private final MessageTexts statements;

    PlacementLacks(Navigator navigator, Texts texts, MessageTexts statements) {
        this.navigator = navigator;
        this.texts = texts;
        this.statements = statements;
    }

    Node message(Lack lack) {
        return switch (lack) {
            case Lack.NoHosts() -> said("lack-hosts", Optional.empty());
            case Lack.NoVms() -> said("lack-vms", Optional.of(Screen.VMS));
            case Lack.NoPrice(String configuration) ->
                    said("lack-price", Optional.of(Screen.CONFIGURATIONS), Value.of(configuration));
            case Lack.NoLimit(String configuration) ->
                    said("lack-limit", Optional.empty(), Value.of(configuration));
            case Lack.Contradicting(RuleContradictions.Contradiction each) ->
                    message(
                            "warning",
                            statements.text(
                                    PlacementStatements.contradiction("lack-contradicting", each)),
                            statements.text("lack-contradicting-cure", List.of()));
            case Lack.TogetherOnFeed(String group) ->
                    said("lack-together-on-feed", Optional.empty(), Value.of(group));
            case Lack.OfHost(String name, SlicingQuestions.Lack missing) -> of(name, missing);
        };
    }

    private Node of(String host, SlicingQuestions.Lack missing) {
        String key =
                switch (missing) {
                    case SlicingQuestions.Lack.NoFlavors _ -> "noFlavors";
                    case SlicingQuestions.Lack.MissingFlavor _ -> "missingFlavor";
                    case SlicingQuestions.Lack.MissingServer _ -> "missingServer";
                    case SlicingQuestions.Lack.UnknownRuleSet _ -> "unknownRuleSet";
                    case SlicingQuestions.Lack.NoFigures _ -> "noFigures";
                    case SlicingQuestions.Lack.ImpossibleFigures _ -> "";
                };
        if (missing
                instanceof
                SlicingQuestions.Lack.ImpossibleFigures(var _, var _, var message, var cure)) {
            return message("warning", host + ": " + message, cure);
        }
        return button(
                message(
                        "warning",
                        texts.text("slices.lack." + key, host),
                        texts.text("slices.lack." + key + ".cure", host)),
                Screen.INVENTORY);
    }

    private Node said(String key, Optional<Screen> screen, Value... values) {
        HBox box =
                message(
                        "warning",
                        statements.text(key, List.of(values)),
                        statements.text(key + "-cure", List.of(values)));
        return screen.<Node>map(each -> button(box, each)).orElse(box);
    }

    private HBox button(HBox box, Screen screen) {
        Button button = new Button(texts.text("placement.goTo", texts.text(screen.titleKey())));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> navigator.show(screen));
        box.getChildren().add(button);
        return box;
    }

    /// @param kind of message, such as `warning`
    /// @param second may be empty
    HBox message(String kind, String message, String second) {
        Label first = new Label(message);
        first.setWrapText(true);
        first.getStyleClass().add("strong");
        VBox both = new VBox(2, first);
        if (!second.isEmpty()) {
            Label more = new Label(second);
            more.setWrapText(true);
            both.getChildren().add(more);
        }
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox box = new HBox(12, both);
        box.getStyleClass().addAll("message", kind);
        return box;
    }
}
