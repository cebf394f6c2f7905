package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.Accelerator;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Efficiency;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Slots;
import hostplan.hardware.StorageController;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The shipped parts within what is physically and commercially plausible, kind by kind: a slipped
/// digit or a wrong unit shows here.
class ShippedPartsTest {

    /// By the standards of JEDEC, in MT/s; the last with multiplexed ranks.
    private static final Map<MemoryGeneration, Range> SPEEDS =
            Map.of(
                    MemoryGeneration.DDR3, new Range(800, 2_133),
                    MemoryGeneration.DDR4, new Range(1_600, 3_200),
                    MemoryGeneration.DDR5, new Range(4_000, 8_800));

    /// A part with its facts, called by its identity in the report.
    record Of<F extends PartFacts>(Part part, F facts) {
        @Override
        public String toString() {
            return part.id();
        }
    }

    private record Range(int least, int most) {}

    private static <F extends PartFacts> Stream<Of<F>> all(Class<F> type) {
        return ShippedCatalogTest.CATALOG.parts().stream()
                .filter(part -> type.isInstance(part.facts()))
                .map(part -> new Of<>(part, type.cast(part.facts())));
    }

    static Stream<Of<Processor>> processors() {
        return all(Processor.class);
    }

    static Stream<Of<MemoryModule>> modules() {
        return all(MemoryModule.class);
    }

    static Stream<Of<Drive>> drives() {
        return all(Drive.class);
    }

    static Stream<Of<StorageController>> controllers() {
        return all(StorageController.class);
    }

    static Stream<Of<NetworkCard>> networkCards() {
        return all(NetworkCard.class);
    }

    static Stream<Of<PowerSupply>> supplies() {
        return all(PowerSupply.class);
    }

    static Stream<Of<Accelerator>> accelerators() {
        return all(Accelerator.class);
    }

    static Stream<Of<OtherPart>> others() {
        return all(OtherPart.class);
    }

    static Stream<Of<PartFacts>> cards() {
        return all(PartFacts.class).filter(each -> each.facts().card().isPresent());
    }

    @ParameterizedTest
    @MethodSource("processors")
    void processorsHaveCoresAndThreads(Of<Processor> each) {
        Processor facts = each.facts();
        assertThat(facts.cores()).isBetween(1, 512);
        // Two threads a core at most; where only some cores have two, there are fewer.
        assertThat(facts.threads()).isBetween(facts.cores(), 2 * facts.cores());
        assertThat(facts.mostSockets()).isIn(1, 2, 4, 8);
        assertThat(facts.socket()).matches("(LGA|BGA|SP|AM)[0-9]+(-[0-9])?");
        assertThat(facts.launched()).hasValueSatisfying(isBetween(2012, 2026));
    }

    @ParameterizedTest
    @MethodSource("processors")
    void processorsHaveClocksAndPower(Of<Processor> each) {
        Processor facts = each.facts();
        BigDecimal base = facts.baseGHz().orElseThrow();
        assertThat(base).isBetween(new BigDecimal("1"), new BigDecimal("5"));
        assertThat(facts.boostGHz().orElseThrow()).isBetween(base, new BigDecimal("6.5"));
        assertThat(facts.watts().orElseThrow())
                .isBetween(BigDecimal.valueOf(5), BigDecimal.valueOf(600));
    }

