package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/// What of the disk is sold: up to the fill limit, without what is kept for snapshots, and of the
/// array on which a slice lies.
class DiskSpaceTest {

    private static final DiskRules NINETY_LESS_TEN =
            new DiskRules(
                    Optional.of(Fraction.of(9, 10)),
                    Fraction.of(1, 10),
                    Fraction.of(7, 10),
                    Bytes.ofMiB(1));

    private static final HostFigures HOST =
            new HostFigures(
                            "host",
                            Optional.of(new Processors(Optional.of(1), Optional.of(64), 128)),
                            Optional.of(Bytes.ofGiB(512)),
                            Optional.of(Bytes.ofGB(3_000)),
                            Optional.of(90_000L),
                            Optional.empty())
                    .withArrays(
                            List.of(
                                    array("fast", 1_000, 80_000),
                                    array("large", 1_500, 8_000),
                                    array("old", 500, 2_000)));

    private static HostArray array(String name, long gb, long iops) {
        return new HostArray(name, Optional.of(Bytes.ofGB(gb)), Optional.of(iops));
    }

    private static FlavorNeed flavor(String name, long gb, long iops) {
        return new FlavorNeed(
                name,
                1,
                Bytes.ofGiB(1),
                Optional.of(Bytes.ofGB(gb)),
                Optional.of(iops),
                Optional.empty());
    }

    private static SlicingQuestion.Line fill(FlavorNeed flavor, String array) {
        return new SlicingQuestion.Line(
                flavor,
                Quantity.Fill.AS_MANY_AS_FIT,
                Optional.of(array).filter(each -> !each.isEmpty()));
    }

