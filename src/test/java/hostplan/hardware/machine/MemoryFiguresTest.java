package hostplan.hardware.machine;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Machines;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.Processor;
import hostplan.message.Message;
import hostplan.message.Value;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Optional;

class MemoryFiguresTest {

    private static final Part SLOW = module("slow", 64, 4000);
    private static final Part LARGE = module("large", 128, 4800);

    /// 12 channels × 4800 MT/s × 8 B = 460.8 GB/s, the published figure of its processor.
    @Test
    void fillsTheTwelveChannelsOfAnEpyc() {
        MemoryFigures memory = MachineFigures.of(Machines.singleNvme()).memory();

        assertThat(memory.installed()).isEqualTo(Bytes.ofGiB(768));
        assertThat(memory.channels()).contains(12);
        assertThat(memory.channelsFilled()).isEqualTo(12);
        assertThat(memory.mostInChannel()).isEqualTo(1);
        assertThat(memory.speed()).contains(4800);
        assertThat(decimal(memory.bandwidthGBs())).contains("460.8");
        assertThat(memory.slowestBandwidthGBs()).isEmpty();
        assertThat(memory.isEven()).isTrue();
    }

    /// Two processors with eight channels each: 16 × 4800 × 8 B = 614.4 GB/s.
    @Test
    void countsTheChannelsOfBothProcessors() {
        MemoryFigures memory = MachineFigures.of(Machines.dualSocket()).memory();

        assertThat(memory.channels()).contains(16);
        assertThat(memory.channelsFilled()).isEqualTo(16);
        assertThat(decimal(memory.bandwidthGBs())).contains("614.4");
        assertThat(memory.isEven()).isTrue();
    }

    /// Slots 17 to 32 belong to the second processor: without its modules 8 of 16 channels are
    /// filled, which costs half of 614.4 GB/s.
    @Test
    void losesTheBandwidthOfEmptyChannels() {
        Machine machine = Machines.dualSocket().without(Machines.memory(17, 24));
        MemoryFigures memory = MachineFigures.of(machine).memory();

        assertThat(memory.channelsFilled()).isEqualTo(8);
        assertThat(decimal(memory.bandwidthGBs())).contains("307.2");
        assertThat(decimal(memory.fullBandwidthGBs())).contains("614.4");
        assertThat(memory.isEven()).isFalse();
    }

    /// Slot 9 is the second of the first channel: two modules in a channel, for which the board
    /// says 4400 MT/s. The channels hold 128 and 64 GiB: what the first holds more is reached over
    /// one channel, 4400 × 8 B = 35.2 GB/s, beside the even second processor with 8 × 35.2 = 281.6.
    @Test
    void slowsDownWithTwoModulesInAChannel() {
        Machine machine = Machines.dualSocket().with(Machines.memory(9, 9), Machines.RDIMM);
        MemoryFigures memory = MachineFigures.of(machine).memory();

        assertThat(memory.mostInChannel()).isEqualTo(2);
        assertThat(memory.speed()).contains(4400);
        assertThat(memory.channelsFilled()).isEqualTo(16);
        assertThat(decimal(memory.bandwidthGBs())).contains("563.2");
        assertThat(decimal(memory.slowestBandwidthGBs())).contains("316.8");
        assertThat(memory.isEven()).isFalse();
    }

    @Test
    void goesAtTheSpeedOfTheSlowestModule() {
        Machine machine = Machines.singleNvme().with(Machines.memory(12, 12), SLOW);

        assertThat(MachineFigures.of(machine).memory().speed()).contains(4000);
    }

    /// A module of 5600 in a machine whose processor drives 4800.
    @Test
    void goesNoFasterThanTheProcessor() {
        Part fast = module("fast", 64, 5600);
        Machine machine = Machines.singleNvme().with(Machines.memory(1, 12), fast);

        assertThat(MachineFigures.of(machine).memory().speed()).contains(4800);
    }

    @Test
    void seesChannelsOfDifferentAmounts() {
        Machine machine = Machines.singleNvme().with(Machines.memory(1, 6), LARGE);
        MemoryFigures memory = MachineFigures.of(machine).memory();

        assertThat(memory.isEven()).isFalse();
        assertThat(decimal(memory.slowestBandwidthGBs())).contains("230.4");
    }

