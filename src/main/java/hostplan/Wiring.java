package hostplan;

import hostplan.check.Checks;
import hostplan.document.Ids;
import hostplan.exchange.Importer;
import hostplan.exchange.csv.CsvImporter;
import hostplan.exchange.value.Processors;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.SheetEdits;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.imports.MappingsOfThisRun;
import hostplan.ui.imports.RememberedMappings;
import hostplan.ui.sheet.LayoutsOfThisRun;
import hostplan.ui.sheet.SheetSettings;
import hostplan.ui.shell.Appearance;
import hostplan.ui.shell.Documents;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.RecentFiles;
import hostplan.ui.shell.Windows;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The only place where services are made: what all windows of the application share. What one
/// window needs is made by [ProjectWiring].
public final class Wiring {

    private final Texts texts;
    private final Ids ids;
    private final Executor background;
    private final Checks checks;
    private final RuleSetFiles ruleSets;
    private final Importer importer;
    private final Documents documents;
    private final SheetSettings sheets;
    private final RememberedMappings mappings = new MappingsOfThisRun();
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);

    /// The wiring of the program as it runs for a person.
    public Wiring(Texts texts, Consumer<Throwable> unexpected) {
        this(
                texts,
                new Ids(new SecureRandom()),
                Clock.system(ZoneId.systemDefault()),
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()),
                unexpected);
    }

    /// A wiring with its own identities, day and threads, as tests and pictures need it.
    public Wiring(
            Texts texts,
            Ids ids,
            Clock clock,
            Executor background,
            Consumer<Throwable> unexpected) {
        this.texts = texts;
        this.ids = ids;
        this.background = background;
        this.ruleSets = RuleSetFiles.load();
        this.checks = new Checks(clock, slicingQuestions());
        this.importer = new CsvImporter(Processors.shipped());
        this.sheets =
                new SheetSettings(
                        texts,
                        CellLanguage.ENGLISH,
                        new SheetEdits(ids, CellLanguage.ENGLISH),
                        new LayoutsOfThisRun(),
                        background,
                        Platform::runLater);
        this.documents =
                new Documents(
                        new ProjectFiles(),
                        new Samples(),
                        new RecentFiles(List.of()),
                        new Tasks(background, unexpected),
                        clock);
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
