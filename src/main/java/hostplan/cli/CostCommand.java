package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.cost.CostFigure;
import hostplan.cost.HostCost;
import hostplan.cost.SliceCosts;
import hostplan.project.HostCosts;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `hostplan cost FILE`: what the host of a stored slicing costs a month, what its slices cost and
/// earn, and what others ask for the same.
@Command(
        name = "cost",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says what a sliced host costs a month, and what a slice of it costs and earns.",
        footer = {
            "",
            "The assumptions are those of the project and of the site where the host stands; what",
            "they leave open is taken as usual, which the arithmetic names with its source.",
            "All amounts are net and a month, in the currency of the project.",
            "",
            "Exit status: 0 fine; 1 something is left out, or no slice is sold; 2 bad input."
        })
final class CostCommand implements Callable<Integer> {

    private static final String KEY = "--key";
    private static final String AUTO = "auto";
    private static final String FILL = "--fill-share";
    private static final String MARGIN = "--margin";

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(
            names = AskedSlicing.SLICING_OPTION,
            paramLabel = "NAME",
            description =
                    "A stored slicing of a server, by name or id; needed where it has several.")
    private Optional<String> slicing = Optional.empty();

    @Option(
            names = KEY,
            paramLabel = "KEY",
            description =
                    "By what the cost of the host is shared out: auto (what runs out), vcpus,"
                            + " memory or disk.")
    private String key = AUTO;

    @Option(
            names = FILL,
            paramLabel = "SHARE",
            description = "How much of what fits is sold, above 0 and up to 1.")
    private Optional<String> fill = Optional.empty();

    @Option(
            names = MARGIN,
            paramLabel = "P",
            description = "What is to remain of the price, in per cent, from 0 to below 100.")
    private Optional<String> margin = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    CostCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Resource> by = key();
        Optional<Fraction> filled = fill.map(CostCommand::fill);
        Optional<Fraction> kept = margin.map(CostCommand::margin);
        Project project = services.read(file, console);
        Slicing asked = slicing(project);
        HostCost host = host(project, asked, filled, kept);
        SlicingAnswer sliced = answer(project, asked);
        CostAnswer answer =
                new CostAnswer(
                        asked.name(),
                        sliced.question().host().name(),
                        SliceCosts.of(host, sliced, by),
                        services.prices().get(),
                        LocalDate.now(services.clock()));
        console.print(json ? List.of(CostJson.of(answer)) : new CostText(answer).lines());
        return (answer.isWhole() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private Optional<Resource> key() {
        if (key.equals(AUTO)) {
            return Optional.empty();
        }
        return Optional.of(
                Resource.withId(key)
                        .filter(each ->
                                each == Resource.VCPUS
                                        || each == Resource.MEMORY
                                        || each == Resource.DISK)
                        .orElseThrow(() ->
                                new BadInput(
                                        KEY + ": " + Quoted.of(key) + " is no key.",
                                        "Write auto, vcpus, memory or disk.")));
    }

    private static Fraction fill(String text) {
        return BadInput.unless(
                FILL,
                Fraction.parse(text)
                        .flatMap(share ->
                                share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0
                                        ? Parsed.value(share)
                                        : Parsed.problem(
                                                Quoted.of(text) + " is no share of what fits.",
                                                "Write a number above 0 and up to 1, such as"
                                                        + " 0.75.")));
    }

    private static Fraction margin(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return BadInput.unless(
                MARGIN,
                Fraction.parse(number)
                        .map(percent -> percent.dividedBy(Fraction.of(100)))
                        .flatMap(share ->
                                share.signum() >= 0 && share.compareTo(Fraction.ONE) < 0
                                        ? Parsed.value(share)
                                        : Parsed.problem(
                                                Quoted.of(text) + " % cannot remain of a price.",
                                                "Write per cent from 0 to below 100, such as"
                                                        + " 30.")));
    }

    /// The one that is named, else the only one of a server.
    private Slicing slicing(Project project) {
        if (slicing.isPresent()) {
            return Named.one(
                    AskedSlicing.SLICING_OPTION,
                    "stored slicing",
                    slicing.get(),
                    project.slicings());
        }
        List<Slicing> ofServers =
                project.slicings().stream()
                        .filter(each -> each.host() instanceof Slicing.Host.OfServer)
                        .toList();
        return switch (ofServers.size()) {
            case 0 ->
                    throw new BadInput(
                            "The project has no stored slicing of a server.",
                            "Store one on the Slices screen.");
            case 1 -> ofServers.getFirst();
            default ->
                    throw new BadInput(
                            "The project has " + ofServers.size() + " stored slicings.",
                            "Add "
                                    + AskedSlicing.SLICING_OPTION
                                    + " with one of "
                                    + Named.names(ofServers)
                                    + ".");
        };
    }

    private SlicingAnswer answer(Project project, Slicing asked) {
        return BadInput.unless(
                "The slicing", Slicer.answer(new SliceQuestion(services).of(project, asked)));
    }

    private static HostCost host(
            Project project, Slicing asked, Optional<Fraction> filled, Optional<Fraction> kept) {
        HostCost host =
                HostCosts.host(ProjectIndex.of(project), asked)
                        .orElseThrow(() ->
                                new BadInput(
                                        Quoted.of(asked.name())
                                                + " cuts a host of which only figures are known.",
                                        "Choose a slicing of a server that has a"
                                                + " configuration."));
        HostCost filling = filled.map(share -> asking(host, CostFigure.FILL, share)).orElse(host);
        return kept.map(share -> asking(filling, CostFigure.MARGIN, share)).orElse(filling);
    }

    private static HostCost asking(HostCost host, CostFigure figure, Fraction share) {
        return HostCost.of(
                host.basis(), host.assumed().asking(figure, share.exactDecimal().orElseThrow()));
    }
}
