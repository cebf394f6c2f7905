package hostplan;

import hostplan.project.ObjectKind;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.View;
import hostplan.ui.hosts.HostsController;
import hostplan.ui.hosts.HostsViewModel;
import hostplan.ui.hosts.MoreHostsController;
import hostplan.ui.hosts.MoreHostsViewModel;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.sheet.SheetPlace;
import hostplan.ui.sheet.SheetViewModel;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.application.Platform;

import java.util.Map;
import java.util.Optional;

/// Makes the screen of all slicings.
final class HostsWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Navigator navigator;

    HostsWiring(
            Wiring application,
            ProjectSession session,
            ProjectFindings findings,
            Navigator navigator) {
        this.application = application;
        this.session = session;
        this.findings = findings;
        this.navigator = navigator;
    }

    View<HostsController> load(Front front) {
        HostsViewModel hosts =
                new HostsViewModel(
                        session,
                        application.slicingQuestions(),
                        application.background(),
                        Platform::runLater,
                        application.texts());
        MoreHostsController more =
                new MoreHostsController(
                        hosts,
                        new MoreHostsViewModel(session, application.ids()),
                        application.texts());
        SheetViewModel sheet =
                new SheetViewModel(ObjectKind.SLICING, session, findings, application.sheets());
        hosts.show(sheet.factsProperty());
        SheetPlace place =
                new SheetPlace(
                        Screen.HOSTS,
                        Optional.of(slicing -> navigator.show(Screen.SLICES, slicing)),
                        Optional.of(more::begin),
                        Optional.empty(),
                        Optional.empty());
        return new FxmlViews(
                        Map.of(
                                HostsController.class,
                                () -> new HostsController(hosts),
                                MoreHostsController.class,
                                () -> more,
                                SheetController.class,
                                () -> new SheetController(sheet, place, navigator, front)),
                        application.texts())
                .load(HostsController.class);
    }
}
