package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.amount.Quoted;
import hostplan.capacity.CutRules;
import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.Growth;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.VmCounting;
import hostplan.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The options of `hostplan place` that change what a stored placement asks.
final class PlaceOptions {

    private static final String BUY = "--buy";

    /// Without a per cent sign more is a slip.
    private static final int MOST_GROWTH = 5;

    @Option(
            names = "--survive",
            paramLabel = "K",
            description = "How many hosts may fail at the same time; none where not given.")
    private Optional<String> survive = Optional.empty();

    @Option(
            names = "--aim",
            paramLabel = "hosts|price|even",
            description =
                    "Fewest hosts, least price, or an even load; where not given price for an"
                            + " instance with several prices, else hosts.")
    private Optional<String> aim = Optional.empty();

    @Option(
            names = BUY,
            paramLabel = "NAME[=N]",
            description =
                    "A configuration of the project that may be bought, up to N of it, instead of"
                            + " those that are stored; may be repeated.")
    private List<String> buy = List.of();

    @Option(
            names = "--only-new",
            description = "Offers none of the servers that stand, only what may be bought.")
    private boolean onlyNew;

    @Option(names = "--stay", description = "VMs that run on an offered host stay there.")
    private boolean stay;

    @Option(
            names = "--disks",
            paramLabel = "local|shared|replicated|pooled",
            description =
                    "Where the disks of VMs lie that do not state it. local: on the host, down with"
                            + " it; shared: on storage elsewhere, taking nothing of the host;"
                            + " replicated: twice on its host, for the copies of others; pooled: once on"
                            + " its host, whose disk is stated without copies, as with --hosts where"
                            + " not given.")
    private Optional<String> disks = Optional.empty();

    @Option(
            names = "--growth",
            paramLabel = "R",
            description =
                    "By how much VMs grow, each up to whole vCPUs, such as 20%% or 0.2; 0 where not"
                            + " given.")
    private Optional<String> growth = Optional.empty();

    @Option(names = "--include-off", description = "VMs that are off need a place too.")
    private boolean includeOff;

    @Option(
            names = "--used",
            description = "Memory and disk count as used, where that is known, not as promised.")
    private boolean used;

    @Mixin private SliceOverrides overrides = new SliceOverrides();

    Optional<PlacementAim> aim() {
        return aim.map(word -> SliceOverrides.word("--aim", PlacementAim.class, word));
    }

    Optional<FailurePlan> failures() {
        return survive.map(
                text -> FailurePlan.of(BadInput.unless("--survive", WholeText.read(text, 0))));
    }

    /// Throws [BadInput] where an option cannot be read.
    Placement applyTo(Placement stored, Project project) {
        Slicing cut =
                overrides.applyTo(
                        stored.rules().slicing(new Slicing.Host.AdHoc("", Totals.UNKNOWN)));
        return stored.with(draft -> {
            draft.rules = CutRules.of(cut);
            draft.aim = aim().orElse(draft.aim);
            draft.failures = failures().orElse(draft.failures);
            draft.isStaying |= stay;
            draft.disks =
                    disks.map(word -> SliceOverrides.word("--disks", DiskPlace.class, word))
                            .orElse(draft.disks);
            draft.counting = counting(draft.counting);
            draft.hosts = hosts(draft.hosts, project);
        });
    }

    private VmCounting counting(VmCounting stored) {
        return new VmCounting(
                stored.clusters(),
                stored.includesOff() || includeOff,
                stored.usedDisk() || used,
                stored.usedMemory() || used,
                growth.map(text -> BadInput.unless("--growth", share(text)))
                        .orElse(stored.growth()));
    }

    private static Parsed<Fraction> share(String text) {
        if (PercentText.isPercent(text)) {
            return PercentText.upTo(Growth.MOST_PERCENT, text);
        }
        return Fraction.parse(text)
                .flatMap(share ->
                        share.compareTo(Fraction.of(MOST_GROWTH)) > 0
                                ? Parsed.problem(
                                        Quoted.of(text)
                                                + " would be "
                                                + text
                                                + " times as much on top.",
                                        "Write 20% or 0.2 for a fifth more.")
                                : Parsed.value(share));
    }

    private List<HostOffer> hosts(List<HostOffer> stored, Project project) {
        List<HostOffer> hosts = new ArrayList<>();
        for (HostOffer offer : stored) {
            boolean isKept = offer instanceof HostOffer.ToBuy ? buy.isEmpty() : !onlyNew;
            if (isKept) {
                hosts.add(offer);
            }
        }
        buy.forEach(text -> hosts.add(bought(text, project)));
        return hosts;
    }

    private static HostOffer bought(String text, Project project) {
        int equals = text.lastIndexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        HardwareConfiguration found =
                Named.one(BUY, "configuration", name.strip(), project.configurations());
        Optional<Integer> limit =
                equals < 0
                        ? Optional.empty()
                        : Optional.of(
                                BadInput.unless(
                                        BUY, WholeText.read(text.substring(equals + 1), 1)));
        return new HostOffer.ToBuy(found.id(), limit);
    }

    /// All servers that stand, where nothing else is stored. What is only planned costs something
    /// yet, and is offered only where all of them are.
    static Placement ofAll(Project project) {
        List<Server> known =
                project.servers().stream()
                        .filter(server -> server.configuration().isPresent())
                        .toList();
        List<Server> there =
                known.stream().filter(server -> server.status() != Status.PLANNED).toList();
        return new Placement.Draft("all")
                .build()
                .with(draft ->
                        draft.hosts =
                                (there.isEmpty() ? known : there)
                                        .stream()
                                                .map(Server::id)
                                                .<HostOffer>map(HostOffer.Standing::new)
                                                .toList());
    }
}
