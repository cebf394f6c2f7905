package hostplan;

import hostplan.drawing.Words;
import hostplan.explain.RackTexts;
import hostplan.project.ObjectKind;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.Texts;
import hostplan.ui.common.View;
import hostplan.ui.racks.RacksController;
import hostplan.ui.racks.RacksScreen;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.sheet.SheetPlace;
import hostplan.ui.sheet.SheetViewModel;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

import java.util.Map;
import java.util.function.Supplier;

/// Makes the racks screen, with the lists on it.
final class RacksWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Navigator navigator;

    RacksWiring(
            Wiring application,
            ProjectSession session,
            ProjectFindings findings,
            Navigator navigator) {
        this.application = application;
        this.session = session;
        this.findings = findings;
        this.navigator = navigator;
    }

    View<RacksController> load(Front front) {
        Texts texts = application.texts();
        Map<Class<?>, Supplier<?>> controllers =
                new RacksScreen(
                                session,
                                findings,
                                application.ids(),
                                new Words(texts::text, texts.amounts()),
                                RackTexts.in(texts.locale()),
                                application.sheets(),
                                navigator,
                                () -> sheet(ObjectKind.RACK, front),
                                () -> sheet(ObjectKind.RACK_ITEM, front))
                        .controllers();
        return new FxmlViews(controllers, texts).load(RacksController.class);
    }

    private View<SheetController> sheet(ObjectKind kind, Front front) {
        SheetViewModel sheet = new SheetViewModel(kind, session, findings, application.sheets());
        return new FxmlViews(Map.of(), application.texts())
                .load(
                        SheetController.class,
                        () -> new SheetController(sheet, SheetPlace.of(kind), navigator, front));
    }
}
