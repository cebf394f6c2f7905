package hostplan;

import hostplan.drawing.Words;
import hostplan.explain.CostTexts;
import hostplan.explain.StatementText;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.slices.AnswerController;
import hostplan.ui.slices.AnswerViewModel;
import hostplan.ui.slices.CostController;
import hostplan.ui.slices.CostViewModel;
import hostplan.ui.slices.CurrentSlicing;
import hostplan.ui.slices.FlavorsController;
import hostplan.ui.slices.FlavorsViewModel;
import hostplan.ui.slices.HostController;
import hostplan.ui.slices.HostViewModel;
import hostplan.ui.slices.InspectorController;
import hostplan.ui.slices.Lacks;
import hostplan.ui.slices.MoreController;
import hostplan.ui.slices.NeighbourSettingsController;
import hostplan.ui.slices.NeighboursController;
import hostplan.ui.slices.NeighboursViewModel;
import hostplan.ui.slices.SettingsController;
import hostplan.ui.slices.SettingsViewModel;
import hostplan.ui.slices.SlicesController;
import hostplan.ui.slices.SlicingListViewModel;
import hostplan.ui.slices.Suggestions;
import hostplan.ui.slices.WhatIfViewModel;
import hostplan.ui.slices.WhereController;

import javafx.application.Platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of the slices screen, over view models that they share.
final class SlicesWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator;

    SlicesWiring(Wiring application, ProjectSession session, Navigator navigator) {
        this.application = application;
        this.session = session;
        this.navigator = navigator;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Texts texts = application.texts();
        Words words = new Words(texts::text, texts.amounts());
        StatementText statements = StatementText.in(texts.locale());
        CurrentSlicing current = new CurrentSlicing(session);
        AnswerViewModel answer =
                new AnswerViewModel(
                        current,
                        application.slicingQuestions(),
                        application.prices(),
                        application.background(),
                        Platform::runLater);
        WhatIfViewModel whatIf =
                new WhatIfViewModel(
                        current,
                        answer,
                        application.ruleSets().all(),
                        application.background(),
                        Platform::runLater);
        CostViewModel cost =
                new CostViewModel(
                        current,
                        answer,
                        application.documents().clock(),
                        texts,
                        CostTexts.in(texts.locale()));
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>(neighbours(current, answer, words));
        controllers.putAll(
                Map.of(
                        SlicesController.class,
                        () ->
                                new SlicesController(
                                        new SlicingListViewModel(current, application.ids(), texts),
                                        cost,
                                        navigator),
                        CostController.class,
                        () -> new CostController(cost, answer, navigator, words),
                        HostController.class,
                        () -> new HostController(new HostViewModel(current, texts)),
                        SettingsController.class,
                        () ->
                                new SettingsController(
                                        new SettingsViewModel(
                                                current,
                                                application.ruleSets().all(),
                                                new Suggestions(words, statements)),
                                        texts),
                        AnswerController.class,
                        () ->
                                new AnswerController(
                                        answer,
                                        new Lacks(current, navigator, texts),
                                        words,
                                        statements),
                        FlavorsController.class,
                        () ->
                                new FlavorsController(
                                        new FlavorsViewModel(current, application.ids(), texts),
                                        answer,
                                        words,
                                        texts),
                        InspectorController.class,
                        () -> new InspectorController(answer, whatIf, texts),
                        WhereController.class,
                        () -> new WhereController(answer, words, statements),
                        MoreController.class,
                        () -> new MoreController(answer, whatIf, words, statements)));
        return controllers;
    }

    private Map<Class<?>, Supplier<?>> neighbours(
            CurrentSlicing current, AnswerViewModel answer, Words words) {
        StatementText statements = StatementText.in(application.texts().locale());
        NeighboursViewModel neighbours =
                new NeighboursViewModel(
                        current,
                        answer,
                        application.limits(),
                        application.background(),
                        Platform::runLater);
        return Map.of(
                NeighboursController.class,
                () -> new NeighboursController(neighbours, words),
                NeighbourSettingsController.class,
                () -> new NeighbourSettingsController(neighbours, words, statements));
    }
}
