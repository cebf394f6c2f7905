package hostplan.hardware.fit;

import static hostplan.hardware.Machines.bays;
import static hostplan.hardware.Machines.withArrays;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Machines with drives or arrays that do not fit.
final class SpoiledDrives {

    private static final Part SATA_SSD =
            Machines.part(
                    "sata-ssd",
                    "SATA SSD 1.92 TB",
                    Machines.ssd(DriveInterface.SATA, DriveForm.SFF, 1920));

    private SpoiledDrives() {}

    static List<Spoiled> all() {
        return Stream.of(inBays(), attached(), arrays(), makers()).flatMap(each -> each).toList();
    }

    private static Stream<Spoiled> inBays() {
        Machine dual = Machines.dualSocket();
        Machine tower = Machines.tower();
        return Stream.of(
                Spoiled.of(
                        "drive-missing",
                        withArrays(dual).without(bays("front", 1, 8)),
                        "It has no drive in any of its 10 bays."),
                Spoiled.of(
                                "drive-form",
                                dual.with(bays("front", 9, 9), Machines.SATA_DISK),
                                "SATA disk 8 TB (bay front 9) has the form 3.5; the bays take 2.5.")
                        .curedBy("Put 1 × NVMe 3.84 TB into bay front 9"),
                Spoiled.of(
                                "drive-form",
                                movedBoot(),
                                "M.2 NVMe 480 GB (bay front 9) has the form m.2; the bays take 2.5.")
                        .curedBy("Move bay front 9 to bay boot 1"),
                Spoiled.of(
                        "drive-carrier",
                        tower.with(bays("disks", 3, 4), SATA_SSD),
                        "SATA SSD 1.92 TB (bay disks 3–4) is a 2.5″ drive in a 3.5″ bay: it needs"
                                + " a carrier."),
                Spoiled.of(
                                "drive-interface",
                                tower.with(bays("disks", 3, 3), Machines.NVME),
                                "NVMe 3.84 TB (bay disks 3) is attached by NVME; the bays speak"
                                        + " SATA, SAS.")
                        .curedBy("Put 1 × SATA disk 8 TB into bay disks 3"),
                Spoiled.of(
                                "drive-nvme-bays",
                                dual.with(bays("front", 1, 5), Machines.NVME),
                                "5 NVMe drives are in bay front 1–5; 4 of these bays are wired for"
                                        + " NVMe.")
                        .curedBy("Put 1 × SAS SSD 1.92 TB into bay front 5"));
    }

    private static Stream<Spoiled> attached() {
        Machine dual = Machines.dualSocket();
        return Stream.of(
                Spoiled.of(
                                "controller-missing",
                                withArrays(
                                                dual,
                                                array(
                                                        ArrayLevel.RAID_10,
                                                        ArrayMaker.MDRAID,
                                                        bays("front", 1, 8)))
                                        .without(Machines.cards("pcie", 1, 1)),
                                "8 SAS drives (bay front 1–8) need a SAS controller, and there is"
                                        + " none.")
                        .curedBy("Put 1 × RAID 8i into card pcie 1"),
                Spoiled.of(
                                "drive-ports",
                                Machines.singleNvme().with(bays("front", 9, 12), SATA_SSD),
                                "The drives in bay front 9–12 need 4 ports; there are 0, 0 of them"
                                        + " SAS.")
                        .curedBy("Put 1 × RAID 8i into card pcie 1"),
                // 0.05 × 1.92 TB × 365 × 5 = 175.2 TB; of a mirror 0.1 × 1.92 TB × 365 × 5
                Spoiled.of(
                                "drive-life",
                                dual.with(bays("front", 1, 8), writing("0.05")),
                                "frail (bay front 1–8) is promised for 175.2 TB of writes in 5"
                                        + " years; 350.4 TB are assumed (10 % of the space written"
                                        + " anew every day).")
                        .curedBy("Put 8 × SAS SSD 1.92 TB into bay front 1–8"),
                // raidz2 of 8: 6 ÷ 8 of the drives hold data, each block is written 3 times: 0.225
                // of
                // a drive a day; 3.84 TB × 0.225 × 365 × 5 = 1576.8 TB, promised 0.2: 1401.6 TB
                Spoiled.of(
                                "drive-life",
                                Machines.singleNvme()
                                        .with(
                                                bays("front", 1, 8),
                                                Machines.like(
                                                        Machines.NVME,
                                                        "frail",
                                                        dwpd(
                                                                (Drive) Machines.NVME.facts(),
                                                                "0.2"))),
                                "frail (bay front 1–8) is promised for 1.4 PB of writes in 5"
                                        + " years; 1.58 PB are assumed (10 % of the space written"
                                        + " anew every day).")
                        .curedBy("Put 8 × NVMe 3.84 TB into bay front 1–8"));
    }

