package hostplan.amount;

/// Reads a share such as `10%` or `12.5 %`, from 0 to 100, as a fraction of one.
public final class PercentText {

    private PercentText() {}

    public static boolean isPercent(String text) {
        return text.strip().endsWith("%");
    }

    public static Parsed<Fraction> parse(String text) {
        String plain = text.strip();
        if (!isPercent(plain)) {
            return notAShare(text);
        }
        return switch (NumberText.plain(plain.substring(0, plain.length() - 1))) {
            case Parsed.Value<Fraction>(Fraction value)
                    when value.signum() >= 0 && value.compareTo(Fraction.of(100)) <= 0 ->
                    Parsed.value(value.dividedBy(Fraction.of(100)));
            case Parsed.Value<Fraction> _, Parsed.Problem<Fraction> _ -> notAShare(text);
        };
    }

    private static Parsed<Fraction> notAShare(String text) {
        return Parsed.problem(
                Quoted.of(text) + " is not a percentage.", "Write 0% to 100%, such as 10%.");
    }
}
