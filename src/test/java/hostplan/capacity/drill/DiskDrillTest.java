package hostplan.capacity.drill;

import static hostplan.capacity.drill.Drills.answer;
import static hostplan.capacity.drill.Drills.array;
import static hostplan.capacity.drill.Drills.disks;
import static hostplan.capacity.drill.Drills.on;
import static hostplan.capacity.drill.Drills.question;
import static hostplan.capacity.drill.Drills.tenant;
import static hostplan.capacity.drill.Drills.unpromised;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.DiskLimit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DiskDrillTest {

    private static final Disks FAST = array("data", 500_000, Optional.of(4_096L));

    /// By hand: the array does 500,000 IOPS and the host 400,000. Promised are 3 × 20,000 + 12 ×
    /// 8,000 + 16 × 3,000 = 204,000. Four S want 100,000 each, the others what is left of the
    /// promises, 204,000 − 4 × 3,000 = 192,000: 592,000 together. By demand everybody gets 400 ÷
    /// 592 = 25 ÷ 37 of it: an S 3,000 × 25 ÷ 37 = 2,027.03, a noisy one 67,567.57.
    @Test
    void sharesByDemandWhatSufficesForTooFew() {
        DiskDrill drill = disks(picture(4));

        assertThat(drill.operations()).isEqualTo(Fraction.of(400_000));
        assertThat(drill.promised()).isEqualTo(Fraction.of(204_000));
        assertThat(drill.wanted()).isEqualTo(Fraction.of(592_000));
        assertThat(drill.isKeptWithout()).isFalse();
        Rates small = drill.shares().get(2).without();
        assertThat(small.quiet()).isEqualTo(Fraction.of(3_000L * 25, 37));
        assertThat(small.noisy()).isEqualTo(Fraction.of(100_000L * 25, 37));
    }

    /// By hand: each may have promise ÷ 204,000 of the disks. Of 400,000 IOPS: L 39,215.69, M
    /// 15,686.27, S 5,882.35, rounded down; of 4,096 MB/s: S 4,096,000,000 × 3,000 ÷ 204,000 =
    /// 60,235,294 bytes. A burst of four S: 1 − 192,000 ÷ 400,000 = 0.52 of the disks for the four,
    /// 52,000 IOPS for each.
    @Test
    void worksOutTheLimitsThatKeepEveryPromise() {
        DiskDrill drill = disks(picture(4));

        assertThat(drill.isKeptWith()).isTrue();
        assertThat(drill.areSet()).isFalse();
        assertThat(limits(drill))
                .extracting(limit -> limit.iops().orElseThrow())
                .containsExactly(39_215L, 15_686L, 5_882L);
        DiskLimit small = limits(drill).get(2);
        assertThat(small.rate()).contains(new Bytes(60_235_294));
        assertThat(small.burst().flatMap(DiskLimit.Burst::iops)).contains(52_000L);
        assertThat(limits(drill).getFirst().burst()).isEmpty();
        Rates with = drill.shares().get(2).limited().orElseThrow().rates();
        assertThat(with).isEqualTo(new Rates(Fraction.of(3_000), Fraction.of(5_882)));
    }

    /// Where each virtual disk has its share, who asks little gets it, however loud the others are.
    @Test
    void keepsPromisesWithoutLimitsWhereSharesAreFair() {
        DiskDrill drill =
                disks(Drills.with(picture(4), Drills.settings(Sharing.FAIR, CpuWeight.BY_VCPU)));

        assertThat(drill.isKeptWithout()).isTrue();
        // 400,000 − 192,000 for the four, which want 400,000.
        assertThat(drill.shares().get(2).without().noisy()).isEqualTo(Fraction.of(52_000));
    }

    /// By hand: 20 MB/s ÷ 4,096 B = 4,882.8125 operations, fewer than the 10,000; of 16 KiB a
    /// quarter, 1,220.703125.
    @Test
    void endsWithOperationsOrWithMegabytes() {
        DrillQuestion slow =
                question(List.of(array("a", 10_000, Optional.of(20L))), tenant("s", 2, 1, 100));

        assertThat(disks(slow).operations()).isEqualTo(Fraction.of(20_000_000, 4_096));
        assertThat(disks(Drills.withBlock(slow, new Bytes(16 * Bytes.KIB))).operations())
                .isEqualTo(Fraction.of(20_000_000, 16_384));
        assertThat(disks(Drills.withBlock(slow, new Bytes(512))).operations())
                .isEqualTo(Fraction.of(10_000));
    }

    /// By hand: 1,000 − 2 × 300 = 400 are left for the one to which nothing is promised. No burst:
    /// the quiet one takes 300 and the unpromised one 400, which leaves 300 for the noisy one.
    @Test
    void sharesWhatThePromisesLeaveAmongThoseWithoutOne() {
        DiskDrill drill =
                disks(
                        question(
                                List.of(array("a", 1_000, Optional.empty())),
                                tenant("s", 2, 1, 300),
                                unpromised("free", 1, 0)));

        assertThat(limits(drill))
                .containsExactly(
                        new DiskLimit(Optional.of(300L), Optional.empty(), Optional.empty()),
                        new DiskLimit(Optional.of(400L), Optional.empty(), Optional.empty()));
        assertThat(drill.shares().get(1).asked()).isEqualTo(Fraction.of(1_000, 3));
        assertThat(drill.shares().get(1).isKeptWithout()).isEmpty();
    }

    @Test
    void saysWhenNoLimitsKeepThePromises() {
        assertThat(limitsOf(tenant("s", 4, 1, 300)))
                .isEqualTo(new Limits.Oversold(Fraction.of(200)));
        assertThat(limitsOf(tenant("s", 2, 1, 500), unpromised("free", 1, 0)))
                .isEqualTo(new Limits.NothingLeft("free"));
        assertThat(limitsOf(unpromised("free", 2_000, 0)))
                .isEqualTo(new Limits.NothingLeft("free"));
    }

    @Test
    void triesTheLimitsThatAreSet() {
        Tenant small =
                tenant("s", 4, 2, 200)
                        .withLimit(
                                Optional.of(
                                        new DiskLimit(
                                                Optional.of(600L),
                                                Optional.empty(),
                                                Optional.empty())));
        DiskDrill drill = disks(question(List.of(array("a", 1_000, Optional.empty())), small));

        // Two at 600 and two that ask 200 want 1,600 of 1,000: 5 ÷ 8 of what they ask.
        assertThat(drill.areSet()).isTrue();
        assertThat(drill.isKeptWith()).isFalse();
        assertThat(drill.shares().getFirst().limited().orElseThrow().rates())
                .isEqualTo(new Rates(Fraction.of(125), Fraction.of(375)));
        assertThat(answer(question(List.of(array("a", 1_000, Optional.empty())), small)).isKept())
                .isFalse();
    }

    @Test
    void letsSlicesLieOnArraysOfTheirOwn() {
        List<Disks> arrays =
                List.of(
                        array("nvme", 1_000, Optional.empty()),
                        array("hdd", 100, Optional.empty()));
        DrillAnswer answer =
                answer(
                        question(
                                arrays,
                                on("nvme", tenant("fast", 2, 0, 300)),
                                tenant("slow", 1, 1, 50)));

        assertThat(answer.disks())
                .extracting(each -> each.disks().name())
                .containsExactly("nvme", "hdd");
        // The noisy one is alone on its array.
        assertThat(answer.isKept()).isTrue();
        assertThat(answer.keeping(0).flatMap(DiskLimit::iops)).contains(500L);
        assertThat(answer.keeping(1).flatMap(DiskLimit::iops)).contains(100L);
        // All that nobody names are one.
        assertThat(answer(question(arrays, tenant("slow", 1, 1, 50))).disks().getFirst().disks())
                .isEqualTo(Disks.together(arrays));
    }

    @Test
    void refusesAnArrayThatIsNotThere() {
        List<Disks> arrays = List.of(array("nvme", 1_000, Optional.empty()));
        assertThat(Drill.answer(question(arrays, on("ssd", tenant("s", 1, 0, 1)))))
                .isEqualTo(
                        Parsed.problem(
                                "The host has no array “ssd”.",
                                "Name one of nvme, or none for all together."));
        assertThat(
                        Drill.answer(
                                question(
                                        arrays,
                                        on("nvme", tenant("s", 1, 0, 1)),
                                        tenant("t", 1, 0, 1))))
                .isEqualTo(
                        Parsed.problem(
                                "No array is left for t.", "Name the array on which it lies."));
    }

    /// By hand: 10,000,000 MB × (0.8 − 0) × 1 = 8,000,000; promised are 90 × 100,000.
    @Test
    void countsTheSpaceUpToTheFillLimit() {
        Space space =
                answer(question(List.of(FAST), tenant("s", 90, 0, 1)))
                        .disks()
                        .getFirst()
                        .space()
                        .orElseThrow();
        assertThat(space.room()).isEqualTo(Fraction.of(8_000_000));
        assertThat(space.over()).isEqualTo(Fraction.of(1_000_000));
    }

    private static DrillQuestion picture(int noisy) {
        return question(
                List.of(FAST),
                tenant("L", 3, 0, 20_000),
                tenant("M", 12, 0, 8_000),
                tenant("S", 16, noisy, 3_000));
    }

    private static Limits limitsOf(Tenant... tenants) {
        return disks(question(List.of(array("a", 1_000, Optional.empty())), tenants)).limits();
    }

    private static List<DiskLimit> limits(DiskDrill drill) {
        return ((Limits.Keeping) drill.limits())
                .perTenant().stream().map(Limits.Allowed::limit).toList();
    }
}
