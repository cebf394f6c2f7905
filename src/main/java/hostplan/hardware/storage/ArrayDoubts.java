package hostplan.hardware.storage;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;
import hostplan.message.Message;

import java.util.ArrayList;
import java.util.List;

/// Why the figures of an array may not hold.
final class ArrayDoubts {

    private ArrayDoubts() {}

    static List<Message> of(ArrayLayout layout, List<Drive> drives) {
        List<Message> doubts = new ArrayList<>();
        if (layout.level() == ArrayLevel.SINGLE) {
            doubts.add(Message.of("array-doubt-single"));
            return doubts;
        }
        if (drives.stream().map(Drive::capacity).distinct().count() > 1) {
            doubts.add(Message.of("array-doubt-sizes"));
        }
        if (drives.stream().map(ArrayDoubts::speed).distinct().count() > 1) {
            doubts.add(Message.of("array-doubt-speeds"));
        }
        if (layout.isRaidz()) {
            doubts.add(Message.of("array-doubt-raidz"));
        }
        return doubts;
    }

    private static List<Object> speed(Drive drive) {
        return List.of(drive.readIops(), drive.writeIops());
    }
}
