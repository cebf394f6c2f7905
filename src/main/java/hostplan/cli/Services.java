package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.capacity.drill.LimitSettings;
import hostplan.check.Checks;
import hostplan.cost.PriceBook;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.exchange.value.Processors;
import hostplan.hardware.catalog.CatalogKind;
import hostplan.print.Printers;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.Access;
import hostplan.storage.CatalogFiles;
import hostplan.storage.FileProblem;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the subcommands need beyond their arguments.
///
/// @param limits what hypervisors have to limit a slice
/// @param prices what others ask for rented machines, read when it is asked for
public record Services(
        ProjectFiles files,
        RuleSetFiles ruleSets,
        List<LimitSettings> limits,
        CatalogFiles catalog,
        Supplier<PriceBook> prices,
        Printers printers,
        Clock clock) {

    /// Asks the slicings of a project.
    SlicingQuestions questions() {
        return new SlicingQuestions(ruleSets.all());
    }

    /// Reads lists and exports of other tools.
    AnyImporter importer() {
        return new AnyImporter(Processors.among(() -> catalog.only(CatalogKind.PROCESSOR).parts()));
    }

    /// Looks through projects.
    Checks checks() {
        return new Checks(clock, questions(), () -> catalog.all().parts());
    }

    /// The project in a file. Says so where a newer version wrote it, since what this one does not
    /// understand is not shown. Throws [BadInput] naming everything that is wrong in it.
    Project read(Path file, Console console) {
        return switch (files.open(file)) {
            case Opened.Readable(Project project, Access access, _) -> {
                if (access == Access.NEWER_VERSION) {
                    console.error(
                            Quoted.of(file.toString())
                                    + " was written by a newer version of Hostplan; what is shown"
                                    + " may be incomplete.");
                }
                yield project;
            }
            case Opened.Unreadable(List<FileProblem> problems) -> throw unreadable(file, problems);
        };
    }

    private static BadInput unreadable(Path file, List<FileProblem> problems) {
        return new BadInput(
                Quoted.of(file.toString()) + " cannot be read.",
                problems.stream().map(FileProblem::text).collect(Collectors.joining("\n")));
    }
}
