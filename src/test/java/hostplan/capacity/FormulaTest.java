package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class FormulaTest {

    private static final Set<String> INPUTS = Set.of("m", "v");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 × 3|7",
                "(1 + 2) * 3|9",
                "10 − 4 - 3|3",
                "12 ÷ 4 / 3|1",
                "−m + 5|3",
                "2 × −3|-6",
                "0.1 + 0.2|0.3",
                "m ÷ 3 × 3|2",
                "min(3, 1, 2)|1",
                "max(m, v)|5",
                "ceil(v ÷ m)|3",
                "floor(v ÷ m)|2",
                "floor(−0.5)|-1",
                "min(8, floor((m + v) ÷ 4) × 4)|4",
            })
    void computesExactly(String text, String value) {
        Formula formula = Formula.parse(text, INPUTS).orElseThrow();
        assertThat(formula.evaluate(values(2, 5))).isEqualTo(Fraction.parse(value).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 +|4|It ends too early.",
                "1 2|3|“2” does not belong here.",
                "2 ** 3|4|“*” does not belong here.",
                "(1|3|It ends too early.",
                "m $ v|3|“$” does not belong here.",
                "x + 1|1|“x” is not an input.",
                "1 + sqrt(4)|5|“sqrt” is not a function.",
                "ceil(1, 2)|1|ceil does not take 2 values.",
                "min(1)|1|min does not take 1 values.",
                "1..5|2|“.” does not belong here.",
            })
    void namesTheColumnOfAMistake(String text, int column, String what) {
        assertThat(Formula.parse(text, INPUTS))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.message())
                                        .isEqualTo(
                                                "In the formula “"
                                                        + text
                                                        + "”, column "
                                                        + column
                                                        + ": "
                                                        + what));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(Formula.parse("(".repeat(400) + "1" + ")".repeat(400), INPUTS))
                .isInstanceOf(Parsed.Problem.class);
        assertThat(Formula.parse("1+".repeat(600) + "1", INPUTS))
                .isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void showsItselfWithTheNumbersPutIn() {
        Formula formula = Formula.parse("max(2048, 1024 + 0.02 × m) − v", INPUTS).orElseThrow();
        assertThat(formula.withNumbers(values(16384, 3)))
                .isEqualTo("max(2048, 1024 + 0.02 × 16384) − 3");
        assertThat(formula.inputs()).containsExactlyInAnyOrder("m", "v");
        assertThat(formula).isEqualTo(Formula.parse(formula.text(), INPUTS).orElseThrow());
    }

    @Test
    void saysThatItDividesByZero() {
        Formula formula = Formula.parse("1 ÷ (m − 2)", INPUTS).orElseThrow();
        assertThatThrownBy(() -> formula.evaluate(values(2, 0)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Cannot divide 1 by zero.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void staysWithinItsBounds(long seed) {
        Random random = new Random(seed);
        List<Formula> formulas =
                List.of(
                                "min(8192, floor((1024 + 0.05 × m) ÷ 16) × 16)",
                                "m × (v − 20) ÷ 3",
                                "0 − m × v",
                                "ceil(m ÷ (v + 1)) − max(v, m)",
                                "floor(m ÷ 7) × −2")
                        .stream()
                        .map(text -> Formula.parse(text, INPUTS).orElseThrow())
                        .toList();
        for (int round = 0; round < 50; round++) {
            long low = random.nextLong(0, 100_000);
            long width = random.nextLong(0, 1_000);
            long inside = low + (width == 0 ? 0 : random.nextLong(0, width));
            long v = random.nextLong(0, 40);
            for (Formula formula : formulas) {
                Interval bounds =
                        formula.bounds(
                                Map.of(
                                        "m",
                                        new Interval(Fraction.of(low), Fraction.of(low + width)),
                                        "v",
                                        Interval.point(Fraction.of(v))));
                assertThat(formula.evaluate(values(inside, v)))
                        .as("%s at m %d, v %d", formula, inside, v)
                        .isBetween(bounds.low(), bounds.high());
            }
        }
    }

    private static Map<String, Fraction> values(long m, long v) {
        return Map.of("m", Fraction.of(m), "v", Fraction.of(v));
    }
}