    private static Stream<Spoiled> arrays() {
        Machine dual = Machines.dualSocket();
        return Stream.of(
                Spoiled.of(
                                "array-bay-empty",
                                dual.without(bays("front", 8, 8)),
                                "The array data is over bay front 8, where no drive is.")
                        .curedBy("Put 1 × SAS SSD 1.92 TB into bay front 8"),
                Spoiled.of(
                                "array-bay-empty",
                                withArrays(
                                        Machines.tower(),
                                        array(
                                                ArrayLevel.RAID_1,
                                                ArrayMaker.MDRAID,
                                                List.of(
                                                        Slot.bay("disks", 1),
                                                        Slot.bay("disks", 2),
                                                        Slot.bay("gone", 1)))),
                                "The array data is over bay gone 1, where no drive is.")
                        .curedBy("Leave bay gone 1 out of the array data"),
                Spoiled.of(
                                "array-drive-shared",
                                withArrays(
                                        dual,
                                        array(
                                                ArrayLevel.RAID_10,
                                                ArrayMaker.CARD,
                                                bays("front", 1, 8)),
                                        new DriveArray(
                                                "more",
                                                ArrayLevel.RAID_1,
                                                ArrayMaker.CARD,
                                                bays("front", 7, 8),
                                                List.of(),
                                                1)),
                                "The array more is over bay front 7–8, which an array has already.")
                        .curedBy("Remove the array more"),
                Spoiled.of(
                                "array-drives",
                                withArrays(
                                        dual,
                                        array(
                                                ArrayLevel.RAID_10,
                                                ArrayMaker.CARD,
                                                bays("front", 1, 7))),
                                "The array data cannot be RAID 10 of 7 drives in 1 group.")
                        .curedBy("Make bay front 7 a spare of the array data"),
                Spoiled.of(
                                "array-drives",
                                withArrays(
                                        dual,
                                        array(
                                                ArrayLevel.RAID_6,
                                                ArrayMaker.CARD,
                                                bays("front", 1, 3))),
                                "The array data cannot be RAID 6 of 3 drives in 1 group: it needs"
                                        + " 1 more.")
                        .curedBy("Take bay front 4 into the array data"),
                Spoiled.of(
                                "array-drives",
                                withArrays(
                                                dual,
                                                array(
                                                        ArrayLevel.RAID_6,
                                                        ArrayMaker.CARD,
                                                        bays("front", 1, 2)))
                                        .without(bays("front", 3, 8)),
                                "The array data cannot be RAID 6 of 2 drives in 1 group: it needs"
                                        + " 2 more.")
                        .curedBy(
                                "Put 2 × SAS SSD 1.92 TB into bay front 3–4 and take them into the"
                                        + " array data"),
                // 3 × 8 TB × 8 bits ÷ 10^15 = 0.192; 8,000,000 MB ÷ 150 MB/s = 14.8 hours
                Spoiled.of(
                                "array-rebuild",
                                withArrays(
                                        Machines.tower()
                                                .with(bays("disks", 3, 4), Machines.SATA_DISK),
                                        array(
                                                ArrayLevel.RAID_5,
                                                ArrayMaker.MDRAID,
                                                bays("disks", 1, 4))),
                                "The array data is RAID 5 over drives of 8 TB. After one fails,"
                                        + " 24 TB must be read without an error for some 15 hours,"
                                        + " and the chance that something cannot be read, and is"
                                        + " lost, is up to 19 % (bits read ÷ 10^15, the error rate"
                                        + " that data sheets promise).")
                        .curedBy("Make the array data RAID 6 by mdraid"),
                // 16 KiB = 4 sectors of data, 3 × ceil(4 ÷ 3) = 6 of parity, padded to 12: 33.3 %;
                // half
                // of 6 drives is data. 64 KiB: 16 + 3 × 6 = 34, padded to 36: 44.4 %; 128 KiB: 32 +
                // 33
                // = 65, padded to 68: 47.1 %; 256 KiB: 64 + 66 = 130, padded to 132: 48.5 %
                Spoiled.of(
                        "array-blocks",
                        withArrays(
                                Machines.tower().with(bays("disks", 3, 6), Machines.SATA_DISK),
                                array(ArrayLevel.RAIDZ3, ArrayMaker.ZFS, bays("disks", 1, 6))),
                        "Volumes in blocks of 16 KiB, as is usual, leave 33.3 % of the raw space of"
                                + " the array data (RAIDZ3) for data, since every block has its own"
                                + " parity and padding; 50 % is reckoned with."),
                Spoiled.of(
                                "array-mixed",
                                dual.with(
                                        bays("front", 8, 8),
                                        Machines.like(
                                                Machines.SAS_SSD,
                                                "larger",
                                                Machines.ssd(
                                                        DriveInterface.SAS, DriveForm.SFF, 3840))),
                                "The array data has other drives in bay front 8 than in its other"
                                        + " bays (SAS SSD 1.92 TB): it is as large and as fast as the"
                                        + " least of them.")
                        .curedBy("Put 1 × SAS SSD 1.92 TB into bay front 8"),
                Spoiled.of(
                                "array-spare-small",
                                withSmallSpare(dual),
                                "The spare in bay front 9 is smaller than the drives of the array"
                                        + " data (1.92 TB): it cannot stand in for one.")
                        .curedBy("Put 1 × SAS SSD 1.92 TB into bay front 9"),
                Spoiled.of(
                                "array-unsafe",
                                withArrays(
                                        Machines.tower(),
                                        array(
                                                ArrayLevel.RAID_0,
                                                ArrayMaker.MDRAID,
                                                bays("disks", 1, 2))),
                                "The array data is RAID 0: one failed drive loses what is on it,"
                                        + " and the server is in production.")
                        .in(Fits.context().with(Use.PRODUCTION))
                        .curedBy("Make the array data RAID 1 by mdraid"),
                Spoiled.of(
                                "drive-loose",
                                dual.with(bays("front", 9, 10), Machines.SAS_SSD),
                                "2 drives are in no array (bay front 9–10).")
                        .curedBy("Make an array RAID 1 of bay front 9–10 by a card"));
    }

