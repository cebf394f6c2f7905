package hostplan.hardware.machine;

import hostplan.amount.AmountFormat;
import hostplan.hardware.Drive;
import hostplan.hardware.Media;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The drives of a machine in words: `8 × 3.84 TB NVMe + 2 × 480 GB SATA SSD`. Product words, the
/// same in every language.
final class DriveWords {

    private DriveWords() {}

    static String of(List<Drive> drives) {
        // Equal drives are mostly the same object; writing an amount costs more than all the rest.
        IdentityHashMap<Drive, Integer> same = new IdentityHashMap<>();
        drives.forEach(each -> same.merge(each, 1, Integer::sum));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Drive drive : drives) {
            Integer count = same.remove(drive);
            if (count != null) {
                counts.merge(words(drive), count, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " × " + each.getKey())
                .collect(Collectors.joining(" + "));
    }

    private static String words(Drive drive) {
        String size = AmountFormat.english().disk(drive.capacity());
        return size + " " + (drive.media() == Media.HDD ? disk(drive) : ssd(drive));
    }

    private static String disk(Drive drive) {
        return switch (drive.attached()) {
            case SATA -> "SATA HDD";
            case SAS -> "SAS HDD";
            case NVME -> "HDD";
        };
    }

    private static String ssd(Drive drive) {
        return switch (drive.attached()) {
            case SATA -> "SATA SSD";
            case SAS -> "SAS SSD";
            case NVME -> "NVMe";
        };
    }
}