    @Test
    void doesNotGuessChannelsThatTheProcessorDoesNotState() {
        Processor silent =
                new Processor(
                        16,
                        32,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "SP5",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Machine machine =
                Machines.singleNvme()
                        .with(
                                Machines.processors(1, 1),
                                Machines.like(Machines.EPYC, "silent", silent));
        MemoryFigures memory = MachineFigures.of(machine).memory();

        assertThat(memory.channels()).isEmpty();
        assertThat(memory.bandwidthGBs()).isEmpty();
        assertThat(memory.speed()).contains(4800);
        assertThat(memory.installed()).isEqualTo(Bytes.ofGiB(768));
    }

    /// Without its second processor the modules in slots 17 to 24 hang on nothing: 8 × 64 GiB are
    /// left of 16, in 8 channels of 8: 307.2 GB/s.
    @Test
    void doesNotCountWhatBelongsToAnAbsentProcessor() {
        MachineFigures figures =
                MachineFigures.of(Machines.dualSocket().without(Machines.processors(2, 2)));
        MemoryFigures memory = figures.memory();

        assertThat(figures.totals().memory()).contains(Bytes.ofGiB(512));
        assertThat(memory.unreached()).isEqualTo(8);
        assertThat(figures.strays().isEmpty()).isTrue();
        assertThat(decimal(memory.bandwidthGBs())).contains("307.2");
        assertThat(MachineWorking.memory(figures))
                .contains(Message.of("memory-unreached", Value.of(8)));
    }

    /// The first eight of 16 modules belong to the first socket, which is the empty one here.
    @Test
    void countsOnlyTheMemoryOfTheSecondProcessorWhereTheFirstIsAbsent() {
        Machine machine =
                Machines.dualSocket()
                        .without(Machines.processors(1, 1))
                        .without(Machines.memory(18, 24));

        assertThat(MachineFigures.of(machine).totals().memory()).contains(Bytes.ofGiB(64));
    }

    /// A slower module that is not reached slows nothing down either.
    @Test
    void isNotSlowedDownByWhatIsNotReached() {
        Machine machine =
                Machines.dualSocket()
                        .without(Machines.processors(2, 2))
                        .with(Machines.memory(17, 17), SLOW);

        assertThat(MachineFigures.of(machine).memory().speed()).contains(4800);
    }

    /// Who fits memory first shall see 16 × 64 GiB.
    @Test
    void countsAllAsLongAsThereIsNoProcessor() {
        Machine machine = Machines.dualSocket().without(Machines.processors(1, 2));

        assertThat(MachineFigures.of(machine).totals().memory()).contains(Bytes.ofGiB(1024));
    }

    /// The machine has 32 slots and two sockets: what is in slots 33 and 34, and a third processor,
    /// changes nothing, and neither moves the border between the sockets.
    @Test
    void doesNotCountWhatIsInSlotsThatItDoesNotHave() {
        MachineFigures figures =
                MachineFigures.of(
                        Machines.dualSocket()
                                .with(Machines.memory(33, 34), Machines.RDIMM)
                                .with(Machines.processors(3, 3), Machines.XEON));

        assertThat(figures.totals().memory()).contains(Bytes.ofGiB(1024));
        assertThat(figures.totals().sockets()).contains(2);
        assertThat(figures.totals().cores()).contains(64);
        assertThat(figures.totals().threads()).contains(128);
        assertThat(figures.numaNodes()).isEqualTo(2);
        assertThat(figures.memory().channelsFilled()).isEqualTo(16);
        assertThat(MachineWorking.memory(figures)).contains(notCounted(2, "64 GiB RDIMM"));
        assertThat(MachineWorking.processors(figures)).contains(notCounted(1, "Xeon Gold 6430"));
    }

    @Test
    void hasNoSpeedWithoutModules() {
        Machine machine = Machines.singleNvme().without(Machines.memory(1, 12));
        MachineFigures figures = MachineFigures.of(machine);

        assertThat(figures.memory().speed()).isEmpty();
        assertThat(figures.memory().channelsFilled()).isZero();
        assertThat(figures.totals().memory()).isEmpty();
    }

    private static Message notCounted(int parts, String names) {
        return Message.of("strays-not-counted", Value.of(parts), Value.of(names));
    }

    private static Part module(String id, int gib, int speed) {
        MemoryModule facts = Machines.memory(gib, MemoryType.RDIMM, MemoryGeneration.DDR5, speed);
        return Machines.part(id, id, facts);
    }

    private static Optional<String> decimal(Optional<Fraction> value) {
        return value.map(each -> each.toDecimal(1)).map(BigDecimal::toPlainString);
    }
}
