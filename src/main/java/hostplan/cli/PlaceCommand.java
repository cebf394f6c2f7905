package hostplan.cli;

import hostplan.explain.PlacementTexts;
import hostplan.message.MessageTexts;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementVariant;
import hostplan.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `hostplan place`: on which hosts VMs find a place, and how good that is.
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "hostplan place FILE [--placement NAME] [OPTION...]",
            "       hostplan place --hosts HOSTS.csv --vms VMS.csv [OPTION...]",
            "       hostplan place --instance FILE.vbp|FILE.csv [OPTION...]"
        },
        description = "Places many VMs on many hosts, and says how good the answer is.",
        footer = {
            "",
            "HOSTS.csv: name,count,cores,threads,memory,disk,iops,network,price,limit",
            "  count of them stand, 1 where neither count nor price nor limit is given; one with a",
            "  price, or of which none stand, may be bought, up to limit, or any number where that",
            "  is 0 or empty.",
            "VMS.csv: name,count,vcpus,memory,disk,iops,network,group,maxPerHost",
            "  of a group at most maxPerHost on one host; without a group, of the row.",
            "  Memory without a unit is in GiB, disk in GB, network in Mbit/s. Lists may be separated",
            "  by semicolons or tabs, and have the headings that import knows, such as CPUs, RAM or",
            "  Memory (MB); as there, GB of memory means GiB.",
            "Either may be an export of RVTools instead (a workbook, or its tab as CSV): its powered-off",
            "  VMs count with --include-off alone.",
            "FILE.vbp: number of resources / capacities / number of lines / needs and count a line;",
            "  the items of the lines are i0, i1, ..., the host is h.",
            "FILE.csv: host,name,price,limit,capacity... and vm,name,count,maxPerHost,need...",
            "",
            "A project without a stored placement is asked for all its VMs and all its servers,",
            "without those that are only planned where others stand.",
            "",
            "In JSON survives is false where any VM stays down until repair, also for local disks.",
            "",
            "Exit status: 0 all have a place and survive; 1 some have not or do not; 2 bad input."
        })
final class PlaceCommand implements Callable<Integer> {

    private static final long NANOSECONDS = 1_000_000_000L;

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The project.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--placement",
            paramLabel = "NAME",
            description = "Which stored placement of the project, where it has several.")
    private Optional<String> placement = Optional.empty();

    @Option(names = "--hosts", paramLabel = "HOSTS.csv", description = "A list of hosts.")
    private Optional<Path> hosts = Optional.empty();

    @Option(names = "--vms", paramLabel = "VMS.csv", description = "A list of VMs.")
    private Optional<Path> vms = Optional.empty();

    @Option(
            names = "--instance",
            paramLabel = "FILE",
            description = "An instance of vector bin packing, in whole numbers.")
    private Optional<Path> instance = Optional.empty();

    @Mixin private PlaceOptions options = new PlaceOptions();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long to look for a better answer or a proof; 10 where not given.")
    private String seconds = "10";

    @Option(
            names = "--certificate",
            description =
                    "Also tells the share of each VM in the cost of a host, from which the bound"
                            + " follows, and checks it.")
    private boolean certificate;

    @Option(
            names = "--what-if",
            description =
                    "Also says whether less would do with one thing changed: more memory in hosts to"
                            + " buy, more vCPUs for each thread, nothing kept free, no failure, no"
                            + " growth, no group kept apart; a second each.")
    private boolean whatIf;

    @Option(
            names = "--fail",
            paramLabel = "host|feed|rack|site",
            description =
                    "Also plays through what becomes of VMs when each host, each feed of a rack,"
                            + " each rack or each site of the answer fails as a whole. Hosts fail"
                            + " with a feed that have too few supplies on others.")
    private Optional<String> fail = Optional.empty();

    @Option(
            names = "--moves",
            description =
                    "Also tells each move from where VMs run today, in an order in which each step"
                            + " is within capacity.")
    private boolean moves;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    PlaceCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Place> failing =
                fail.map(word -> SliceOverrides.word("--fail", Place.class, word));
        PlacedInput input = input();
        long limit = BadInput.unless("--seconds", WholeText.read(seconds, 0)) * NANOSECONDS;
        long start = System.nanoTime();
        Watch watch = Watch.of(limit, () -> false);
        PlacedInput.Solved solved = input.solve().apply(watch);
        long took = System.nanoTime() - start;
        List<PlacementVariant> variants =
                whatIf ? input.variants().apply(solved.answer()) : List.of();
        Optional<PlaceFails> fails = failing.map(place -> input.fails().apply(solved, place));
        Optional<PlaceMoves> moved = input.moves().apply(solved.answer(), moves);
        MessageTexts texts = PlacementTexts.english();
        boolean isFine = solved.isFine() && fails.map(PlaceFails::isFine).orElse(true);
        console.print(
                json
                        ? List.of(
                                new PlaceJson(input, solved, texts)
                                        .text(took, certificate, variants, fails, moved))
                        : new PlaceText(input, solved, texts)
                                .lines(certificate, variants, fails, moved));
        return (isFine ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private PlacedInput input() {
        long given =
                Stream.of(file, instance, hosts.or(() -> vms)).filter(Optional::isPresent).count();
        if (given != 1 || hosts.isPresent() != vms.isPresent()) {
            throw new BadInput(
                    given > 1 ? "Several inputs are given." : "It is not said what to place.",
                    "Give a project, or --hosts and --vms, or --instance.");
        }
        PlaceInputs inputs = new PlaceInputs(services, options);
        if (instance.isPresent()) {
            return inputs.ofInstance(InstanceFile.read(instance.get()));
        }
        if (file.isPresent()) {
            Project project = services.read(file.get(), console);
            return inputs.ofProject(project, stored(project), false);
        }
        PlacedLists.Asked lists =
                PlacedLists.read(
                        hosts.orElse(Path.of("")), vms.orElse(Path.of("")), services.importer());
        lists.notes().forEach(console::error);
        return inputs.ofProject(lists.project(), lists.placement(), true);
    }

    private Placement stored(Project project) {
        List<Placement> all = project.placements();
        if (placement.isPresent()) {
            return Named.one("--placement", "placement", placement.get(), all);
        }
        return switch (all.size()) {
            case 0 -> PlaceOptions.ofAll(project);
            case 1 -> all.getFirst();
            default ->
                    throw new BadInput(
                            "The project has " + all.size() + " placements.",
                            "Add --placement with one of " + Named.names(all) + ".");
        };
    }
}
