package hostplan;

import hostplan.exchange.plan.ImportPlanner;
import hostplan.ui.common.Texts;
import hostplan.ui.imports.FileReading;
import hostplan.ui.imports.ImportInspectorController;
import hostplan.ui.imports.ImportsController;
import hostplan.ui.imports.ImportsViewModel;
import hostplan.ui.imports.PreviewController;
import hostplan.ui.imports.PreviewViewModel;
import hostplan.ui.imports.PreviewWork;
import hostplan.ui.imports.ReadAsController;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;

import javafx.application.Platform;

import java.util.Map;
import java.util.function.Supplier;

/// Makes what the import screen of one window needs.
final class ImportWiring {

    private final Texts texts;
    private final PreviewViewModel preview;
    private final ImportsViewModel imports;

    ImportWiring(Wiring application, ProjectSession session, Navigator navigator, Prompts prompts) {
        this.texts = application.texts();
        this.preview =
                new PreviewViewModel(
                        session,
                        new PreviewWork(
                                application.importer(),
                                new ImportPlanner(application.ids()),
                                texts),
                        application.mappings(),
                        application.background(),
                        Platform::runLater);
        this.imports =
                new ImportsViewModel(
                        session,
                        navigator,
                        prompts,
                        new FileReading(application.documents().tasks(), texts),
                        preview);
    }

    Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                ImportsController.class, () -> new ImportsController(imports, texts),
                PreviewController.class, () -> new PreviewController(imports, texts),
                ImportInspectorController.class,
                        () -> new ImportInspectorController(preview, texts),
                ReadAsController.class, () -> new ReadAsController(preview, texts));
    }
}
