package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.document.Coded;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Slot;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.ArrayLayout;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `hostplan array`: what one array of equal drives gives, without a project.
@Command(
        name = "array",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what an array of equal drives holds, survives and does in a second.",
        footer = {
            "",
            "SPEC is key=value,key=value: iops, or read-iops and write-iops, random 4 KiB",
            "  operations a second of one drive; size such as 4TB; read-mbs and write-mbs,",
            "  sequential MB/s; media, hdd or ssd, up to 1,000 operations a second hdd where",
            "  not given. What is not given makes figures null.",
            "LEVEL is single, raid0, raid1, raid5, raid6, raid10, raid50, raid60, zfs-mirror,",
            "  raidz1, raidz2 or raidz3.",
            "",
            "Exit status: 0 fine; 1 the drives make no such array; 2 bad input."
        })
final class ArrayCommand implements Callable<Integer> {

    private static final int MOST_DRIVES = 10_000;

    private final Console console;

    @Option(
            names = "--drives",
            paramLabel = "N",
            required = true,
            description = "How many drives there are, spares among them.")
    private String drives = "";

    @Option(
            names = DriveSpec.OPTION,
            paramLabel = "SPEC",
            required = true,
            description = "One of them, such as iops=180,size=4TB.")
    private String drive = "";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            required = true,
            description = "How they are joined, such as raid5.")
    private String level = "";

    @Option(
            names = "--spares",
            paramLabel = "N",
            description = "How many of them wait for another to fail; none where not given.")
    private Optional<String> spares = Optional.empty();

    @Option(
            names = "--groups",
            paramLabel = "N",
            description =
                    "Into how many equal groups they are divided; where not given, pairs of a"
                            + " mirror, two for raid50 and raid60, one for raidz.")
    private Optional<String> groups = Optional.empty();

    @Option(
            names = ReadShare.OPTION,
            paramLabel = "R",
            description = "Share of reads, 0 to 1; 0.7 where not given.")
    private String readShare = "0.7";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    ArrayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Fraction reads = ReadShare.read(readShare);
        ArrayFigures figures = figures();
        console.print(
                json
                        ? List.of(ArrayJson.alone(figures, reads))
                        : new ArrayText(figures, reads).lines());
        return (figures.problem().isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private ArrayFigures figures() {
        int all = whole("--drives", drives, 1);
        int waiting = spares.map(each -> whole("--spares", each, 0)).orElse(0);
        if (waiting > all) {
            throw new BadInput(
                    "--spares: " + waiting + " of " + all + " drives cannot be spares.",
                    "Give --drives with the spares among them.");
        }
        Drive each = DriveSpec.read(drive);
        DriveArray array = array(level(), all - waiting, waiting);
        return ArrayFigures.of(
                array,
                Collections.nCopies(all - waiting, each),
                Collections.nCopies(waiting, each),
                Optional.<Bytes>empty());
    }

    private DriveArray array(ArrayLevel joined, int used, int waiting) {
        return new DriveArray(
                "array",
                joined,
                joined.isZfs() ? ArrayMaker.ZFS : ArrayMaker.MDRAID,
                bays(0, used),
                bays(used, waiting),
                groups.map(each -> whole("--groups", each, 1))
                        .orElseGet(() -> ArrayLayout.usualGroups(joined, used)));
    }

    private static List<Slot> bays(int from, int count) {
        return IntStream.rangeClosed(from + 1, from + count)
                .mapToObj(each -> Slot.bay("drives", each))
                .toList();
    }

    private ArrayLevel level() {
        return Coded.find(ArrayLevel.class, level)
                .orElseThrow(() ->
                        new BadInput(
                                "--level: “" + level + "” is no way to join drives.",
                                "Choose one of " + levels() + "."));
    }

    private static String levels() {
        return Stream.of(ArrayLevel.values()).map(Coded::code).collect(Collectors.joining(", "));
    }

    private static int whole(String option, String text, int least) {
        int number = BadInput.unless(option, WholeText.read(text, least));
        if (number > MOST_DRIVES) {
            throw new BadInput(
                    option + ": " + number + " is more than an array has.",
                    "Write at most " + MOST_DRIVES + ".");
        }
        return number;
    }
}
