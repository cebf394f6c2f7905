package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;

import java.util.Map;
import java.util.Set;

/// A formula of a rule set, such as `max(2048, 1024 + 0.02 × host_MiB)`: the text that is shown is
/// the text that is computed. Understands + − × ÷ (also `-`, `*`, `/`), parentheses, decimals,
/// `min`, `max`, `ceil` and `floor`; computes exact fractions.
public final class Formula {

    private final String text;
    private final Expression expression;
    private final Set<String> inputs;

    Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
        inputs = expression.inputs();
    }

    /// @param inputs the names the formula may use
    public static Parsed<Formula> parse(String text, Set<String> inputs) {
        return FormulaParser.parse(text, inputs);
    }

    public String text() {
        return text;
    }

    /// The names it really uses.
    public Set<String> inputs() {
        return inputs;
    }

    /// Throws [ArithmeticException] where it divides by zero; needs a value for each of
    /// [#inputs()].
    public Fraction evaluate(Map<String, Fraction> values) {
        return FormulaValue.of(expression, values);
    }

    /// Bounds of the value while the inputs move within theirs; a divisor that may be zero throws
    /// [ArithmeticException].
    Interval bounds(Map<String, Interval> values) {
        return Interval.of(expression, values);
    }

    /// The text with the numbers put in, for showing: `max(2048, 1024 + 0.02 × 16384)`.
    public String withNumbers(Map<String, Fraction> values) {
        StringBuilder shown = new StringBuilder();
        for (FormulaToken token : FormulaToken.split(text)) {
            shown.append(text, token.gapStart(), token.start());
            shown.append(
                    token.kind() == FormulaToken.Kind.NAME && values.containsKey(token.text())
                            ? shortened(values.get(token.text()))
                            : token.text());
        }
        return shown.toString();
    }

    private static String shortened(Fraction value) {
        return value.toDecimal(3).stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
