package hostplan.cli;

import hostplan.amount.AmountText;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Neighbours;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;

/// The options of `hostplan drill` that say what is assumed of the slices as neighbours. Those that
/// are given replace what the stored slicing says.
final class DrillOverrides {

    private static final String NOISY = "--noisy";
    private static final String LIMIT = "--limit";

    @Option(
            names = NOISY,
            paramLabel = "FLAVOR=N",
            description = "How many slices of a flavor do as much as they can; may be repeated.")
    private List<String> noisy = List.of();

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
            OfFlavor given = OfFlavor.read(NOISY, each);
            int count = BadInput.unless(NOISY, WholeText.read(given.value(), 0));
            assumed = given.applyTo(asked, assumed, of -> of.withNoisy(count));
        }
        for (String each : limits) {
            Spec spec = Spec.read(LIMIT, each, DrillLimit.KEYS);
            Optional<DiskLimit> limit = DrillLimit.read(LIMIT, spec);
            String flavor =
                    spec.text("flavor")
                            .orElseThrow(() ->
                                    new BadInput(
                                            LIMIT + ": flavor is missing.", "Add flavor=NAME."));
            assumed =
                    new OfFlavor(LIMIT, flavor, "")
                            .applyTo(asked, assumed, of -> of.withLimit(limit));
        }
        Neighbours result = assumed;
        return new AskedSlicing(
                asked.project(), asked.slicing().with(draft -> draft.neighbours = result));
    }

    private DiskRules disk(DiskRules stored) {
        return BadInput.unless(
                "The disks",
                DiskRules.of(
                        stored.stated(),
                        stored.snapshotShare(),
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
}
