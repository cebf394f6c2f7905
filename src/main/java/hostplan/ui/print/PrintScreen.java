package hostplan.ui.print;

import hostplan.print.Printers;
import hostplan.storage.ProjectFiles;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.common.View;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The print screen, put together: pages in the middle, what they are made of in the inspector.
public record PrintScreen(
        ProjectSession session,
        PlanMaker maker,
        PrintHabits habits,
        Printers printers,
        ProjectFiles files,
        Prompts prompts,
        Tasks tasks,
        Executor background,
        Executor window,
        Texts texts) {

    public View<PrintController> load() {
        PlanViewModel plan = new PlanViewModel(session, maker, habits, background, window, texts);
        PrintingViewModel printing =
                new PrintingViewModel(
                        plan, printers, files, prompts, tasks, background, window, texts);
        View<PrintSettingsController> settings =
                views(
                                PrintSettingsController.class,
                                () ->
                                        new PrintSettingsController(
                                                plan,
                                                printing,
                                                new BeforeViewModel(
                                                        plan, files, prompts, tasks, texts),
                                                texts))
                        .load(PrintSettingsController.class);
        PageImages images = new PageImages(background, window);
        return views(
                        PrintController.class,
                        () -> new PrintController(plan, printing, images, settings, texts))
                .load(PrintController.class);
    }

    private <C> FxmlViews views(Class<C> type, Supplier<C> controller) {
        return new FxmlViews(Map.of(type, controller), texts);
    }
}
