package hostplan.cli;

import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.part.MissingLetters;
import hostplan.paper.part.PlacementAnswers;
import hostplan.paper.part.PlanSections;
import hostplan.paper.part.PlanSource;
import hostplan.paper.part.PlanWishes;
import hostplan.print.PaperFonts;
import hostplan.print.PdfPlan.Pdf;
import hostplan.print.Printing;
import hostplan.print.Progress;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `hostplan print FILE`: the hardware plan on paper.
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a project as a PDF or on paper and says how many pages it has.",
        footer = {
            "",
            "The PDF is replaced whole or not at all; the same project gives the same pages.",
            "Exit status: 0 it is printed; 2 bad input, or it cannot be written or printed."
        })
final class PrintCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--pdf", paramLabel = "OUT.pdf", description = "The file to write.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--printer",
            paramLabel = "NAME",
            description = "The printer to print on, with or without a file.")
    private Optional<String> printer = Optional.empty();

    @Mixin private PrintOptions options = new PrintOptions();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    PrintCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintTargets targets = new PrintTargets(services, file, pdf, printer);
        targets.check();
        PaperFonts fonts = new PaperFonts();
        Project project = services.read(file, console);
        PlanWishes wishes =
                options.wishes(
                        project,
                        options.against().map(old -> ProjectIndex.of(services.read(old, console))));
        Printing printing =
                new Printing(
                        source(project, wishes), options.parts(wishes), options.setup(), fonts);
        Pdf printed =
                printing.pdf(Progress.NONE)
                        .orElseThrow(() -> new IllegalStateException("Nobody can cancel it."));
        if (printed.pages() == 0) {
            throw new BadInput(
                    "Nothing is printed: the project has nothing for these parts.",
                    "Choose other parts with --parts, or add to the project what they show.");
        }
        targets.send(printed, printing.source().imprint().title(), options.setup().paper());
        console.print(json ? List.of(json(printed, fonts)) : targets.lines(printed.pages()));
        if (!json && !fonts.missing().isEmpty()) {
            console.error(
                    "No font of this computer has "
                            + PlanSections.codes(fonts.missing())
                            + ": boxes are printed instead. "
                            + new MissingLetters(fonts.missing()).cure());
        }
        return ExitStatus.FINE.code();
    }

    private PlanSource source(Project project, PlanWishes wishes) {
        Imprint imprint =
                new Imprint(
                        new PaperTexts().title(project.name()),
                        options.author(),
                        options.date(LocalDate.now(services.clock())),
                        options.revision(),
                        services.files().checksum(project),
                        options.profile());
        return PlanSource.of(
                        project,
                        imprint,
                        services.checks(),
                        services.questions(),
                        new PlacementAnswers(services.questions()),
                        wishes)
                .of(options.servers(project));
    }

    private String json(Pdf printed, PaperFonts fonts) {
        return JsonOutput.object(out -> {
            out.known("file", pdf.map(Path::toString));
            out.known("printer", printer);
            out.number("pages", printed.pages());
            out.texts("withoutFont", fonts.missing());
        });
    }
}
