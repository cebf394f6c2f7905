package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.document.Coded;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;

import java.util.List;
import java.util.Optional;

/// Reads the drive of `hostplan array --drive`, such as `iops=180,size=4TB`.
final class DriveSpec {

    static final String OPTION = "--drive";

    /// More random operations a second than any disk does.
    private static final long MOST_OF_DISK = 1_000;

    private static final List<String> KEYS =
            List.of("iops", "read-iops", "write-iops", "size", "media", "read-mbs", "write-mbs");

    private DriveSpec() {}

    /// Throws [BadInput] where it cannot be read. Without a size it holds nothing.
    static Drive read(String text) {
        Spec spec = Spec.read(OPTION, text, KEYS);
        Optional<Long> both = whole(spec, "iops");
        if (both.isPresent() && (spec.has("read-iops") || spec.has("write-iops"))) {
            throw new BadInput(
                    OPTION + ": iops says what read-iops and write-iops say.",
                    "Give iops where they are equal, else the two.");
        }
        Optional<Long> reads = both.or(() -> whole(spec, "read-iops"));
        return new Drive(
                media(spec, reads),
                DriveInterface.SAS,
                DriveForm.SFF,
                spec.amount("size").orElse(Bytes.ZERO),
                Optional.empty(),
                reads,
                both.or(() -> whole(spec, "write-iops")),
                spec.whole("read-mbs", 1),
                spec.whole("write-mbs", 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Long> whole(Spec spec, String key) {
        return spec.whole(key, 1).map(Integer::longValue);
    }

    private static Media media(Spec spec, Optional<Long> reads) {
        return spec.text("media")
                .map(DriveSpec::media)
                .orElse(reads.orElse(0L) > MOST_OF_DISK ? Media.SSD : Media.HDD);
    }

    private static Media media(String word) {
        return Coded.find(Media.class, word)
                .orElseThrow(() ->
                        new BadInput(
                                OPTION + ": media: “" + word + "” is no kind of drive.",
                                "Write hdd or ssd."));
    }
}