    @ParameterizedTest
    @MethodSource("processors")
    void processorsDriveMemoryAndLanes(Of<Processor> each) {
        Processor facts = each.facts();
        Range speeds = SPEEDS.get(facts.memory().orElseThrow());
        assertThat(facts.memorySpeed().orElseThrow()).isBetween(speeds.least(), speeds.most());
        assertThat(facts.channels().orElseThrow()).isIn(2, 4, 6, 8, 12);
        assertThat(facts.largestMemory().orElseThrow())
                .isBetween(Bytes.ofGiB(64), Bytes.ofGiB(8 * 1024));
        assertThat(facts.pcieGeneration()).hasValueSatisfying(isBetween(3, 6));
        assertThat(facts.pcieLanes()).hasValueSatisfying(isBetween(16, 160));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesHoldWhatTheyAreCalled(Of<MemoryModule> each) {
        MemoryModule facts = each.facts();
        Range speeds = SPEEDS.get(facts.generation());
        assertThat(facts.speed()).isBetween(speeds.least(), speeds.most());
        assertThat(facts.capacity()).isBetween(Bytes.ofGiB(4), Bytes.ofGiB(512));
        assertThat(facts.ranks()).hasValueSatisfying(isBetween(1, 8));
        assertThat(facts.watts().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(25));
        long gib = facts.capacity().value() / Bytes.GIB;
        assertThat(each.part().name())
                .startsWith(gib + " GB " + facts.generation().name() + "-" + facts.speed() + " ");
    }

    @ParameterizedTest
    @MethodSource("drives")
    void drivesKeepToWhatTheirMediaCanDo(Of<Drive> each) {
        Drive facts = each.facts();
        long reads = facts.readIops().orElseThrow();
        long writes = facts.writeIops().orElseThrow();
        if (facts.media() == Media.HDD) {
            // The fastest disks turn 15,000 times a minute: 4 ms a turn and as long a seek.
            assertThat(reads).isBetween(40L, 500L);
            assertThat(writes).isBetween(40L, 500L);
            assertThat(facts.rpm()).hasValueSatisfying(isBetween(5_000, 15_000));
            assertThat(facts.readMBs()).hasValueSatisfying(isBetween(100, 350));
        } else {
            assertThat(reads).isBetween(1_000L, 4_000_000L);
            assertThat(writes).isBetween(1_000L, 2_000_000L);
            assertThat(facts.rpm()).isEmpty();
        }
    }

    /// No drive is faster than its line: SATA carries 600 MB/s, SAS of 24 Gbit/s 2,400 MB/s on each
    /// of two ports, four lanes of PCIe 5.0 15,750 MB/s.
    @ParameterizedTest
    @MethodSource("drives")
    void drivesAreNoFasterThanTheirLine(Of<Drive> each) {
        Drive facts = each.facts();
        int line =
                switch (facts.attached()) {
                    case SATA -> 600;
                    case SAS -> 4_800;
                    case NVME -> 15_750;
                };
        assertThat(facts.readMBs().orElseThrow()).isBetween(100, line);
        assertThat(facts.writeMBs().orElseThrow()).isBetween(100, line);
        long readBytes = facts.readIops().orElseThrow() * 4_096;
        assertThat(readBytes).isLessThanOrEqualTo(line * 1_000_000L);
    }

    @ParameterizedTest
    @MethodSource("drives")
    void drivesAreAttachedAsTheirFormAllows(Of<Drive> each) {
        Drive facts = each.facts();
        Set<DriveInterface> possible =
                switch (facts.form()) {
                    case LFF -> Set.of(DriveInterface.SATA, DriveInterface.SAS);
                    case SFF ->
                            Set.of(DriveInterface.SATA, DriveInterface.SAS, DriveInterface.NVME);
                    case M2 -> Set.of(DriveInterface.SATA, DriveInterface.NVME);
                    case E1S, E3S -> Set.of(DriveInterface.NVME);
                };
        assertThat(possible).contains(facts.attached());
        assertThat(facts.form() == DriveForm.LFF)
                .isEqualTo(facts.media() == Media.HDD && isAbove(facts.capacity(), 2_500));
    }

    @ParameterizedTest
    @MethodSource("drives")
    void drivesDrawAndLastWhatDrivesDo(Of<Drive> each) {
        Drive facts = each.facts();
        assertThat(facts.capacity()).isBetween(Bytes.ofGB(100), Bytes.ofGB(130_000));
        BigDecimal active = facts.activeWatts().orElseThrow();
        assertThat(active).isBetween(BigDecimal.ONE, BigDecimal.valueOf(30));
        assertThat(facts.idleWatts().orElseThrow()).isPositive().isLessThan(active);
        facts.dwpd()
                .ifPresent(writes ->
                        assertThat(writes)
                                .isBetween(new BigDecimal("0.01"), BigDecimal.valueOf(60)));
        assertThat(facts.warrantyYears()).hasValueSatisfying(isBetween(2, 5));
        each.part()
                .failuresPerYear()
                .ifPresent(rate ->
                        assertThat(rate).isBetween(new BigDecimal("0.001"), new BigDecimal("0.1")));
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void controllersMakeWhatTheirDrivesAllow(Of<StorageController> each) {
        StorageController facts = each.facts();
        assertThat(facts.ports()).isBetween(2, 40);
        assertThat(facts.speaks()).isNotEmpty();
        assertThat(facts.levels()).noneMatch(ArrayLevel::isZfs);
        assertThat(facts.watts().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(40));
        if (facts.cache().isPresent()) {
            assertThat(facts.levels()).contains(ArrayLevel.RAID_5, ArrayLevel.RAID_6);
        }
        facts.bays()
                .forEach(bays -> {
                    assertThat(bays.count()).isEqualTo(facts.ports());
                    assertThat(facts.speaks()).containsAll(bays.speaks());
                    assertThat(facts.levels()).containsExactly(ArrayLevel.RAID_1);
                });
    }

    @ParameterizedTest
    @MethodSource("networkCards")
    void networkCardsHaveLanesForTheirPorts(Of<NetworkCard> each) {
        NetworkCard facts = each.facts();
        assertThat(facts.ports()).isBetween(1, 8);
        assertThat(facts.portSpeed()).isBetween(Bandwidth.ofGbit(1), Bandwidth.ofGbit(400));
        assertThat(facts.connector()).isNotBlank();
        assertThat(facts.watts().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(40));
        CardShape card = facts.card().orElseThrow();
        // One port at least runs at its full speed through the slot.
        assertThat(Bandwidth.ofMbit(card.lanes() * mbitPerLane(card.generation())))
                .isGreaterThanOrEqualTo(facts.portSpeed());
    }

    /// What one lane carries, by the PCI Express base specification.
    private static long mbitPerLane(int generation) {
        return switch (generation) {
            case 2 -> 4_000;
            case 3 -> 7_877;
            case 4 -> 15_754;
            case 5 -> 31_508;
            default -> throw new AssertionError("PCIe " + generation + ".0");
        };
    }

    @ParameterizedTest
    @MethodSource("cards")
    void cardsHaveTheShapeOfCards(Of<PartFacts> each) {
        CardShape card = each.facts().card().orElseThrow();
        assertThat(card.lanes()).isIn(1, 4, 8, 16);
        assertThat(card.generation()).isBetween(2, 5);
        assertThat(card.width()).isIn(1, 2);
        if (card.form() == CardForm.PCIE) {
            // Half length at least, and no longer than the standard allows.
            assertThat(card.lengthMm()).hasValueSatisfying(isBetween(100, 312));
        }
        if (card.height() == CardHeight.LOW) {
            assertThat(card.lengthMm().orElse(0)).isLessThanOrEqualTo(169);
        }
    }

    /// 80 PLUS asks for the best efficiency at half the load; at a tenth it is lower for all.
    @ParameterizedTest
    @MethodSource("supplies")
    void suppliesAreMostEfficientAtHalfTheirLoad(Of<PowerSupply> each) {
        PowerSupply facts = each.facts();
        Efficiency efficiency = facts.efficiency().orElseThrow();
        BigDecimal tenth = efficiency.at10().orElseThrow();
        assertThat(tenth).isGreaterThanOrEqualTo(new BigDecimal("0.7"));
        assertThat(efficiency.at20()).isGreaterThan(tenth);
        assertThat(efficiency.at50()).isGreaterThan(efficiency.at20());
        assertThat(efficiency.at50()).isLessThanOrEqualTo(new BigDecimal("0.98"));
        assertThat(efficiency.at100()).isBetween(new BigDecimal("0.8"), efficiency.at50());
        assertThat(facts.grade()).startsWith("80 PLUS");
    }

    /// The plate states more than rating and loss, and not twice as much.
    @ParameterizedTest
    @MethodSource("supplies")
    void suppliesStateMoreOnTheirPlateThanTheyGive(Of<PowerSupply> each) {
        PowerSupply facts = each.facts();
        assertThat(facts.watts()).isBetween(90, 4_000);
        BigDecimal full = facts.efficiency().orElseThrow().at100();
        assertThat(full.multiply(BigDecimal.valueOf(facts.plateVoltAmps().orElseThrow())))
                .isGreaterThan(BigDecimal.valueOf(facts.watts()));
        assertThat(facts.plateVoltAmps()).hasValueSatisfying(isBetween(90, 3 * facts.watts() / 2));
        assertThat(facts.form()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(each.part().name()).contains(facts.watts() + " W");
    }

    @ParameterizedTest
    @MethodSource("accelerators")
    void acceleratorsDrawWhatASlotAndItsCablesCarry(Of<Accelerator> each) {
        Accelerator facts = each.facts();
        BigDecimal most = facts.largestWatts().orElseThrow();
        assertThat(most).isBetween(BigDecimal.valueOf(30), BigDecimal.valueOf(600));
        assertThat(facts.idleWatts().orElseThrow()).isPositive().isLessThan(most);
        assertThat(facts.memory()).isPresent();
        // A slot alone gives 75 W, and a card of low height has no further plug.
        if (facts.card().orElseThrow().height() == CardHeight.LOW) {
            assertThat(most).isLessThanOrEqualTo(BigDecimal.valueOf(75));
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void boardsBringWhatABoardHas(Of<OtherPart> each) {
        OtherPart facts = each.facts();
        assertThat(facts.purpose()).isNotBlank();
        assertThat(facts.isBoard()).isEqualTo(facts.purpose().equals("mainboard"));
        if (facts.isBoard()) {
            Slots provides = facts.provides();
            assertThat(provides.processors()).isPresent();
            assertThat(provides.memory()).isPresent();
            assertThat(provides.cards()).isNotEmpty();
            assertThat(provides.network()).isNotEmpty();
            assertThat(provides.supplies()).isEmpty();
            assertThat(facts.largestWatts().orElseThrow())
                    .isGreaterThan(facts.idleWatts().orElseThrow());
        }
        if (facts.purpose().equals("carrier of drives")) {
            assertThat(facts.provides().bays()).isNotEmpty();
        }
    }

    private static Consumer<Integer> isBetween(int least, int most) {
        return value -> assertThat(value).isBetween(least, most);
    }

    private static boolean isAbove(Bytes capacity, long gigabytes) {
        return capacity.compareTo(Bytes.ofGB(gigabytes)) > 0;
    }
}
