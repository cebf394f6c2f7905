package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class LeastHostTest {

    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));

    @Test
    void namesEveryPurchaseThatOneMoreNeedsTogether() {
        HostFigures host = HostFigures.of("host", 8, 8, Bytes.ofGiB(16));
        assertThat(oneMore(host, RuleSet.takingNothing()).purchases())
                .containsExactly(
                        purchase(Resource.MEMORY, 16_384, 18_432, Optional.empty()),
                        purchase(Resource.VCPUS, 8, 9, Optional.of(9)));
    }

    @Test
    void buysWholeCoresWithTheirThreads() {
        HostFigures host = HostFigures.of("host", 4, 8, Bytes.ofGiB(64));
        assertThat(oneMore(host, RuleSet.takingNothing()).purchases())
                .containsExactly(purchase(Resource.VCPUS, 8, 10, Optional.of(5)));
    }

    @Test
    void buysMemoryForTheCoresItBuys() {
        HostFigures host = HostFigures.of("host", 8, 8, Bytes.ofMiB(8 * 2048 + 800));
        assertThat(oneMore(host, TestRules.of("100 × cores", "0")).purchases())
                .containsExactly(
                        purchase(Resource.MEMORY, 17_184, 9 * 2048 + 900, Optional.empty()),
                        purchase(Resource.VCPUS, 8, 9, Optional.of(9)));
    }

    /// Every 320 MiB the reservation rises by 16, so that capacity falls by 16 at one byte more.
    /// Halving would pass over an earlier answer; compared with trying every MiB.
    @Test
    void findsTheLeastMemoryEvenWhereCapacityFallsNowAndThen() {
        RuleSet steps = TestRules.of("floor((1024 + 0.05 × (host_MiB + 256)) ÷ 16) × 16", "0");
        for (long memory = 16_000; memory < 18_000; memory += 37) {
            FlavorNeed need = FlavorNeed.of("all of it", 1, Bytes.ofMiB(memory));
            HostFigures host = HostFigures.of("host", 8, 8, Bytes.ofGiB(16));
            Fraction least =
                    Slicer.answer(SlicingQuestion.filling(host, steps, need))
                            .orElseThrow()
                            .oneMore()
                            .orElseThrow()
                            .purchases()
                            .getFirst()
                            .least();
            long tried = 16_384;
            while (capacity(tried) < memory) {
                tried++;
            }
            assertThat(least).as("for %d MiB", memory).isEqualTo(Fraction.of(tried));
        }
    }

    @Test
    void givesUpWhereWhatIsKeptGrowsAsFastAsTheHost() {
        HostFigures host = HostFigures.of("host", 8, 8, Bytes.ofGiB(16));
        SlicingQuestion question =
                SlicingQuestion.filling(host, TestRules.of("host_MiB", "0"), SMALL);
        assertThat(Slicer.answer(question).orElseThrow().oneMore()).isEmpty();
        SlicingQuestion kept =
                SlicingQuestion.filling(host, RuleSet.takingNothing(), SMALL)
                        .withKeepFree(new KeepFree.Share(Fraction.ONE));
        assertThat(Slicer.answer(kept).orElseThrow().oneMore()).isEmpty();
    }

    /// A formula that swings from MiB to MiB gives no answer rather than keeping one waiting.
    @Test
    void givesUpOnAFormulaThatSwings() {
        RuleSet swinging =
                TestRules.of("host_MiB − 2000 + 8 × (host_MiB − floor(host_MiB)) × threads", "0");
        HostFigures host = HostFigures.of("host", 8, 8, Bytes.ofGiB(16));
        assertThat(
                        Slicer.answer(SlicingQuestion.filling(host, swinging, SMALL))
                                .orElseThrow()
                                .oneMore())
                .isEmpty();
    }

    @Test
    void buysDiskByItsRatio() {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bytes.ofGB(100)),
                        Optional.empty(),
                        Optional.empty());
        FlavorNeed disk =
                new FlavorNeed(
                        "disk",
                        0,
                        Bytes.ZERO,
                        Optional.of(Bytes.ofGB(100)),
                        Optional.empty(),
                        Optional.empty());
        SlicingQuestion question =
                SlicingQuestion.filling(host, RuleSet.takingNothing(), disk)
                        .withRatios(new Ratios(Fraction.ONE, Fraction.ONE, Fraction.of(3, 2)));
        assertThat(Slicer.answer(question).orElseThrow().oneMore().orElseThrow().purchases())
                .singleElement()
                .satisfies(purchase ->
                        assertThat(purchase.least())
                                .isEqualTo(Fraction.of(133_333_333_334L, 1_000_000)));
    }

    private static long capacity(long mebibytes) {
        return mebibytes - (1024 + (mebibytes + 256) / 20) / 16 * 16;
    }

    private static BuyBack oneMore(HostFigures host, RuleSet ruleSet) {
        return Slicer.answer(SlicingQuestion.filling(host, ruleSet, SMALL))
                .orElseThrow()
                .oneMore()
                .orElseThrow();
    }

    private static BuyBack.Purchase purchase(
            Resource resource, long installed, long least, Optional<Integer> cores) {
        return new BuyBack.Purchase(resource, Fraction.of(installed), Fraction.of(least), cores);
    }
}
