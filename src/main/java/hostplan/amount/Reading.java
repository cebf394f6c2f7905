package hostplan.amount;

import java.util.Optional;

/// How to read the amounts of one place: a command line option or a column of a list.
///
/// @param bareUnit the unit of a number without one, where the column's heading names it; in lists
///   of memory `GB` means GiB here too
/// @param parts whether `15.6 GiB`, which is no whole number of bytes, is refused or rounded
public record Reading(
        Meaning meaning, Optional<AmountUnit> bareUnit, DecimalMark decimalMark, Parts parts) {

    /// What becomes of parts of a byte.
    public enum Parts {
        REFUSED,
        /// To the nearest byte, half to even: for figures that a tool had rounded before.
        ROUNDED
    }

    public static Reading of(Meaning meaning) {
        return new Reading(meaning, Optional.empty(), DecimalMark.POINT, Parts.REFUSED);
    }

    public Reading withBareUnit(AmountUnit unit) {
        return new Reading(meaning, Optional.of(unit), decimalMark, parts);
    }

    public Reading withDecimalMark(DecimalMark mark) {
        return new Reading(meaning, bareUnit, mark, parts);
    }

    public Reading withPartsRounded() {
        return new Reading(meaning, bareUnit, decimalMark, Parts.ROUNDED);
    }

    boolean isStrict() {
        return meaning == Meaning.STRICT;
    }
}
