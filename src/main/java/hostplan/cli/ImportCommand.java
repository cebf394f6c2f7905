package hostplan.cli;

import hostplan.document.Coded;
import hostplan.document.Ids;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.storage.ProjectLock;
import hostplan.storage.ProjectLocks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `hostplan import FILE INPUT…`: takes lists and exports into a project.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes lists and exports of other tools into a project: lists of servers, machines,"
                    + " racks or sites as CSV, NetBox device types, RVTools exports.",
            "",
            "Servers are found again by serial number, asset tag or name; what an input does not"
                    + " say stays as it is."
        },
        footer = {
            "",
            "Exit status: 0 something was taken; 1 nothing was; 2 the input could not be read."
        })
final class ImportCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The project; a new one where it is not there.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "What to import: files, or folders of them.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "The format of all inputs: csv, netbox-device-type, netbox-module-type or rvtools;"
                            + " recognised where not given.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--dry-run", description = "Show what would be done, and do nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    ImportCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Format> chosen = format.map(ImportCommand::format);
        ImportInputs.Found read = ImportInputs.read(inputs);
        if (dryRun) {
            return answer(plan(ImportTarget.open(file, services.files()), read, chosen));
        }
        Optional<ProjectLock> lock = ImportTarget.lock(file, new ProjectLocks(services.clock()));
        try {
            ImportTarget target = ImportTarget.open(file, services.files());
            ImportPlan plan = plan(target, read, chosen);
            if (plan.changesAnything()) {
                target.save(plan.after(), services.files());
            }
            return answer(plan);
        } finally {
            lock.ifPresent(ProjectLock::close);
        }
    }

    private static Format format(String word) {
        return Coded.find(Format.class, word)
                .orElseThrow(() ->
                        new BadInput(
                                "--format: “" + word + "” is no format.",
                                "Choose one of "
                                        + Stream.of(Format.values())
                                                .map(Format::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private ImportPlan plan(
            ImportTarget target, ImportInputs.Found found, Optional<Format> chosen) {
        ImportOptions options =
                ImportOptions.USUAL.with(draft -> {
                    draft.format = chosen;
                    draft.currency = Optional.of(target.project().currency());
                });
        ImportResult.Collector passedOver = new ImportResult.Collector();
        passedOver.skipped.addAll(found.skipped());
        ImportResult result =
                services.importer().read(found.inputs(), options).and(passedOver.result());
        return new ImportPlanner(new Ids(new SecureRandom())).plan(target.project(), result);
    }

    private int answer(ImportPlan plan) {
        for (UnreadableInput input : plan.unreadable()) {
            console.error(
                    "hostplan import: "
                            + input.file()
                            + ": "
                            + input.message()
                            + " "
                            + input.cure());
        }
        if (!plan.changesAnything() && !plan.unreadable().isEmpty()) {
            return ExitStatus.BAD_INPUT.code();
        }
        ImportAnswer answer = new ImportAnswer(plan);
        console.print(json ? List.of(answer.json()) : dryRun ? answer.preview() : answer.done());
        return (plan.changesAnything() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }
}
