package hostplan;

import hostplan.check.FindingTexts;
import hostplan.explain.CostTexts;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.View;
import hostplan.ui.hardware.HardwareController;
import hostplan.ui.hosts.MoreHostsViewModel;
import hostplan.ui.imports.ImportsController;
import hostplan.ui.overview.CostFiguresController;
import hostplan.ui.overview.CostFiguresViewModel;
import hostplan.ui.overview.FindingsController;
import hostplan.ui.overview.FindingsViewModel;
import hostplan.ui.overview.LicencesController;
import hostplan.ui.overview.LicencesViewModel;
import hostplan.ui.overview.OverviewController;
import hostplan.ui.overview.OverviewViewModel;
import hostplan.ui.overview.OwnColumnsController;
import hostplan.ui.overview.OwnColumnsViewModel;
import hostplan.ui.overview.ProjectFactsController;
import hostplan.ui.overview.ProjectFactsViewModel;
import hostplan.ui.overview.RatesController;
import hostplan.ui.overview.RatesViewModel;
import hostplan.ui.overview.SlicingLines;
import hostplan.ui.placement.PlacementController;
import hostplan.ui.purchase.PurchaseController;
import hostplan.ui.purchase.QuoteController;
import hostplan.ui.sheet.RowsCommand;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.sheet.SheetPlace;
import hostplan.ui.sheet.SheetViewModel;
import hostplan.ui.shell.DocumentViewModel;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.MenusController;
import hostplan.ui.shell.Navigation;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;
import hostplan.ui.shell.ShellController;
import hostplan.ui.shell.ShellViewModel;
import hostplan.ui.shell.StatusBarController;
import hostplan.ui.shell.Surroundings;
import hostplan.ui.shell.ToolbarController;
import hostplan.ui.shell.Windows;
import hostplan.ui.slices.SlicesController;
import hostplan.ui.start.StartController;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes what one window needs: the session of its project, the view models over it, and a
/// controller for each view.
final class ProjectWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator = new Navigator();
    private final Prompts prompts;
    private final Front front;
    private final DocumentViewModel document;
    private final ShellViewModel shell;
    private final ProjectFindings findings;
    private final ImportWiring imports;
    private final PurchaseWiring purchase;
    private final FxmlViews views;

    ProjectWiring(Wiring application, Project opened, Windows windows, Prompts prompts) {
        this.application = application;
        this.session = new ProjectSession(opened);
        this.prompts = prompts;
        this.document =
                new DocumentViewModel(
                        session,
                        navigator,
                        application.documents(),
                        new Surroundings(prompts, windows, application.texts()));
        this.shell =
                new ShellViewModel(
                        session, navigator, application.appearance(), application.texts());
        this.findings =
                new ProjectFindings(
                        session,
                        application.background(),
                        Platform::runLater,
                        application.checks()::findings);
        this.front = new Front(screens());
        this.imports = new ImportWiring(application, session, navigator, prompts);
        this.purchase = new PurchaseWiring(application, session, navigator, prompts);
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

    DocumentViewModel document() {
        return document;
    }

    private Map<Screen, Supplier<View<? extends ScreenController>>> screens() {
        Map<Screen, Supplier<View<? extends ScreenController>>> screens =
                new EnumMap<>(Screen.class);
        screens.put(Screen.START, () -> views.load(StartController.class));
        screens.put(Screen.OVERVIEW, () -> views.load(OverviewController.class));
        screens.put(Screen.FINDINGS, () -> views.load(FindingsController.class));
        screens.put(Screen.HARDWARE, () -> views.load(HardwareController.class));
        screens.put(Screen.SLICES, () -> views.load(SlicesController.class));
        screens.put(Screen.PLACEMENT, () -> views.load(PlacementController.class));
        screens.put(
                Screen.HOSTS,
                () -> new HostsWiring(application, session, findings, navigator).load(front));
        screens.put(Screen.PURCHASE, () -> views.load(PurchaseController.class));
        screens.put(Screen.QUOTE, () -> views.load(QuoteController.class));
        screens.put(
                Screen.PRINT,
                () ->
                        new PrintWiring(application, session, prompts, application.printers())
                                .load());
        screens.put(Screen.IMPORT, () -> views.load(ImportsController.class));
        for (ObjectKind kind : SheetViewModel.KINDS) {
            screens.put(
                    Screen.of(kind),
                    () -> views.load(SheetController.class, () -> sheetController(kind)));
        }
        screens.put(
                Screen.RACKS,
                () -> new RacksWiring(application, session, findings, navigator).load(front));
        screens.put(
                Screen.VMS,
                () -> new VmsWiring(application, session, findings, navigator).load(front));
        return screens;
    }

    private SheetController sheetController(ObjectKind kind) {
        SheetViewModel sheet = new SheetViewModel(kind, session, findings, application.sheets());
        SheetPlace place = SheetPlace.of(kind);
        return new SheetController(
                sheet, kind == ObjectKind.SERVER ? place.with(slicing()) : place, navigator, front);
    }

    /// Slices the selected servers and leads to all hosts.
    private RowsCommand slicing() {
        MoreHostsViewModel more = new MoreHostsViewModel(session, application.ids());
        return new RowsCommand(
                "slice",
                KeyCode.L,
                servers ->
                        more.slice(servers)
                                .ifPresent(slicing -> navigator.show(Screen.HOSTS, slicing)));
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(ShellController.class, this::shellController);
        controllers.put(
                MenusController.class,
                () ->
                        new MenusController(
                                shell,
                                document,
                                front,
                                application.background(),
                                application.texts()));
        controllers.put(ToolbarController.class, () -> new ToolbarController(shell, document));
        controllers.put(
                StatusBarController.class,
                () -> new StatusBarController(shell, document, application.documents().tasks()));
        controllers.put(
                StartController.class,
                () -> new StartController(document, navigator, application.texts()));
        controllers.put(OverviewController.class, this::overviewController);
        controllers.put(FindingsController.class, this::findingsController);
        controllers.putAll(imports.controllers());
        controllers.putAll(purchase.controllers());
        controllers.putAll(new HardwareWiring(application, session, navigator).controllers());
        controllers.putAll(new SlicesWiring(application, session, navigator).controllers());
        controllers.putAll(new PlacementWiring(application, session, navigator).controllers());
        controllers.put(
                CostFiguresController.class,
                () ->
                        new CostFiguresController(
                                new CostFiguresViewModel(
                                        session,
                                        application.texts(),
                                        CostTexts.in(application.texts().locale())),
                                application.texts()));
        controllers.put(
                LicencesController.class,
                () ->
                        new LicencesController(
                                new LicencesViewModel(
                                        session,
                                        application.ruleSets().all(),
                                        application.documents().clock(),
                                        application.texts()),
                                application.texts()));
        controllers.put(
                ProjectFactsController.class,
                () ->
                        new ProjectFactsController(
                                new ProjectFactsViewModel(session, application.texts()),
                                application.texts()));
        controllers.put(
                RatesController.class,
                () ->
                        new RatesController(
                                new RatesViewModel(
                                        session,
                                        application.documents().clock(),
                                        application.texts()),
                                application.texts()));
        controllers.put(
                OwnColumnsController.class,
                () ->
                        new OwnColumnsController(
                                new OwnColumnsViewModel(
                                        session, application.ids(), application.texts()),
                                application.texts()));
        return controllers;
    }

    private OverviewController overviewController() {
        return new OverviewController(
                new OverviewViewModel(session, findings, application.texts()),
                new SlicingLines(
                        session,
                        application.slicingQuestions(),
                        application.background(),
                        Platform::runLater,
                        application.texts()),
                navigator,
                FindingTexts.english(),
                application.texts());
    }

    private FindingsController findingsController() {
        return new FindingsController(
                new FindingsViewModel(session, findings, navigator),
                application.checks(),
                FindingTexts.english(),
                application.texts());
    }

    private ShellController shellController() {
        Navigation navigation = new Navigation(shell, front, findings, application.texts());
        return new ShellController(shell, document, front, navigation);
    }
}
