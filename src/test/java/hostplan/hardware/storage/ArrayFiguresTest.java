package hostplan.hardware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.document.Coded;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.message.Message;
import hostplan.message.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class ArrayFiguresTest {

    private static final Bytes TB4 = Bytes.ofGB(4000);
    private static final Fraction USUAL = UsualStorage.READ_SHARE;

    /// The two published cases, and vectors worked out by hand from n × i ÷ (r + penalty × w): 5 ×
    /// 180 ÷ (0.84 + 4 × 0.16) = 900 ÷ 1.48 = 608.1; 8 × 180 ÷ (0.7 + 6 × 0.3) = 1440 ÷ 2.5 = 576;
    /// 12 × 80 ÷ (0.7 + 2 × 0.3) = 960 ÷ 1.3 = 738.5; 6 × 75 ÷ (0.5 + 6 × 0.5) = 450 ÷ 3.5 = 128.6.
    @ParameterizedTest
    @CsvSource({
        "raid5, 5, 180, 0.84, 608.1",
        "raid6, 8, 180, 0.7, 576.0",
        "raid0, 8, 180, 0.7, 1440.0",
        "raid10, 8, 180, 0.7, 1107.7",
        "raid5, 8, 180, 0.7, 757.9",
        "raid0, 12, 80, 0.7, 960.0",
        "raid10, 12, 80, 0.7, 738.5",
        "raid5, 12, 80, 0.7, 505.3",
        "raid6, 12, 80, 0.7, 384.0",
        "raid0, 6, 75, 0.5, 450.0",
        "raid10, 6, 75, 0.5, 300.0",
        "raid5, 6, 75, 0.5, 180.0",
        "raid6, 6, 75, 0.5, 128.6"
    })
    void reckonsOperationsByTheWritePenalty(
            String level, int drives, long iops, BigDecimal readShare, BigDecimal expected) {
        ArrayFigures figures = Drives.of(level(level), 1, drives, Drives.disk(TB4, iops));

        assertThat(figures.iops(Fraction.of(readShare)).map(each -> each.toDecimal(1)))
                .contains(expected);
    }

    /// How many drives of 180 operations give 3,000: 22 in RAID 10 (21.67), 32 in RAID 5 (31.67),
    /// 42 in RAID 6 (41.67); two fewer, or one fewer, are not enough.
    @ParameterizedTest
    @CsvSource({"raid10, 22, 20", "raid5, 32, 31", "raid6, 42, 41"})
    void givesThreeThousandOperationsWithAsManyDrivesAsPublished(
            String level, int enough, int fewer) {
        assertThat(iops(level, enough)).isGreaterThanOrEqualTo(Fraction.of(3000));
        assertThat(iops(level, fewer)).isLessThan(Fraction.of(3000));
    }

    private static Fraction iops(String level, int drives) {
        return Drives.of(level(level), 1, drives, Drives.disk(TB4, 180)).iops(USUAL).orElseThrow();
    }

    /// Eight drives that read 900,000 and write 200,000: RAID 10 gives 8 ÷ (0.7 ÷ 900000 + 2 × 0.3
    /// ÷ 200000) = 8 ÷ (0.777… + 3) × 1000000 = 2,117,647; read only 8 × 900,000; written only 8 ×
    /// 200,000 ÷ 2.
    @Test
    void tellsReadingFromWriting() {
        ArrayFigures figures =
                Drives.of(ArrayLevel.RAID_10, 1, 8, Drives.nvme(TB4, 900_000, 200_000));

        assertThat(figures.iops(USUAL).map(each -> each.toDecimal(0)))
                .contains(new BigDecimal("2117647"));
        assertThat(figures.readIops()).contains(Fraction.of(7_200_000));
        assertThat(figures.writeIops()).contains(Fraction.of(800_000));
    }

    /// A mirror writes every copy: three copies, 3 × 100 ÷ (3 × 1) = 100 written.
    @Test
    void writesEveryCopyOfAMirror() {
        ArrayFigures figures = Drives.of(ArrayLevel.RAID_1, 1, 3, Drives.disk(TB4, 100));

        assertThat(figures.writeIops()).contains(Fraction.of(100));
        assertThat(figures.readIops()).contains(Fraction.of(300));
    }

    /// Two virtual devices of raidz2 do what two drives do, whatever their width, and the answer
    /// says that this is an estimate.
    @Test
    void takesAGroupOfRaidzForOneDrive() {
        ArrayFigures figures = Drives.of(ArrayLevel.RAIDZ2, 2, 12, Drives.disk(TB4, 150));

        assertThat(figures.iops(USUAL)).contains(Fraction.of(300));
        assertThat(keys(figures.doubts())).contains("array-doubt-raidz");
    }

    @Test
    void doubtsTheFormulaWhereAControllerHoldsWritesBack() {
        List<Drive> drives = List.of(Drives.disk(TB4, 180), Drives.disk(TB4, 180));
        ArrayFigures figures =
                ArrayFigures.of(
                        Drives.array(ArrayLevel.RAID_1, 2, 1),
                        drives,
                        List.of(),
                        Optional.of(Bytes.ofGiB(8)));

        assertThat(figures.doubts())
                .containsExactly(Message.of("array-doubt-cache", Value.of(Bytes.ofGiB(8))));
    }

    /// Drives of 4 TB: what they hold, and how many may fail.
    @ParameterizedTest
    @CsvSource({
        "single, 3, 1, 12000, 0, 0",
        "raid0, 3, 1, 12000, 0, 0",
        "raid1, 2, 1, 4000, 1, 1",
        "raid1, 3, 1, 4000, 2, 2",
        "raid5, 4, 1, 12000, 1, 1",
        "raid6, 6, 1, 16000, 2, 2",
        "raid10, 8, 1, 16000, 1, 4",
        "raid10, 6, 2, 8000, 2, 4",
        "raid50, 6, 2, 16000, 1, 2",
        "raid50, 12, 3, 36000, 1, 3",
        "raid60, 8, 2, 16000, 2, 4",
        "raid60, 16, 2, 48000, 2, 4"
    })
    void keepsWhatTheLevelLeaves(
            String level, int drives, int groups, long usableGB, int least, int best) {
        ArrayFigures figures = Drives.of(level(level), groups, drives, Drives.disk(TB4, 80));

        assertThat(figures.problem()).isEmpty();
        assertThat(figures.raw()).isEqualTo(Bytes.ofGB(4000L * drives));
        assertThat(figures.usable()).isEqualTo(Bytes.ofGB(usableGB));
        assertThat(figures.survivesAtLeast()).isEqualTo(least);
        assertThat(figures.survivesAtBest()).isEqualTo(best);
    }

    /// Of pools over 4 TiB 1/32 is more than 128 GiB, so that 128 GiB = 137,438,953,472 B are kept:
    /// 16 TB − that = 15,862,561,046,528 B. Of a mirror of two drives of 100 GB 1/32 is
    /// 3,125,000,000 B.
    @ParameterizedTest
    @CsvSource({
        "zfs-mirror, 8, 4, 4000, 15862561046528, 1, 4",
        "zfs-mirror, 6, 2, 4000, 7862561046528, 2, 4",
        "raidz1, 5, 1, 4000, 15862561046528, 1, 1",
        "raidz2, 6, 1, 4000, 15862561046528, 2, 2",
        "raidz3, 14, 2, 2000, 15862561046528, 3, 6",
        "zfs-mirror, 2, 1, 100, 96875000000, 1, 1"
    })
    void leavesZfsWhatItKeepsForItself(
            String level, int drives, int groups, long sizeGB, long usable, int least, int best) {
        Drive drive = Drives.disk(Bytes.ofGB(sizeGB), 80);
        ArrayFigures figures = Drives.of(level(level), groups, drives, drive);

        assertThat(figures.usable()).isEqualTo(new Bytes(usable));
        assertThat(figures.survivesAtLeast()).isEqualTo(least);
        assertThat(figures.survivesAtBest()).isEqualTo(best);
    }

    /// A pool of 1 GB: 1/32 are 31 MB, less than the 128 MiB = 134,217,728 B that it keeps at
    /// least.
    @Test
    void leavesZfsItsLeast() {
        ArrayFigures figures =
                Drives.of(ArrayLevel.ZFS_MIRROR, 1, 2, Drives.disk(Bytes.ofGB(1), 80));

        assertThat(figures.usable()).isEqualTo(new Bytes(1_000_000_000L - 134_217_728L));
    }

    /// 2 + 4 + 4 + 4 TB. A stripe uses 2 TB of each: RAID 10 2 × 2, RAID 5 3 × 2. Single drives are
    /// used wholly. ZFS mirrors by pairs: 2 + 4 TB, less 128 GiB.
    @Test
    void usesOfUnequalDrivesWhatTheSmallestHas() {
        List<Drive> drives =
                List.of(
                        Drives.disk(Bytes.ofGB(2000), 80),
                        Drives.disk(TB4, 80),
                        Drives.disk(TB4, 80),
                        Drives.disk(TB4, 80));

        assertThat(Drives.of(ArrayLevel.RAID_10, 1, drives).usable()).isEqualTo(Bytes.ofGB(4000));
        assertThat(Drives.of(ArrayLevel.RAID_5, 1, drives).usable()).isEqualTo(Bytes.ofGB(6000));
        assertThat(Drives.of(ArrayLevel.SINGLE, 1, drives).usable()).isEqualTo(Bytes.ofGB(14000));
        assertThat(Drives.of(ArrayLevel.ZFS_MIRROR, 2, drives).usable())
                .isEqualTo(Bytes.ofGB(6000).minus(Bytes.ofGiB(128)));
        assertThat(keys(Drives.of(ArrayLevel.RAID_5, 1, drives).doubts()))
                .containsExactly("array-doubt-sizes");
    }

    /// 100 and 200 operations: a stripe goes at the pace of the slower, 2 × 100; single drives are
    /// added up.
    @Test
    void goesAtThePaceOfTheSlowest() {
        List<Drive> drives = List.of(Drives.disk(TB4, 100), Drives.disk(TB4, 200));

        assertThat(Drives.of(ArrayLevel.RAID_0, 1, drives).iops(USUAL)).contains(Fraction.of(200));
        assertThat(Drives.of(ArrayLevel.SINGLE, 1, drives).iops(USUAL)).contains(Fraction.of(300));
        assertThat(keys(Drives.of(ArrayLevel.RAID_0, 1, drives).doubts()))
                .containsExactly("array-doubt-speeds");
    }

    /// Drives that read and write 200 MB/s in sequence: all read, and a stripe is written with its
    /// parity or its copies.
    @ParameterizedTest
    @CsvSource({
        "raid0, 4, 1, 800, 800",
        "raid1, 2, 1, 400, 200",
        "raid10, 4, 1, 800, 400",
        "raid5, 5, 1, 1000, 800",
        "raid6, 6, 1, 1200, 800",
        "raid50, 8, 2, 1600, 1200",
        "raidz1, 5, 1, 800, 800",
        "raidz2, 12, 2, 1600, 1600"
    })
    void readsAndWritesInSequence(String level, int drives, int groups, long read, long written) {
        ArrayFigures figures = Drives.of(level(level), groups, drives, Drives.disk(TB4, 80));

        assertThat(figures.throughput(Fraction.ONE)).contains(Fraction.of(read));
        assertThat(figures.throughput(Fraction.ZERO)).contains(Fraction.of(written));
    }

    /// 20 TB at 150 MB/s: 20,000,000 ÷ (150 × 3600) = 37.04 h; 3.84 TB of an SSD at 500 MB/s: 2.13
    /// h; at a stated 300 MB/s half of 37.04.
    @Test
    void rebuildsAtTheRateOfTheMedia() {
        ArrayFigures disks =
                Drives.of(ArrayLevel.RAID_1, 1, 2, Drives.disk(Bytes.ofGB(20_000), 85));
        ArrayFigures ssds =
                Drives.of(ArrayLevel.RAID_5, 1, 4, Drives.nvme(Bytes.ofGB(3840), 900, 200));

        assertThat(disks.rebuildHours().map(each -> each.toDecimal(2)))
                .contains(new BigDecimal("37.04"));
        assertThat(disks.rebuildHours(Fraction.of(300)).map(each -> each.toDecimal(2)))
                .contains(new BigDecimal("18.52"));
        assertThat(ssds.rebuildHours().map(each -> each.toDecimal(2)))
                .contains(new BigDecimal("2.13"));
        assertThat(Drives.of(ArrayLevel.RAID_0, 1, 2, Drives.disk(TB4, 85)).rebuildHours())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "single, 0, 1, array-problem-too-few",
        "raid0, 1, 1, array-problem-too-few",
        "raid1, 1, 1, array-problem-too-few",
        "raid5, 2, 1, array-problem-too-few",
        "raid6, 3, 1, array-problem-too-few",
        "raid10, 3, 1, array-problem-too-few",
        "raid10, 5, 1, array-problem-odd",
        "raid10, 7, 3, array-problem-uneven",
        "raid50, 5, 2, array-problem-too-few",
        "raid50, 7, 2, array-problem-uneven",
        "raid50, 6, 1, array-problem-one-group",
        "raid60, 7, 2, array-problem-too-few",
        "zfs-mirror, 1, 1, array-problem-too-few",
        "zfs-mirror, 5, 2, array-problem-uneven",
        "raidz1, 2, 1, array-problem-too-few",
        "raidz2, 3, 1, array-problem-too-few",
        "raidz3, 4, 1, array-problem-too-few",
        "raidz3, 11, 2, array-problem-uneven",
        "raid5, 6, 2, array-problem-no-groups",
        "raidz2, 6, 0, array-problem-no-groups"
    })
    void saysWhatMakesNoArray(String level, int drives, int groups, String problem) {
        ArrayFigures figures = Drives.of(level(level), groups, drives, Drives.disk(TB4, 80));

        assertThat(figures.problem().map(Message::key)).contains(problem);
        assertThat(figures.usable()).isEqualTo(Bytes.ZERO);
        assertThat(figures.iops(USUAL)).isEmpty();
        assertThat(figures.survivesAtBest()).isZero();
        assertThat(figures.rebuildHours()).isEmpty();
        assertThat(figures.working(USUAL)).containsExactly(figures.problem().orElseThrow());
    }

    @Test
    void doesNotGuessWhatADriveDoesNotSay() {
        Drive silent =
                new Drive(
                        Media.HDD,
                        DriveInterface.SATA,
                        hostplan.hardware.DriveForm.LFF,
                        TB4,
                        Optional.empty(),
                        Optional.of(80L),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        ArrayFigures figures = Drives.of(ArrayLevel.RAID_1, 1, 2, silent);

        assertThat(figures.readIops()).contains(Fraction.of(160));
        assertThat(figures.writeIops()).isEmpty();
        assertThat(figures.iops(USUAL)).isEmpty();
        assertThat(figures.throughput(USUAL)).isEmpty();
        assertThat(keys(figures.working(USUAL)))
                .contains("array-iops-unknown", "array-throughput-unknown");
    }

    /// The array names four bays, and three drives are there.
    @Test
    void reckonsWithTheDrivesThatAreThere() {
        Drive drive = Drives.disk(TB4, 80);
        ArrayFigures figures =
                ArrayFigures.of(
                        Drives.array(ArrayLevel.RAID_5, 4, 1),
                        List.of(drive, drive, drive),
                        List.of(),
                        Optional.empty());

        assertThat(figures.usable()).isEqualTo(Bytes.ofGB(8000));
        assertThat(figures.doubts()).containsExactly(Message.of("array-doubt-empty", Value.of(1)));
    }

    /// Sizes that together exceed what can be counted must not end the program.
    @Test
    void bearsDrivesLargerThanCanBeCounted() {
        Drive huge = Drives.disk(new Bytes(Long.MAX_VALUE), Long.MAX_VALUE);
        for (ArrayLevel level : ArrayLevel.values()) {
            ArrayFigures figures = Drives.of(level, ArrayLayout.usualGroups(level, 8), 8, huge);

            assertThat(figures.raw()).isEqualTo(new Bytes(Long.MAX_VALUE));
            assertThat(figures.usable()).isLessThanOrEqualTo(figures.raw());
        }
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private static ArrayLevel level(String code) {
        return Coded.find(ArrayLevel.class, code).orElseThrow();
    }
}
