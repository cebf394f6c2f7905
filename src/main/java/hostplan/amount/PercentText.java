package hostplan.amount;

/// Reads a share such as `10%` or `12.5 %`, from 0 on, as a fraction of one.
public final class PercentText {

    private PercentText() {}

    public static boolean isPercent(String text) {
        return text.strip().endsWith("%");
    }

    public static Parsed<Fraction> parse(String text) {
        return upTo(100, text);
    }

    /// Of what may be more than the whole, such as growth.
    ///
    /// @param most the largest percentage there may be
    public static Parsed<Fraction> upTo(int most, String text) {
        String plain = text.strip();
        if (!isPercent(plain)) {
            return notAShare(most, text);
        }
        return switch (NumberText.plain(plain.substring(0, plain.length() - 1))) {
            case Parsed.Value<Fraction>(Fraction value)
                    when value.signum() >= 0 && value.compareTo(Fraction.of(most)) <= 0 ->
                    Parsed.value(value.dividedBy(Fraction.of(100)));
            case Parsed.Value<Fraction> _, Parsed.Problem<Fraction> _ -> notAShare(most, text);
        };
    }

    private static Parsed<Fraction> notAShare(int most, String text) {
        return Parsed.problem(
                Quoted.of(text) + " is not a percentage.",
                "Write 0% to " + most + "%, such as 10%.");
    }
}
