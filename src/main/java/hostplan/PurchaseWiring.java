package hostplan;

import hostplan.ui.common.Texts;
import hostplan.ui.purchase.CandidatesController;
import hostplan.ui.purchase.CandidatesViewModel;
import hostplan.ui.purchase.PurchaseController;
import hostplan.ui.purchase.PurchaseViewModel;
import hostplan.ui.purchase.QuoteController;
import hostplan.ui.purchase.QuoteFile;
import hostplan.ui.purchase.QuoteViewModel;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;

import javafx.application.Platform;

import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of the purchase screen and of the one for quotes.
final class PurchaseWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator;
    private final Prompts prompts;

    PurchaseWiring(
            Wiring application, ProjectSession session, Navigator navigator, Prompts prompts) {
        this.application = application;
        this.session = session;
        this.navigator = navigator;
        this.prompts = prompts;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Texts texts = application.texts();
        return Map.of(
                PurchaseController.class,
                () ->
                        new PurchaseController(
                                new PurchaseViewModel(
                                        session,
                                        navigator,
                                        application.documents().clock(),
                                        application.background(),
                                        Platform::runLater,
                                        texts),
                                texts),
                CandidatesController.class,
                () ->
                        new CandidatesController(
                                new CandidatesViewModel(
                                        session,
                                        application.ruleSets().all(),
                                        application.background(),
                                        Platform::runLater,
                                        texts),
                                texts),
                QuoteController.class,
                () ->
                        new QuoteController(
                                new QuoteViewModel(session, navigator, application.ids(), texts),
                                new QuoteFile(prompts, application.documents().tasks(), texts),
                                texts));
    }
}
