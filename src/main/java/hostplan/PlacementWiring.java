package hostplan;

import hostplan.drawing.Words;
import hostplan.explain.PlacementTexts;
import hostplan.message.MessageTexts;
import hostplan.project.PlacementEdits;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementVariants;
import hostplan.project.VsphereQuestions;
import hostplan.ui.common.Texts;
import hostplan.ui.placement.PlacementScreen;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;

import javafx.application.Platform;

import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of the placement screen, over view models that they share.
final class PlacementWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator;

    PlacementWiring(Wiring application, ProjectSession session, Navigator navigator) {
        this.application = application;
        this.session = session;
        this.navigator = navigator;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Texts texts = application.texts();
        Words words = new Words(texts::text, texts.amounts());
        MessageTexts statements = PlacementTexts.in(texts.locale());
        return new PlacementScreen(
                        session,
                        navigator,
                        new PlacementRun(application.slicingQuestions()),
                        new PlacementVariants(application.slicingQuestions()),
                        new VsphereQuestions(application.slicingQuestions()),
                        new PlacementEdits(application.ids()),
                        application.ruleSets().all(),
                        texts,
                        words,
                        statements,
                        application.background(),
                        Platform::runLater)
                .controllers();
    }
}
