package hostplan;

import hostplan.paper.part.PlacementAnswers;
import hostplan.print.Printers;
import hostplan.ui.common.Texts;
import hostplan.ui.common.View;
import hostplan.ui.print.PlanMaker;
import hostplan.ui.print.PrintController;
import hostplan.ui.print.PrintScreen;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;

import javafx.application.Platform;

/// Makes the print screen.
final class PrintWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Prompts prompts;
    private final Printers printers;

    PrintWiring(Wiring application, ProjectSession session, Prompts prompts, Printers printers) {
        this.application = application;
        this.session = session;
        this.prompts = prompts;
        this.printers = printers;
    }

    View<PrintController> load() {
        Texts texts = application.texts();
        PlanMaker maker =
                new PlanMaker(
                        application.checks(),
                        application.slicingQuestions(),
                        new PlacementAnswers(application.slicingQuestions()),
                        application.documents().files(),
                        application.documents().clock());
        return new PrintScreen(
                        session,
                        maker,
                        new RememberedPrinting(application.remembered()),
                        printers,
                        application.documents().files(),
                        prompts,
                        application.documents().tasks(),
                        application.background(),
                        Platform::runLater,
                        texts)
                .load();
    }
}