    private static Stream<Spoiled> makers() {
        Machine dual = Machines.dualSocket();
        Machine nvme = Machines.singleNvme();
        List<Slot> eight = bays("front", 1, 8);
        return Stream.of(
                Spoiled.of(
                                "array-maker",
                                withArrays(
                                        nvme, array(ArrayLevel.RAIDZ2, ArrayMaker.MDRAID, eight)),
                                "The array data is to be RAIDZ2, which mdraid does not make.")
                        .curedBy("Make the array data RAIDZ2 by ZFS"),
                Spoiled.of(
                                "array-maker",
                                withArrays(nvme, array(ArrayLevel.RAID_6, ArrayMaker.CARD, eight)),
                                "The array data is to be made by a card, and no card makes arrays.")
                        .curedBy("Make the array data RAID 6 by mdraid"),
                Spoiled.of(
                                "array-maker",
                                withArrays(
                                        dual.with(bays("front", 1, 4), Machines.NVME),
                                        array(
                                                ArrayLevel.RAID_10,
                                                ArrayMaker.CARD,
                                                bays("front", 1, 4))),
                                "The array data is to be made by a card, and no RAID card reaches"
                                        + " all its drives.")
                        .curedBy("Make the array data RAID 10 by mdraid"),
                Spoiled.of(
                                "array-maker",
                                withArrays(
                                        dual,
                                        new DriveArray(
                                                "data",
                                                ArrayLevel.RAID_50,
                                                ArrayMaker.CARD,
                                                eight,
                                                List.of(),
                                                2)),
                                "The array data is to be RAID 50, which its card does not make.")
                        .curedBy("Make the array data RAID 50 in 2 groups by mdraid"),
                Spoiled.of(
                        "array-zfs-card",
                        withArrays(dual, array(ArrayLevel.RAIDZ2, ArrayMaker.ZFS, eight)),
                        "The array data is made by ZFS over drives behind a RAID card: ZFS mends"
                                + " only what it sees itself."));
    }

    /// A drive that belongs into a bay inside stands in one of the front.
    private static Machine movedBoot() {
        Machine single = Machines.singleNvme();

        DriveArray data = single.assembly().arrays().getFirst();
        return withArrays(single, data)
                .without(bays("boot", 1, 2))
                .with(bays("front", 9, 9), Machines.M2);
    }

    private static Machine withSmallSpare(Machine dual) {
        DriveArray array =
                new DriveArray(
                        "data",
                        ArrayLevel.RAID_10,
                        ArrayMaker.CARD,
                        bays("front", 1, 8),
                        bays("front", 9, 9),
                        1);
        Part small =
                Machines.like(
                        Machines.SAS_SSD,
                        "small",
                        Machines.ssd(DriveInterface.SAS, DriveForm.SFF, 960));
        return withArrays(dual.with(bays("front", 9, 9), small), array);
    }

    private static DriveArray array(ArrayLevel level, ArrayMaker maker, List<Slot> drives) {
        return new DriveArray("data", level, maker, drives, List.of(), 1);
    }

    private static Part writing(String dwpd) {
        return Machines.like(
                Machines.SAS_SSD, "frail", dwpd((Drive) Machines.SAS_SSD.facts(), dwpd));
    }

    private static Drive dwpd(Drive of, String dwpd) {
        return new Drive(
                of.media(),
                of.attached(),
                of.form(),
                of.capacity(),
                of.rpm(),
                of.readIops(),
                of.writeIops(),
                of.readMBs(),
                of.writeMBs(),
                of.activeWatts(),
                of.idleWatts(),
                Optional.of(new BigDecimal(dwpd)),
                of.warrantyYears());
    }
}
