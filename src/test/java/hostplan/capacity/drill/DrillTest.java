package hostplan.capacity.drill;

import static hostplan.capacity.drill.Drills.answer;
import static hostplan.capacity.drill.Drills.array;
import static hostplan.capacity.drill.Drills.question;
import static hostplan.capacity.drill.Drills.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Processors, network and backups.
class DrillTest {

    /// By hand, 8 threads at 2 vCPU each: one slice of 8 vCPU was promised 4 threads, eight of 1
    /// vCPU half a thread each. Six small ones want a whole thread. Where every slice weighs the
    /// same: the two quiet ones get 0.5 (7 are left for 7), the six 1 each, and the large one the 1
    /// that is left. Where every vCPU weighs the same, all threads of slices get 8 ÷ 16 = 0.5: the
    /// large one its 4.
    @Test
    void sharesProcessorTimeByWeights() {
        CpuDrill drill = answer(cpu(6)).cpu().orElseThrow();
        CpuDrill.CpuShare large = drill.shares().get(0);
        CpuDrill.CpuShare small = drill.shares().get(1);

        assertThat(drill.sold()).isEqualTo(Fraction.of(16));
        assertThat(drill.cap()).isEqualTo(Fraction.of(1, 2));
        assertThat(large.promise()).isEqualTo(Fraction.of(4));
        assertThat(large.without().quiet()).isEqualTo(Fraction.of(1));
        assertThat(large.isKeptWithout()).isFalse();
        assertThat(small.without()).isEqualTo(new Rates(Fraction.of(1, 2), Fraction.ONE));
        assertThat(large.weighted().quiet()).isEqualTo(Fraction.of(4));
        assertThat(large.isKeptWeighted()).isTrue();
        assertThat(small.weighted().noisy()).isEqualTo(Fraction.of(1, 2));
        assertThat(large.capped().quiet()).isEqualTo(Fraction.of(4));
        assertThat(small.capped().noisy()).isEqualTo(Fraction.of(1, 2));
        assertThat(large.cap(drill.cap())).isEqualTo(Fraction.of(4));
    }

    /// When all do what they can, each of 9 slices of equal weight gets 8 ÷ 9.
    @Test
    void guaranteesWhatEachGetsWhenAllAreBusy() {
        assertThat(answer(cpu(0)).cpu().orElseThrow().shares())
                .extracting(CpuDrill.CpuShare::guaranteed)
                .containsExactly(Fraction.of(8, 9), Fraction.of(8, 9));
        assertThat(answer(cpu(0)).network().getFirst().guaranteed())
                .isEqualTo(Fraction.of(10_000, 9));
    }

    /// By hand: 10 slices of 100 GB, of which 0.6 is used, are 600,000 MB; at 500 MB/s 1,200 s,
    /// over 10 Gbit/s = 1,250 MB/s 480 s. In a window of 1 h it needs 166.67 MB/s, keeps the disks
    /// busy for a third of the time and leaves two thirds of 9,000 IOPS.
    @Test
    void backsUpAtTheRateOfTheSlowest() {
        BackupRun full = answer(backup(500)).full();

        assertThat(full.megabytes()).isEqualTo(Fraction.of(600_000));
        assertThat(full.hours()).contains(Fraction.of(1, 3));
        assertThat(full.isNetworkBound()).isFalse();
        assertThat(full.bottleneck()).map(Disks::name).contains("a");
        assertThat(full.fits(Fraction.ONE)).contains(true);
        assertThat(full.neededRate()).isEqualTo(Fraction.of(500, 3));
        BackupRun.Left left = full.left().getFirst();
        assertThat(left.operations()).isEqualTo(Fraction.ZERO);
        assertThat(left.isKept()).isFalse();
        assertThat(left.overWindow()).contains(Fraction.of(6_000));
        assertThat(left.isKeptOverWindow()).isTrue();
    }

    @Test
    void backsUpOverTheNetworkWhereThatIsSlower() {
        BackupRun full = answer(backup(5_000)).full();

        assertThat(full.isNetworkBound()).isTrue();
        assertThat(full.hours()).contains(Fraction.of(480, 3_600));
        // The disks are busy for 120 of 480 s.
        assertThat(full.left().getFirst().operations()).isEqualTo(Fraction.of(6_750));
        assertThat(answer(backup(5_000)).incremental().hours()).contains(Fraction.of(48, 3_600));
    }

    @Test
    void listsWhatItDoesNotKnow() {
        assertThat(answer(backup(500)).gaps()).contains(Gap.LATENCY).doesNotContain(Gap.MEGABYTES);
        assertThat(answer(question(List.of(), tenant("s", 1, 0, 5))).gaps())
                .contains(Gap.OPERATIONS);
        assertThat(
                        answer(
                                        question(
                                                List.of(array("a", 10, Optional.empty())),
                                                tenant("s", 1, 1, 5)))
                                .gaps())
                .contains(Gap.MEGABYTES, Gap.MORE_BURSTS);
    }

    private static DrillQuestion cpu(int noisy) {
        return question(
                List.of(array("a", 9_000, Optional.empty())),
                tenant("large", 1, 0, 8, Optional.of(1L)),
                tenant("small", 8, noisy, 1, Optional.of(1L)));
    }

    private static DrillQuestion backup(long megabytes) {
        return question(
                List.of(array("a", 9_000, Optional.of(megabytes))), tenant("s", 10, 0, 100));
    }
}
