package hostplan;

import hostplan.project.Project;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.View;
import hostplan.ui.overview.OverviewController;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;
import hostplan.ui.shell.ShellController;
import hostplan.ui.shell.ShellViewModel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes what one window needs: the session of its project, the view models over it, and a
/// controller for each view.
final class ProjectWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator = new Navigator();
    private final FxmlViews views;

    ProjectWiring(Wiring application, Project opened) {
        this.application = application;
        this.session = new ProjectSession(opened);
        this.views = new FxmlViews(controllers(), application.texts());
    }

    View<ShellController> shell() {
        return views.load(ShellController.class);
    }

    ProjectSession session() {
        return session;
    }

    Navigator navigator() {
        return navigator;
    }

    private static Map<Screen, Class<? extends ScreenController>> screens() {
        return Map.of(Screen.OVERVIEW, OverviewController.class);
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(ShellController.class, this::shellController);
        controllers.put(OverviewController.class, OverviewController::new);
        return controllers;
    }

    private ShellController shellController() {
        ShellViewModel viewModel = new ShellViewModel(session, navigator, application.texts());
        return new ShellController(viewModel, screens(), views, application.texts());
    }
}
