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

    @Test
    void hasNoSpeedWithoutModules() {
        Machine machine = Machines.singleNvme().without(Machines.memory(1, 12));
        MachineFigures figures = MachineFigures.of(machine);

        assertThat(figures.memory().speed()).isEmpty();
        assertThat(figures.memory().channelsFilled()).isZero();
        assertThat(figures.totals().memory()).isEmpty();
    }

    private static Part module(String id, int gib, int speed) {
        MemoryModule facts = Machines.memory(gib, MemoryType.RDIMM, MemoryGeneration.DDR5, speed);
        return Machines.part(id, id, facts);
    }

    private static Optional<String> decimal(Optional<Fraction> value) {
        return value.map(each -> each.toDecimal(1)).map(BigDecimal::toPlainString);
    }
}
