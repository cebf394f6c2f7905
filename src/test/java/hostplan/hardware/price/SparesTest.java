package hostplan.hardware.price;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.util.Random;

class SparesTest {

    private static final Fraction DISK = Fraction.of(157, 10_000);

    private static long spares(long parts, Fraction rate, int days) {
        return new Spares(parts, rate, days).count();
    }

    @Test
    void aFewPartsNeedNone() {
        // 5 × 0.0157 × 30 ÷ 365 = 0.00645; e^−0.00645 = 0.9936 ≥ 0.95.
        assertThat(spares(5, DISK, 30)).isZero();
    }

    @Test
    void moreThanAHandfulHaveOne() {
        // 24 × 0.005 × 30 ÷ 365 = 0.00986: P(0) = 0.9902 would do without, but there are 24.
        assertThat(spares(24, Fraction.of(5, 1000), 30)).isEqualTo(1);
        assertThat(spares(6, DISK, 30)).isEqualTo(1);
    }

    @Test
    void theSmallestNumberThatIsEnoughIn95Of100Cases() {
        // 200 × 0.0157 × 30 ÷ 365 = 0.25808: P(0) = 0.7725, P(≤ 1) = 0.9719.
        assertThat(spares(200, DISK, 30)).isEqualTo(1);
        // 1000 × 0.0157 × 60 ÷ 365 = 2.58082: P(≤ 4) = 0.8801, P(≤ 5) = 0.9524.
        assertThat(spares(1000, DISK, 60)).isEqualTo(5);
    }

    @Test
    void whatNeverFailsNeedsNone() {
        assertThat(spares(1000, Fraction.ZERO, 30)).isZero();
    }

    /// More parts, more failures and a longer way never ask for fewer spares.
    @Test
    void growsWithPartsRateAndDays() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            long parts = random.nextInt(1, 3000);
            Fraction rate = Fraction.of(random.nextInt(1, 2000), 10_000);
            int days = random.nextInt(1, 120);
            long spares = spares(parts, rate, days);
            assertThat(spares(parts + random.nextInt(500), rate, days))
                    .isGreaterThanOrEqualTo(spares);
            assertThat(spares(parts, rate.times(Fraction.of(3, 2)), days))
                    .isGreaterThanOrEqualTo(spares);
            assertThat(spares(parts, rate, days + 30)).isGreaterThanOrEqualTo(spares);
        }
    }
}
