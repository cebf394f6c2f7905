package hostplan.ui.placement;

import hostplan.capacity.RuleSet;
import hostplan.drawing.Words;
import hostplan.message.MessageTexts;
import hostplan.project.PlacementEdits;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementVariants;
import hostplan.project.VsphereQuestions;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// All that the controllers of the placement screen share.
public record PlacementScreen(
        ProjectSession session,
        Navigator navigator,
        PlacementRun run,
        PlacementVariants variants,
        VsphereQuestions vsphere,
        PlacementEdits edits,
        List<RuleSet> ruleSets,
        Texts texts,
        Words words,
        MessageTexts statements,
        Executor background,
        Executor window) {

    /// What makes each controller.
    public Map<Class<?>, Supplier<?>> controllers() {
        CurrentPlacement current = new CurrentPlacement(session);
        SearchViewModel search =
                new SearchViewModel(
                        current,
                        new PlacementSearch(
                                run,
                                vsphere,
                                ruleSets,
                                texts.amounts(),
                                statements,
                                texts.text("placement.others")),
                        background,
                        window);
        WhatIfViewModel whatIf = new WhatIfViewModel(search, variants, background, window);
        MovesViewModel moves = new MovesViewModel(search, background, window);
        FailuresViewModel failures = new FailuresViewModel(search, background, window);
        return Map.ofEntries(
                Map.entry(
                        PlacementController.class,
                        () ->
                                new PlacementController(
                                        new PlacementListViewModel(current, edits, texts),
                                        search,
                                        new SearchWords(words))),
                Map.entry(
                        AnswerController.class,
                        () ->
                                new AnswerController(
                                        search,
                                        new PlacementLacks(navigator, texts, statements),
                                        words,
                                        statements)),
                Map.entry(
                        AssumptionsController.class,
                        () -> new AssumptionsController(search, statements)),
                Map.entry(
                        InspectorController.class,
                        () ->
                                new InspectorController(
                                        current,
                                        texts,
                                        Map.of(
                                                "failures",
                                                failures::watch,
                                                "moves",
                                                moves::watch,
                                                "whatif",
                                                whatIf::watch))),
                Map.entry(WhatIfController.class, () -> new WhatIfController(whatIf, statements)),
                Map.entry(
                        FailuresController.class,
                        () -> new FailuresController(failures, words, statements)),
                Map.entry(
                        RulesController.class,
                        () -> new RulesController(new RulesViewModel(current, ruleSets), texts)),
                Map.entry(
                        OffersController.class,
                        () -> new OffersController(new OffersViewModel(current), navigator, texts)),
                Map.entry(
                        GroupsController.class,
                        () -> new GroupsController(new GroupsViewModel(current), texts)),
                Map.entry(
                        KindsController.class,
                        () -> new KindsController(search, current, words, statements)),
                Map.entry(MovesController.class, () -> new MovesController(moves, statements)));
    }
}
