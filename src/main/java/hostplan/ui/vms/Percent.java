package hostplan.ui.vms;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.ui.common.Entry;

import java.util.function.Consumer;

/// Shares that may be more than the whole: `25`, `25 %`, `150%`.
final class Percent {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction MOST = Fraction.of(1_000);

    private Percent() {}

    static Entry<Fraction> entry(Consumer<Fraction> change) {
        return new Entry<>(Percent::read, Percent::text, change);
    }

    static Parsed<Fraction> read(String text) {
        String plain = text.strip();
        String number = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        return switch (NumberText.plain(number.strip())) {
            case Parsed.Value<Fraction>(Fraction value)
                    when value.signum() >= 0 && value.compareTo(MOST) <= 0 ->
                    Parsed.value(value.dividedBy(HUNDRED));
            case Parsed.Value<Fraction> _, Parsed.Problem<Fraction> _ ->
                    Parsed.problem(
                            Quoted.of(text) + " is not possible here.",
                            "Write 0 % to 1000 %, such as 25 %.");
        };
    }

    static String text(Fraction share) {
        return share.times(HUNDRED) + " %";
    }
}
