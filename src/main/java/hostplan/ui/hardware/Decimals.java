package hostplan.ui.hardware;

import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.math.BigDecimal;

/// Decimals as fields of a form hold them.
final class Decimals {

    private Decimals() {}

    /// A number from 0 on.
    static Parsed<BigDecimal> read(String text) {
        return NumberText.listed(text, DecimalMark.POINT)
                .flatMap(number ->
                        number.signum() < 0
                                ? Parsed.problem(
                                        Quoted.of(text) + " is not possible here.",
                                        "Write a number from 0 on.")
                                : Parsed.value(decimal(number)));
    }

    private static BigDecimal decimal(Fraction number) {
        return number.exactDecimal().orElseGet(() -> number.toDecimal(6));
    }
}
