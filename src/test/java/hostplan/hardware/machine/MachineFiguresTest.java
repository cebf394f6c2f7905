package hostplan.hardware.machine;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Machines;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.Part;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.PowerFigures.PowerSource;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;
import hostplan.message.Value;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class MachineFiguresTest {

    /// Two Xeons of 32 cores and 64 threads, 16 × 64 GiB, RAID 10 over 8 × 1.92 TB; ports: 2 × 1 on
    /// the board and 2 × 25 on the card. IOPS: 8 ÷ (0.7 ÷ 200000 + 2 × 0.3 ÷ 70000) = 8 ÷
    /// (0.0000035
    /// + 0.000008571428…) = 662,721.9, of which the host reaches 400,000.
    @Test
    void addsUpTheDualSocketMachine() {
        MachineFigures figures = MachineFigures.of(Machines.dualSocket());
        Totals totals = figures.totals();

        assertThat(totals.processor()).isEqualTo("Xeon Gold 6430");
        assertThat(totals.sockets()).contains(2);
        assertThat(totals.cores()).contains(64);
        assertThat(totals.threads()).contains(128);
        assertThat(figures.numaNodes()).isEqualTo(2);
        assertThat(totals.memory()).contains(Bytes.ofGiB(1024));
        assertThat(totals.drives()).isEqualTo("8 × 1.92 TB SAS SSD");
        assertThat(figures.storage().raw()).isEqualTo(Bytes.ofGB(15_360));
        assertThat(totals.disk()).contains(Bytes.ofGB(7_680));
        assertThat(figures.storage().iops(UsualStorage.READ_SHARE).map(each -> each.toDecimal(1)))
                .contains(new BigDecimal("662721.9"));
        assertThat(totals.iops()).contains(400_000L);
        assertThat(totals.network()).contains(Bandwidth.ofGbit(52));
        assertThat(totals.rackUnits()).isEmpty();
    }

    /// At the output, watts at rest and at most: board and fans 60 and 120; two processors of 270:
    /// 2 × 67.5 and 540; 16 modules of 9: 72 and 144; eight drives 40 and 96; RAID card 15 and 15;
    /// network card 15 and 15. Together 337 and 930, typical 633.5. On two supplies of 1400 W (88,
    /// 92, 94, 91 %): at rest 337 ÷ 2800 = 0.12036, efficiency 0.88 + 0.04 × 0.2036 = 0.88814,
    /// 379.44 W; typical 0.22625, 0.92 + 0.02 × 0.0875 = 0.92175, 687.28 W; at most 0.33214, 0.92 +
    /// 0.02 × 0.44048 = 0.92881, 1001.28 W. Amps: 1001.28 ÷ (230 × 0.97) = 4.49. Heat: 1001.28 ×
    /// 3.412142 = 3416.5.
    @Test
    void drawsWhatItsPartsDraw() {
        PowerFigures power = MachineFigures.of(Machines.dualSocket()).power().orElseThrow();

        assertThat(power.output().idle()).isEqualTo(Fraction.of(337));
        assertThat(power.output().largest()).isEqualTo(Fraction.of(930));
        assertThat(power.idle().toDecimal(2)).isEqualTo(new BigDecimal("379.44"));
        assertThat(power.typical().toDecimal(2)).isEqualTo(new BigDecimal("687.28"));
        assertThat(power.largest().toDecimal(2)).isEqualTo(new BigDecimal("1001.28"));
        assertThat(power.amps().toDecimal(2)).isEqualTo(new BigDecimal("4.49"));
        assertThat(power.btuPerHour().toDecimal(1)).isEqualTo(new BigDecimal("3416.5"));
        assertThat(power.unstated()).isZero();
        assertThat(MachineFigures.of(Machines.dualSocket()).totals().watts()).contains(687);
    }

    /// Of two supplies that stand in for each other one plate counts: 1400 ÷ 0.91 = 1538.46 W.
    @Test
    void countsThePlatesOfTheSuppliesThatAreNeeded() {
        assertThat(plate(Machines.dualSocket())).contains("1538.46");
        assertThat(plate(Machines.tower())).contains("604.40");
        assertThat(plate(Machines.blade())).isEmpty();
    }

    private static Optional<String> plate(Machine machine) {
        return MachineFigures.of(machine)
                .power()
                .flatMap(PowerFigures::plate)
                .map(each -> each.toDecimal(2).toPlainString());
    }

    /// A blade gets its power from its enclosure, of whose draw 94 % are reckoned to reach it.
    /// Parts: 40 and 80, processors 135 and 540, 16 modules 72 and 144, two drives 10 and 24, a
    /// card 15 and 15: 272 and 803, ÷ 0.94.
    @Test
    void feedsABladeFromItsEnclosure() {
        PowerFigures power = MachineFigures.of(Machines.blade()).power().orElseThrow();

        assertThat(power.source()).isEqualTo(PowerSource.ENCLOSURE);
        assertThat(power.idle()).isEqualTo(Fraction.of(27_200, 94));
        assertThat(power.largest()).isEqualTo(Fraction.of(80_300, 94));
    }

    @Test
    void saysThatAMachineHasNoSupplyYet() {
        Machine machine = Machines.dualSocket().without(Machines.supplies(1, 2));

        assertThat(MachineFigures.of(machine).power().map(PowerFigures::source))
                .contains(PowerSource.MISSING);
    }

    /// Nothing runs without a processor.
    @Test
    void drawsNothingWithoutAProcessor() {
        Machine machine = Machines.dualSocket().without(Machines.processors(1, 2));
        MachineFigures figures = MachineFigures.of(machine);

        assertThat(figures.power()).isEmpty();
        assertThat(figures.totals().watts()).isEmpty();
        assertThat(figures.totals().cores()).isEmpty();
    }

    /// A case whose board is put in: 20 and 40 of the board, the processor 42.5 and 170, two
    /// modules 9 and 18, two disks 10 and 16; nothing for the bare case.
    @Test
    void countsTheBoardOfACaseOnce() {
        PowerFigures power = MachineFigures.of(Machines.tower()).power().orElseThrow();

        assertThat(power.output().idle()).isEqualTo(Fraction.of(163, 2));
        assertThat(power.output().largest()).isEqualTo(Fraction.of(244));
    }

    /// Parts that say nothing are not counted as nothing.
    @Test
    void takesUsualDrawsForPartsThatDoNotSay() {
        Part silent =
                Machines.part(
                        "silent",
                        "silent",
                        new NetworkCard(
                                Optional.of(Machines.ocpCard()),
                                2,
                                Bandwidth.ofGbit(25),
                                "SFP28",
                                Optional.empty()));
        Machine machine = Machines.dualSocket().with(Machines.cards("ocp", 1, 1), silent);
        PowerFigures power = MachineFigures.of(machine).power().orElseThrow();

        assertThat(power.unstated()).isEqualTo(1);
        assertThat(power.output().largest()).isEqualTo(Fraction.of(927));
    }

    /// Each machine: at rest no more than typical, typical no more than at most, the wall no less
    /// than the output.
    @Test
    void drawsMoreAtTheWallThanAtTheOutput() {
        for (Machine machine : Machines.right()) {
            PowerFigures power = MachineFigures.of(machine).power().orElseThrow();

            assertThat(power.idle()).isLessThanOrEqualTo(power.typical());
            assertThat(power.typical()).isLessThanOrEqualTo(power.largest());
            assertThat(power.idle()).isGreaterThan(power.output().idle());
            assertThat(power.largest()).isGreaterThan(power.output().largest());
        }
    }

    /// raidz2 over 8 × 3.84 TB: 6 × 3.84 TB − 128 GiB = 22,902,561,046,528 B; the mirror to boot
    /// from 480 GB.
    @Test
    void addsUpArrays() {
        MachineFigures figures = MachineFigures.of(Machines.singleNvme());

        assertThat(figures.totals().disk())
                .contains(new Bytes(22_902_561_046_528L + 480_000_000_000L));
        assertThat(figures.totals().drives()).isEqualTo("2 × 480 GB NVMe + 8 × 3.84 TB NVMe");
    }

    @Test
    void givesGuestsNothingOfDrivesInNoArray() {
        DriveArray pair = array("data", "front", 1, 2);
        MachineFigures figures =
                MachineFigures.of(Machines.withArrays(Machines.singleNvme(), pair));

        assertThat(figures.storage().loose()).hasSize(8);
        assertThat(figures.totals().disk()).contains(Bytes.ofGB(3840));
        assertThat(keys(figures.working(UsualStorage.READ_SHARE))).contains("storage-loose");
        assertThat(MachineFigures.of(Machines.withArrays(Machines.singleNvme())).totals().disk())
                .isEmpty();
    }

    /// The first array keeps the drives that both name.
    @Test
    void givesADriveToOneArrayOnly() {
        MachineFigures figures =
                MachineFigures.of(
                        Machines.withArrays(
                                Machines.singleNvme(),
                                array("one", "front", 1, 2),
                                array("two", "front", 2, 4)));

        assertThat(figures.storage().arrays().get(1).drives()).hasSize(2);
        assertThat(figures.storage().arrays().get(1).emptyBays()).isEqualTo(1);
        assertThat(figures.totals().disk()).contains(Bytes.ofGB(2 * 3840));
    }

    /// RAID 10 reads and writes 662,721 by the data sheets; the host is said to reach 300,000 and a
    /// virtual machine 50,000.
    @Test
    void countsWithTheSmallerOfDrivesAndHost() {
        Machine machine = Machines.dualSocket();
        Assembly limited =
                machine.assembly()
                        .change(draft ->
                                draft.limits =
                                        new HostLimits(
                                                Optional.of(300_000L), Optional.of(50_000L)));
        Machine other =
                Machine.of(
                        machine.configuration(),
                        limited,
                        machine.model(),
                        id ->
                                machine.parts().values().stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst());
        StorageFigures storage = MachineFigures.of(other).storage();

        assertThat(storage.hostIops(UsualStorage.READ_SHARE)).contains(Fraction.of(300_000));
        assertThat(storage.vmIops(UsualStorage.READ_SHARE)).contains(Fraction.of(50_000));
        assertThat(MachineFigures.of(other).totals().iops()).contains(300_000L);
        assertThat(MachineFigures.of(machine).storage().vmIops(UsualStorage.READ_SHARE))
                .contains(Fraction.of(100_000));
        assertThat(
                        MachineFigures.of(Machines.tower())
                                .storage()
                                .hostIops(UsualStorage.READ_SHARE)
                                .map(each -> each.toDecimal(1)))
                .contains(new BigDecimal("123.1"));
    }

    /// A card that holds writes back in 8 GiB makes the array: the formula is doubted; where mdraid
    /// makes it, it is not.
    @Test
    void doubtsOnlyTheArraysThatTheCardMakes() {
        assertThat(doubts(Machines.dualSocket())).containsExactly("array-doubt-cache");
        assertThat(doubts(Machines.withArrays(Machines.dualSocket(), array("data", "front", 1, 8))))
                .isEmpty();
    }

    private static List<String> doubts(Machine machine) {
        return keys(MachineFigures.of(machine).storage().arrays().getFirst().doubts());
    }

    /// The model 20 kg, two parts of 0.5 kg; the rest does not say.
    @Test
    void weighsModelAndParts() {
        Machine machine = Machines.dualSocket();
        Machine heavy =
                Machines.withModel(
                        machine.with(
                                Machines.supplies(1, 2),
                                Machines.SUPPLY_1400.with(draft -> {
                                    draft.id = "heavy";
                                    draft.weightKg = Optional.of(new BigDecimal("0.5"));
                                })),
                        machine.model()
                                .orElseThrow()
                                .with(draft -> draft.weightKg = Optional.of(new BigDecimal("20"))));

        assertThat(MachineFigures.of(heavy).weightKg()).contains(new BigDecimal("21.0"));
        assertThat(MachineFigures.of(machine).weightKg()).isEmpty();
    }

    /// In a year: 2 × 0.15 %, 16 × 0.7 %, 8 × 0.95 % (SSD), card 0.6 %, network 0.4 %, supplies 2 ×
    /// 1.5 %, board 1.2 %: 0.003 + 0.112 + 0.076 + 0.006 + 0.004 + 0.03 + 0.012 = 0.243 failures.
    /// Hours: 0.75 × (0.003 + 0.112 + 0.006 + 0.004) + 0.25 × (0.076 + 0.03) + 2.5 × 0.012 =
    /// 0.15025. At 100 an hour and 200 for a drive: 15.025 + 0.076 × 200 = 30.225; the other five
    /// kinds and the board have no price.
    @Test
    void expectsFailures() {
        RepairFigures repair = MachineFigures.of(Machines.dualSocket()).repair();

        assertThat(repair.failuresPerYear()).isEqualTo(Fraction.of(243, 1000));
        assertThat(repair.hoursPerYear()).isEqualTo(Fraction.of(15_025, 100_000));
        RepairFigures.Cost cost =
                repair.costPerYear(
                        part ->
                                part.equals(Machines.SAS_SSD)
                                        ? Optional.of(Fraction.of(200))
                                        : Optional.empty(),
                        Fraction.of(100));
        assertThat(cost.amount()).isEqualTo(Fraction.of(30_225, 1000));
        assertThat(cost.unpriced()).hasSize(6);
    }

    /// A stated rate of failures goes before what is usual.
    @Test
    void takesStatedFailures() {
        Part drive =
                Machines.SAS_SSD.with(draft -> {
                    draft.id = "stated";
                    draft.failuresPerYear = Optional.of(new BigDecimal("0.02"));
                });
        Machine machine = Machines.dualSocket().with(Machines.bays("front", 1, 8), drive);

        assertThat(MachineFigures.of(machine).repair().failuresPerYear())
                .isEqualTo(Fraction.of(243 - 76 + 160, 1000));
    }

    @Test
    void hasNoFiguresOfNothing() {
        Machine empty =
                Machine.of(
                        Machines.dualSocket().configuration(),
                        Assembly.EMPTY,
                        Optional.empty(),
                        _ -> Optional.empty());

        assertThat(MachineFigures.of(empty).totals()).isEqualTo(Totals.UNKNOWN);
        assertThat(MachineFigures.of(empty).working(UsualStorage.READ_SHARE)).isNotEmpty();
    }

    @Test
    void saysWhatDiffersBetweenTwoMachines() {
        Machine left = Machines.dualSocket();
        Machine right = left.without(Machines.memory(17, 24));

        List<FigureSheet.Pair> pairs = FigureSheet.compared(sheet(left), sheet(right));

        assertThat(pairs.stream().filter(FigureSheet.Pair::differs).map(FigureSheet.Pair::key))
                .containsExactly(
                        "figure-memory",
                        "figure-bandwidth",
                        "figure-idle",
                        "figure-watts",
                        "figure-largest",
                        "figure-amps",
                        "figure-btu",
                        "figure-failures");
        assertThat(pairs)
                .contains(
                        new FigureSheet.Pair(
                                "figure-memory",
                                Optional.of(Value.of(Bytes.ofGiB(1024))),
                                Optional.of(Value.of(Bytes.ofGiB(512)))));
        assertThat(FigureSheet.compared(sheet(left), sheet(left)))
                .noneMatch(FigureSheet.Pair::differs);
    }

    private static FigureSheet sheet(Machine machine) {
        MachineFigures figures = MachineFigures.of(machine);
        return new FigureSheet(machine.model(), figures.totals(), Optional.of(figures));
    }

    private static DriveArray array(String name, String group, int first, int last) {
        return new DriveArray(
                name,
                last - first > 2 ? ArrayLevel.RAID_10 : ArrayLevel.RAID_1,
                ArrayMaker.MDRAID,
                Machines.bays(group, first, last),
                List.of(),
                1);
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }
}
