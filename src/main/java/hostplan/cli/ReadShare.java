package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

/// Reads which share of the operations on drives are reads: 0 to 1.
final class ReadShare {

    static final String OPTION = "--read-share";

    private ReadShare() {}

    /// Throws [BadInput] where it is no share.
    static Fraction read(String text) {
        return BadInput.unless(OPTION, share(text));
    }

    private static Parsed<Fraction> share(String text) {
        return switch (Fraction.parse(text)) {
            case Parsed.Value<Fraction>(Fraction share)
                    when share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0 ->
                    Parsed.value(share);
            case Parsed.Value<Fraction> _, Parsed.Problem<Fraction> _ ->
                    Parsed.problem(Quoted.of(text) + " is no share.", "Write 0 to 1, such as 0.7.");
        };
    }
}
