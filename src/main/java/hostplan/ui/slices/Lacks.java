package hostplan.ui.slices;

import hostplan.project.SlicingQuestions.Lack;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import java.util.Optional;

/// Says what a slicing lacks, and what sets it right.
public final class Lacks {

    private final CurrentSlicing current;
    private final Navigator navigator;
    private final Texts texts;

    public Lacks(CurrentSlicing current, Navigator navigator, Texts texts) {
        this.current = current;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// @param remedy what a button does about it
    record Said(String message, String cure, Optional<Remedy> remedy) {}

    record Remedy(String text, Runnable action) {}

    Said of(Lack lack) {
        return switch (lack) {
            case Lack.NoFlavors() -> said("noFlavors", Optional.empty());
            case Lack.MissingFlavor(String id) ->
                    said(
                            "missingFlavor",
                            Optional.of(
                                    new Remedy(
                                            texts.text("slices.lack.missingFlavor.remedy"),
                                            () -> remove(id))));
            case Lack.MissingServer _ -> said("missingServer", Optional.empty());
            case Lack.UnknownRuleSet(String id) -> said("unknownRuleSet", Optional.empty(), id);
            case Lack.NoFigures(String host, Optional<String> server) ->
                    server.map(id -> said("noFigures", Optional.of(goTo(id)), host))
                            .orElseGet(() -> said("noFiguresHere", Optional.empty()));
            case Lack.ImpossibleFigures(
                            String _,
                            Optional<String> server,
                            String message,
                            String cure) ->
                    new Said(message, cure, server.map(this::goTo));
        };
    }

    private Said said(String key, Optional<Remedy> remedy, Object... values) {
        return new Said(
                texts.text("slices.lack." + key, values),
                texts.text("slices.lack." + key + ".cure", values),
                remedy);
    }

    private Remedy goTo(String server) {
        return new Remedy(
                texts.text("slices.lack.openServer"),
                () -> navigator.show(Screen.INVENTORY, server));
    }

    private void remove(String flavor) {
        current.change(
                StepName.of("step.slices.removeFlavor"),
                draft ->
                        draft.lines =
                                draft.lines.stream()
                                        .filter(line -> !line.flavor().equals(flavor))
                                        .toList());
    }
}