    private static SlicingQuestion question(SlicingQuestion.Line... lines) {
        return SlicingQuestion.of(HOST, RuleSet.takingNothing(), List.of(lines));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static List<Long> counts(SlicingQuestion question) {
        return answer(question).counts().perLine();
    }

    @Test
    void fillsArraysToEightyPerCentWhereNobodySaysOtherwise() {
        DiskKeep keep = DiskKeep.of(DiskRules.USUAL, DiskOrigin.ARRAYS);
        SlicingAnswer answer = answer(question(fill(flavor("vps", 100, 1), "")).withDiskKeep(keep));
        assertThat(answer.counts().perLine()).containsExactly(24L);
        assertThat(answer.ledger(Resource.DISK).orElseThrow().keptFree())
                .isEqualTo(Fraction.of(600_000));
        assertThat(answer.withNothingKept().perLine()).containsExactly(30L);
        assertThat(answer.warnings()).isEmpty();
    }

    /// Somebody who states 3 TB for guests means 3 TB, and a pool has a fill limit of its own.
    @Test
    void sellsAllOfWhatIsStatedForGuestsAndOfAShareOfAPool() {
        for (DiskOrigin origin : List.of(DiskOrigin.STATED, DiskOrigin.POOL)) {
            DiskKeep keep = DiskKeep.of(DiskRules.USUAL, origin);
            assertThat(counts(question(fill(flavor("vps", 100, 1), "")).withDiskKeep(keep)))
                    .containsExactly(30L);
        }
    }

    @Test
    void keepsWhatIsStatedForSnapshotsWithinTheFillLimit() {
        // 3,000 GB × (0.9 − 0.1) = 2,400 GB, sold one and a half times: 36 of 100 GB.
        SlicingQuestion question =
                question(fill(flavor("vps", 100, 1), ""))
                        .withDiskKeep(DiskKeep.of(NINETY_LESS_TEN, DiskOrigin.STATED))
                        .withRatios(new Ratios(Fraction.ONE, Fraction.ONE, Fraction.of(3, 2)));
        assertThat(counts(question)).containsExactly(36L);
    }

    @Test
    void warnsOfAnArrayThatIsFilledBeyondWhatIsSafe() {
        SlicingQuestion question =
                question(fill(flavor("vps", 100, 1), ""))
                        .withDiskKeep(
                                DiskKeep.of(
                                        new DiskRules(
                                                Optional.of(Fraction.of(95, 100)),
                                                Fraction.ZERO,
                                                Fraction.of(7, 10),
                                                Bytes.ofMiB(1)),
                                        DiskOrigin.ARRAYS));
        SlicingAnswer answer = answer(question);
        assertThat(answer.counts().perLine()).containsExactly(28L);
        assertThat(answer.warnings())
                .containsExactly(
                        new Warning.FilledAboveSafe(
                                Fraction.of(2_800_000),
                                Fraction.of(3_000_000),
                                Fraction.of(28, 30),
                                Fraction.of(4, 5)));
    }

    @Test
    void buysWhatOneMoreNeedsWithWhatIsKeptOfIt() {
        SlicingQuestion question =
                question(fill(flavor("vps", 100, 1), ""))
                        .withDiskKeep(DiskKeep.of(DiskRules.USUAL, DiskOrigin.ARRAYS));
        // 25 × 100 GB ÷ 0.8
        assertThat(answer(question).oneMore().orElseThrow().purchases())
                .extracting(BuyBack.Purchase::least)
                .containsExactly(Fraction.of(3_125_000));
    }

    @Test
    void countsEachSliceOnItsArrayAndTheOthersOnTheRest() {
        SlicingAnswer answer =
                answer(
                        question(
                                fill(flavor("database", 150, 10_000), "fast"),
                                fill(flavor("web", 90, 100), "")));
        // 1,000 GB hold 6 of 150 GB; 2,000 GB of the two others hold 22 of 90 GB.
        assertThat(answer.counts().perLine()).containsExactly(6L, 22L);
        assertThat(answer.arrays())
                .extracting(ArrayAnswer::name, ArrayAnswer::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("fast", List.of(6L, 0L)),
                        org.assertj.core.groups.Tuple.tuple("large + old", List.of(0L, 22L)));
        assertThat(answer.lines().getLast().refusals())
                .contains(
                        new Rejection.NotEnoughInArray(
                                Resource.DISK,
                                "large + old",
                                Fraction.of(90_000),
                                Fraction.of(20_000)));
    }

    @Test
    void countsTheOperationsOfEachArrayToo() {
        // 8,000 ÷ 1,500 = 5 although 1,500 GB hold 150 of 10 GB.
        SlicingAnswer answer = answer(question(fill(flavor("vps", 10, 1_500), "large")));
        assertThat(answer.counts().perLine()).containsExactly(5L);
        assertThat(answer.limit()).contains(Resource.IOPS);
    }

    @Test
    void addsToTheHostWhatOneArrayLacks() {
        SlicingAnswer answer = answer(question(fill(flavor("vps", 150, 1), "fast")));
        // The seventh needs 50 GB more there, whatever is free elsewhere.
        assertThat(answer.oneMore().orElseThrow().purchases())
                .extracting(BuyBack.Purchase::resource, BuyBack.Purchase::least)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Resource.DISK, Fraction.of(3_050_000)));
    }

    @Test
    void tellsOfAnArrayThatIsNotThere() {
        Parsed<SlicingAnswer> unknown = Slicer.answer(question(fill(flavor("vps", 10, 1), "tape")));
        assertThat(unknown)
                .isEqualTo(
                        Parsed.problem(
                                "The host has no array “tape”.",
                                "Name one of fast, large, old, or none for all together."));
    }

    @Test
    void tellsOfAFlavorForWhichNoArrayIsLeft() {
        Parsed<SlicingAnswer> nowhere =
                Slicer.answer(
                        question(
                                fill(flavor("a", 10, 1), "fast"),
                                fill(flavor("b", 10, 1), "large"),
                                fill(flavor("c", 10, 1), "old"),
                                fill(flavor("d", 10, 1), "")));
        assertThat(nowhere)
                .isEqualTo(
                        Parsed.problem(
                                "No array is left for d.", "Name the array on which it lies."));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// The best mix over arrays against trying all counts, host taken as one and by nodes.
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheMostThatTryingAllFinds(long seed) {
        Random random = new Random(seed);
        List<SlicingQuestion.Line> lines = new ArrayList<>();
        for (int line = 0; line < 3; line++) {
            lines.add(
                    fill(
                            flavor(
                                    "f" + line,
                                    100 + random.nextInt(300),
                                    500 + random.nextInt(900)),
                            List.of("fast", "large", "").get(random.nextInt(3))));
        }
        SlicingQuestion question =
                SlicingQuestion.of(HOST.withNodes(2), RuleSet.takingNothing(), lines)
                        .withDiskKeep(DiskKeep.of(NINETY_LESS_TEN, DiskOrigin.ARRAYS))
                        .withCutting(
                                Cutting.IN_TURN
                                        .withAim(Aim.SLICES)
                                        .withNuma(
                                                random.nextBoolean()
                                                        ? NumaRule.NONE
                                                        : NumaRule.REQUIRED));
        SlicingAnswer answer = answer(question);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.sellable()).isEqualTo(mostByTryingAll(lines));
    }

    /// Vcpus and memory are plenty, so that only the arrays decide.
    private static long mostByTryingAll(List<SlicingQuestion.Line> lines) {
        long most = 0;
        for (long first = 0; first <= 24; first++) {
            for (long second = 0; second <= 24; second++) {
                for (long third = 0; third <= 24; third++) {
                    List<Long> counts = List.of(first, second, third);
                    if (fits(lines, counts)) {
                        most = Math.max(most, first + second + third);
                    }
                }
            }
        }
        return most;
    }

    private static boolean fits(List<SlicingQuestion.Line> lines, List<Long> counts) {
        List<String> named =
                lines.stream().flatMap(each -> each.array().stream()).distinct().toList();
        long restDisk = 0;
        long restIops = 0;
        boolean fits = true;
        for (HostArray array : HOST.arrays()) {
            if (named.contains(array.name())) {
                fits &= fits(lines, counts, array.name(), disk(array), iops(array));
            } else {
                restDisk += disk(array);
                restIops += iops(array);
            }
        }
        return fits && fits(lines, counts, "", restDisk, restIops);
    }

    private static boolean fits(
            List<SlicingQuestion.Line> lines,
            List<Long> counts,
            String array,
            long disk,
            long iops) {
        long usedDisk = 0;
        long usedIops = 0;
        for (int line = 0; line < lines.size(); line++) {
            FlavorNeed flavor = lines.get(line).flavor();
            if (lines.get(line).array().orElse("").equals(array)) {
                usedDisk += flavor.disk().orElseThrow().value() * counts.get(line);
                usedIops += flavor.iops().orElseThrow() * counts.get(line);
            }
        }
        return usedDisk * 10 <= disk * 8 && usedIops <= iops;
    }

    private static long disk(HostArray array) {
        return array.disk().orElseThrow().value();
    }

    private static long iops(HostArray array) {
        return array.iops().orElseThrow();
    }
}
