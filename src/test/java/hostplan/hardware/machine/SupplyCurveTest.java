package hostplan.hardware.machine;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.hardware.Efficiency;
import hostplan.hardware.PowerSupply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class SupplyCurveTest {

    private static final Efficiency TITANIUM =
            new Efficiency(
                    Optional.of(new BigDecimal("0.90")),
                    new BigDecimal("0.94"),
                    new BigDecimal("0.96"),
                    new BigDecimal("0.91"));

    /// Titanium at 230 V (90, 94, 96, 91 %). 300 W on one of 800 W: load 0.375, straight between 94
    /// at 20 % and 96 at 50 %: 95.167 %, 315.24 W. On two: 0.1875, between 90 and 94: 93.5 %,
    /// 320.86 W. 600 W on one of 1100 W: 0.54545, between 96 and 91: 95.545 %, 627.97 W.
    @ParameterizedTest
    @CsvSource({
        "300, 800, 1, 315.24",
        "300, 800, 2, 320.86",
        "600, 1100, 1, 627.97",
        "80, 800, 1, 88.89",
        "800, 800, 1, 879.12"
    })
    void drawsAsMuchMoreAsTheCurveSays(long output, int rating, int count, BigDecimal wall) {
        assertThat(atWall(output, count, supply(rating, "", Optional.of(TITANIUM))))
                .isEqualTo(wall);
    }

    /// 800 W at an efficiency of 89 % are 898.9 W, whatever the load.
    @Test
    void givesThePublishedCase() {
        BigDecimal flat = new BigDecimal("0.89");
        Efficiency efficiency = new Efficiency(Optional.of(flat), flat, flat, flat);

        assertThat(atWall(800, 1, supply(1600, "", Optional.of(efficiency))))
                .isEqualTo(new BigDecimal("898.88"));
    }

    /// At 10 % of 1000 W, 100 W, it loses 100 ÷ 0.9 − 100 = 11.11 W; so it does at 5 % and at rest.
    @ParameterizedTest
    @CsvSource({"100, 111.11", "50, 61.11", "0, 11.11"})
    void losesBelowATenthWhatItLosesAtATenth(long output, BigDecimal wall) {
        assertThat(atWall(output, 1, supply(1000, "", Optional.of(TITANIUM)))).isEqualTo(wall);
    }

    /// At half load: the table of 80 PLUS for 230 V by the grade, that of Gold where there is none.
    @ParameterizedTest
    @CsvSource({
        "80 PLUS Titanium, 520.83",
        "Platinum, 531.91",
        "80 PLUS Gold, 543.48",
        "80+ silver, 561.80",
        "bronze, 588.24",
        "'', 543.48"
    })
    void takesTheGradeWhereThereIsNoCurve(String grade, BigDecimal wall) {
        assertThat(atWall(500, 1, supply(1000, grade, Optional.empty()))).isEqualTo(wall);
    }

    /// 10 % is left open: 94 % at 20 % less five points, 89 %.
    @Test
    void reckonsWithFivePointsLessWhereTenPerCentIsLeftOpen() {
        Efficiency open =
                new Efficiency(
                        Optional.empty(), TITANIUM.at20(), TITANIUM.at50(), TITANIUM.at100());

        assertThat(atWall(100, 1, supply(1000, "", Optional.of(open))))
                .isEqualTo(new BigDecimal("112.36"));
    }

    /// Above its rating it would be off; the figure goes on with the efficiency at full load.
    @Test
    void drawsNeverLessForMore() {
        SupplyGroup group = new SupplyGroup(List.of(supply(800, "", Optional.of(TITANIUM))), false);
        Fraction before = Fraction.ZERO;
        for (long output = 0; output <= 1_000; output += 7) {
            Fraction wall = group.atWall(Fraction.of(output));

            assertThat(wall).isGreaterThan(before).isGreaterThan(Fraction.of(output));
            before = wall;
        }
    }

    /// 1400 and 700 W share 1050 W as 700 and 350: both at half load.
    @Test
    void sharesTheLoadByTheRatings() {
        SupplyGroup group =
                new SupplyGroup(
                        List.of(
                                supply(1400, "", Optional.of(TITANIUM)),
                                supply(700, "", Optional.of(TITANIUM))),
                        false);

        assertThat(group.atWall(Fraction.of(1050)).toDecimal(2))
                .isEqualTo(new BigDecimal("1093.75"));
    }

    private static BigDecimal atWall(long output, int count, PowerSupply supply) {
        SupplyGroup group = new SupplyGroup(Collections.nCopies(count, supply), count > 1);
        return group.atWall(Fraction.of(output)).toDecimal(2);
    }

    private static PowerSupply supply(int watts, String grade, Optional<Efficiency> efficiency) {
        return new PowerSupply(watts, "crps", grade, efficiency, Optional.empty());
    }
}
