package hostplan.cli;

import hostplan.explain.PlacementStatements;
import hostplan.explain.PlacementTexts;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.project.PlacementQuestions.Lack;

import java.util.List;

/// Says what a placement lacks to be asked.
final class PlaceLacks {

    private final SliceLacks slices;

    PlaceLacks(SliceLacks slices) {
        this.slices = slices;
    }

    BadInput of(Lack lack) {
        return switch (lack) {
            case Lack.NoHosts() -> bad("lack-hosts");
            case Lack.NoVms() -> bad("lack-vms");
            case Lack.NoPrice(String configuration) -> bad("lack-price", Value.of(configuration));
            case Lack.OfHost(String name, var missing) ->
                    new BadInput(name + ":", String.valueOf(slices.of(missing).getMessage()));
            case Lack.Contradicting(var each) ->
                    new BadInput(
                            PlacementTexts.english()
                                    .text(
                                            PlacementStatements.contradiction(
                                                    "lack-contradicting", each)),
                            PlacementTexts.english().text("lack-contradicting-cure", List.of()));
            case Lack.TogetherOnFeed(String group) -> bad("lack-together-on-feed", Value.of(group));
            case Lack.NoLimit(String configuration) -> bad("lack-limit", Value.of(configuration));
        };
    }

    private static BadInput bad(String key, Value... values) {
        MessageTexts texts = PlacementTexts.english();
        return new BadInput(
                texts.text(key, List.of(values)), texts.text(key + "-cure", List.of(values)));
    }
}
