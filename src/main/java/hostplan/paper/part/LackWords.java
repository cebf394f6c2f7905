package hostplan.paper.part;

import hostplan.drawing.Words;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PlacementTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.project.PlacementQuestions;
import hostplan.project.SlicingQuestions;

import java.util.Optional;

/// Why a slicing or a placement has no answer.
///
/// @param window the words of the window
record LackWords(Words window) {

    private static final MessageTexts WORDS = PlacementTexts.english();

    String of(SlicingQuestions.Lack lack) {
        return switch (lack) {
            case SlicingQuestions.Lack.NoFlavors() -> window.text("slices.lack.noFlavors");
            case SlicingQuestions.Lack.MissingFlavor _ -> window.text("slices.lack.missingFlavor");
            case SlicingQuestions.Lack.MissingServer _ -> window.text("slices.lack.missingServer");
            case SlicingQuestions.Lack.UnknownRuleSet(String id) ->
                    window.text("slices.lack.unknownRuleSet", id);
            case SlicingQuestions.Lack.NoFigures(String host, Optional<String> _) ->
                    window.text("slices.lack.noFigures", host);
            case SlicingQuestions.Lack.ImpossibleFigures(
                            String host,
                            Optional<String> _,
                            String message,
                            String _) ->
                    host + ": " + message;
        };
    }

    String of(PlacementQuestions.Lack lack) {
        return switch (lack) {
            case PlacementQuestions.Lack.NoHosts() -> said("lack-hosts");
            case PlacementQuestions.Lack.NoVms() -> said("lack-vms");
            case PlacementQuestions.Lack.OfHost(String name, var missing) ->
                    said("lack-host", Value.of(name), Value.of(of(missing)));
            case PlacementQuestions.Lack.NoPrice(String name) -> said("lack-price", Value.of(name));
            case PlacementQuestions.Lack.NoLimit(String name) -> said("lack-limit", Value.of(name));
            case PlacementQuestions.Lack.TogetherOnFeed(String group) ->
                    said("lack-together-on-feed", Value.of(group));
            case PlacementQuestions.Lack.Contradicting(var both) ->
                    WORDS.text(PlacementStatements.contradiction("lack-contradicting", both));
        };
    }

    private static String said(String key, Value... values) {
        return WORDS.text(Message.of(key, values));
    }
}
