package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.Slot;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Drives and arrays for tests.
final class Drives {

    private Drives() {}

    static Drive disk(Bytes size, long iops) {
        return drive(Media.HDD, DriveInterface.SAS, size, iops, iops, 200, 200);
    }

    static Drive nvme(Bytes size, long readIops, long writeIops) {
        return drive(Media.SSD, DriveInterface.NVME, size, readIops, writeIops, 6500, 3500);
    }

    static Drive drive(
            Media media,
            DriveInterface attached,
            Bytes size,
            long readIops,
            long writeIops,
            int readMBs,
            int writeMBs) {
        return new Drive(
                media,
                attached,
                DriveForm.SFF,
                size,
                Optional.empty(),
                Optional.of(readIops),
                Optional.of(writeIops),
                Optional.of(readMBs),
                Optional.of(writeMBs),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static DriveArray array(ArrayLevel level, int drives, int groups) {
        List<Slot> bays =
                IntStream.rangeClosed(1, drives).mapToObj(each -> Slot.bay("front", each)).toList();
        return new DriveArray("data", level, ArrayMaker.MDRAID, bays, List.of(), groups);
    }

    static ArrayFigures of(ArrayLevel level, int groups, List<Drive> drives) {
        return ArrayFigures.of(
                array(level, drives.size(), groups), drives, List.of(), Optional.empty());
    }

    static ArrayFigures of(ArrayLevel level, int groups, int count, Drive drive) {
        return of(level, groups, Collections.nCopies(count, drive));
    }
}
