package hostplan;

import hostplan.capacity.drill.LimitSettings;
import hostplan.check.Checks;
import hostplan.cost.PriceBook;
import hostplan.document.Ids;
import hostplan.exchange.Importer;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.exchange.value.Processors;
import hostplan.hardware.catalog.CatalogKind;
import hostplan.print.Printers;
import hostplan.print.SystemPrinters;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.SheetEdits;
import hostplan.storage.CatalogFiles;
import hostplan.storage.KeptVersions;
import hostplan.storage.LimitFiles;
import hostplan.storage.PriceBookFile;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;
import hostplan.storage.Settings;
import hostplan.storage.SettingsFile;
import hostplan.storage.UnsavedWorks;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.imports.RememberedMappings;
import hostplan.ui.sheet.SheetSettings;
import hostplan.ui.shell.Appearance;
import hostplan.ui.shell.Documents;
import hostplan.ui.shell.KeptWork;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.RecentFiles;
import hostplan.ui.shell.Windows;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The only place where services are made: what all windows of the application share. What one
/// window needs is made by [ProjectWiring].
public final class Wiring {

    private final Texts texts;
    private final Ids ids;
    private final Executor background;
    private final Checks checks;
    private final RuleSetFiles ruleSets;
    private final List<LimitSettings> limits;
    private final CatalogFiles catalog;
    private final Supplier<PriceBook> prices = new PriceBookFile();
    private final Importer importer;
    private final Documents documents;
    private final SheetSettings sheets;
    private final Remembered remembered;
    private final Printers printers;
    private final RememberedMappings mappings;
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>();

    /// The wiring of the program as it runs for a person.
    static Wiring ofThisPerson(Texts texts, Consumer<Throwable> unexpected) {
        Executor background = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        return new Wiring(
                texts,
                new Ids(new SecureRandom()),
                Clock.system(ZoneId.systemDefault()),
                background,
                Remembered.in(SettingsFile.ofThisPerson(), background),
                new SystemPrinters(),
                unexpected);
    }

    /// A wiring with its own identities, day and threads, as tests and pictures need it.
    Wiring(
            Texts texts,
            Ids ids,
            Clock clock,
            Executor background,
            Remembered remembered,
            Printers printers,
            Consumer<Throwable> unexpected) {
        this.remembered = remembered;
        this.printers = printers;
        this.mappings = new RememberedLists(remembered);
        this.texts = texts;
        this.ids = ids;
        this.background = background;
        this.ruleSets = RuleSetFiles.load();
        this.limits = LimitFiles.load();
        this.catalog = remembered.catalog();
        this.checks = new Checks(clock, slicingQuestions(), () -> catalog.all().parts());
        this.importer =
                new AnyImporter(
                        Processors.among(() -> catalog.only(CatalogKind.PROCESSOR).parts()));
        CellLanguage language = new CellLanguage(texts.locale(), texts.decimalMark());
        this.sheets =
                new SheetSettings(
                        texts,
                        language,
                        new SheetEdits(ids, language, slicingQuestions().ruleSets()),
                        new RememberedColumns(remembered),
                        new KeptParts(catalog, this::tasks, texts).catalog(ids),
                        clock,
                        background,
                        Platform::runLater);
        this.documents =
                new Documents(
                        new ProjectFiles(),
                        new Samples(),
                        recentFiles(),
                        new Tasks(background, unexpected),
                        clock,
                        keptWork(clock));
        rememberAppearance();
    }

    /// Beside the settings, where there are any.
    private KeptWork keptWork(Clock clock) {
        return remembered
                .folder()
                .map(folder ->
                        new KeptWork(
                                Optional.of(new UnsavedWorks(folder.resolve("unsaved"), clock)),
                                Optional.of(new KeptVersions(folder.resolve("versions"), clock)),
                                background,
                                Platform::runLater,
                                Wiring::aMomentLater))
                .orElse(KeptWork.NONE);
    }

    private static void aMomentLater(Runnable what) {
        PauseTransition moment = new PauseTransition(Duration.seconds(2));
        moment.setOnFinished(_ -> what.run());
        moment.play();
    }

    private RecentFiles recentFiles() {
        RecentFiles recent =
                new RecentFiles(
                        remembered.settings().recentFiles().stream().map(Path::of).toList());
        recent.files().addListener((InvalidationListener) _ -> remember(recent));
        return recent;
    }

    private void remember(RecentFiles recent) {
        List<String> files = recent.files().stream().map(Path::toString).toList();
        remembered.change(settings -> settings.with(draft -> draft.recentFiles = files));
    }

    /// The look that was chosen last, and every choice from now on.
    private void rememberAppearance() {
        appearance.set(Appearance.valueOf(remembered.settings().theme().name()));
        appearance.subscribe((_, chosen) -> {
            Settings.Theme theme = Settings.Theme.valueOf(chosen.name());
            remembered.change(settings -> settings.with(draft -> draft.theme = theme));
        });
    }

    Remembered remembered() {
        return remembered;
    }

    Texts texts() {
        return texts;
    }

    Ids ids() {
        return ids;
    }

    Checks checks() {
        return checks;
    }

    RuleSetFiles ruleSets() {
        return ruleSets;
    }

    /// What hypervisors have to limit a slice.
    List<LimitSettings> limits() {
        return limits;
    }

    CatalogFiles catalog() {
        return catalog;
    }

    /// What others ask for rented machines.
    Supplier<PriceBook> prices() {
        return prices;
    }

    SlicingQuestions slicingQuestions() {
        return new SlicingQuestions(ruleSets.all());
    }

    SheetSettings sheets() {
        return sheets;
    }

    Importer importer() {
        return importer;
    }

    RememberedMappings mappings() {
        return mappings;
    }

    private Tasks tasks() {
        return documents.tasks();
    }

    Printers printers() {
        return printers;
    }

    Executor background() {
        return background;
    }

    Documents documents() {
        return documents;
    }

    ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    ProjectWiring project(Windows windows, Prompts prompts) {
        return new ProjectWiring(this, Project.EMPTY, windows, prompts);
    }
}
