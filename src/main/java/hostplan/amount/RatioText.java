package hostplan.amount;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads overcommit as people say it: `3`, `1.5`, `3:1`, `3 vCPU per thread`. Always above zero.
public final class RatioText {

    private static final Pattern TO = Pattern.compile("([0-9.]+)\\s*:\\s*([0-9.]+)");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9.]+)\\s*(?:[xX]|(?i:vcpus?\\s*(?:per|/)\\s*thread))");

    private RatioText() {}

    public static Parsed<Fraction> parse(String text) {
        String plain = text.strip();
        Matcher to = TO.matcher(plain);
        Matcher words = IN_WORDS.matcher(plain);
        Parsed<Fraction> ratio =
                to.matches()
                        ? quotient(text, to.group(1), to.group(2))
                        : NumberText.plain(words.matches() ? words.group(1) : plain);
        return switch (ratio) {
            case Parsed.Value<Fraction>(Fraction value) when value.signum() > 0 -> ratio;
            case Parsed.Value<Fraction> _ -> notARatio(text, " is not above zero.");
            case Parsed.Problem<Fraction> _ -> notARatio(text, " is not a ratio.");
        };
    }

    private static Parsed<Fraction> quotient(String text, String left, String right) {
        return NumberText.plain(left)
                .flatMap(over ->
                        NumberText.plain(right)
                                .flatMap(under ->
                                        under.isZero()
                                                ? notARatio(text, " divides by zero.")
                                                : Parsed.value(over.dividedBy(under))));
    }

    private static Parsed<Fraction> notARatio(String text, String why) {
        return Parsed.problem(Quoted.of(text) + why, "Write a number such as 1, 1.5 or 3:1.");
    }
}
