package hostplan.cli;

import hostplan.amount.AmountText;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Flavor;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The options of `hostplan drill` that say what is assumed of the slices as neighbours. Those that
/// are given replace what the stored slicing says.
final class DrillOverrides {

    private static final String NOISY = "--noisy";
    private static final String ON = "--on";
    private static final String LIMIT = "--limit";

    @Option(
            names = NOISY,
            paramLabel = "FLAVOR=N",
            description = "How many slices of a flavor do as much as they can; may be repeated.")
    private List<String> noisy = List.of();

    @Option(
            names = ON,
            paramLabel = "FLAVOR=ARRAY",
            description =
                    "On which array of the host the slices of a flavor lie; may be repeated. Those"
                            + " of the others share the arrays that are not named, as one.")
    private List<String> on = List.of();

    @Option(
            names = LIMIT,
            paramLabel = "SPEC",
            description =
                    "What one slice may do, such as flavor=small,iops=3000,rate=50MB; may be"
                            + " repeated. The limits that keep every promise where none is given.")
    private List<String> limits = List.of();

    @Option(
            names = "--block",
            paramLabel = "AMOUNT",
            description = "Size of one operation; 4KiB where not given.")
    private Optional<String> block = Optional.empty();

    @Option(
            names = ReadShare.OPTION,
            paramLabel = "R",
            description = "Share of reads, 0 to 1; 0.7 where not given.")
    private Optional<String> reads = Optional.empty();

    @Option(
            names = "--fill-limit",
            paramLabel = "R",
            description = "Up to which share an array is filled; 0.8 where not given.")
    private Optional<String> fillLimit = Optional.empty();

    @Option(
            names = "--snapshots",
            paramLabel = "R",
            description =
                    "Share of an array kept for snapshots and backups, within that; 0 where not"
                            + " given.")
    private Optional<String> snapshots = Optional.empty();

    @Option(
            names = "--burst",
            paramLabel = "SECONDS",
            description = "For how long a slice may do more than its limit; 60 where not given.")
    private Optional<String> burst = Optional.empty();

    @Option(
            names = "--used",
            paramLabel = "R",
            description = "Share of the disks of slices that is in use; 0.6 where not given.")
    private Optional<String> used = Optional.empty();

    @Option(
            names = "--changed",
            paramLabel = "R",
            description = "Share of it that changes in a day; 0.05 where not given.")
    private Optional<String> changed = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "HOURS",
            description = "Window of the backup; 8 where not given.")
    private Optional<String> window = Optional.empty();

    /// Throws [BadInput] where an option cannot be read, or names a flavor that is not asked for.
    AskedSlicing applyTo(AskedSlicing asked) {
        Neighbours stored = asked.slicing().neighbours();
        Neighbours assumed =
                stored.withDisk(disk(stored.disk()))
                        .withBackup(backup(stored.backup()))
                        .withBurstSeconds(
                                burst.map(text ->
                                                BadInput.unless("--burst", WholeText.read(text, 1)))
                                        .orElse(stored.burstSeconds()));
        for (String each : noisy) {
            int count = BadInput.unless(NOISY, WholeText.read(behind(NOISY, each), 0));
            assumed = with(asked, assumed, NOISY, before(each), of -> of.withNoisy(count));
        }
        for (String each : on) {
            Optional<String> array = Optional.of(behind(ON, each));
            assumed = with(asked, assumed, ON, before(each), of -> of.withArray(array));
        }
        for (String each : limits) {
            Spec spec = Spec.read(LIMIT, each, DrillLimit.KEYS);
            Optional<DiskLimit> limit = DrillLimit.read(LIMIT, spec);
            String flavor =
                    spec.text("flavor")
                            .orElseThrow(() ->
                                    new BadInput(
                                            LIMIT + ": flavor is missing.", "Add flavor=NAME."));
            assumed = with(asked, assumed, LIMIT, flavor, of -> of.withLimit(limit));
        }
        Neighbours result = assumed;
        return new AskedSlicing(
                asked.project(), asked.slicing().with(draft -> draft.neighbours = result));
    }

    private DiskRules disk(DiskRules stored) {
        return BadInput.unless(
                "The disks",
                DiskRules.of(
                        share("--fill-limit", fillLimit, stored.fillLimit()),
                        share("--snapshots", snapshots, stored.snapshotShare()),
                        reads.map(ReadShare::read).orElse(stored.readShare()),
                        block.map(text ->
                                        BadInput.unless(
                                                "--block", AmountText.parse(text, Meaning.STRICT)))
                                .orElse(stored.block())));
    }

    private BackupRules backup(BackupRules stored) {
        return BadInput.unless(
                "The backup",
                BackupRules.of(
                        share("--used", used, stored.used()),
                        share("--changed", changed, stored.changed()),
                        share("--window", window, stored.hours())));
    }

    private static Fraction share(String option, Optional<String> text, Fraction otherwise) {
        return text.map(given -> BadInput.unless(option, number(given))).orElse(otherwise);
    }

    private static Parsed<Fraction> number(String text) {
        return Fraction.parse(text);
    }

    private static Neighbours with(
            AskedSlicing asked,
            Neighbours assumed,
            String option,
            String name,
            UnaryOperator<Neighbours.OfFlavor> change) {
        List<String> ids =
                asked.slicing().lines().stream().map(Slicing.Line::flavor).distinct().toList();
        List<Flavor> flavors =
                asked.project().flavors().stream().filter(each -> ids.contains(each.id())).toList();
        Flavor flavor = Named.one(option, "flavor", name, flavors);
        return assumed.with(change.apply(assumed.of(flavor.id())));
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf('='));
    }

    private static String behind(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new BadInput(
                    option + ": " + Quoted.of(text) + " is no name=value.", "Write it as small=2.");
        }
        return text.substring(equals + 1);
    }
}
