package hostplan.cli;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.regex.Pattern;

/// Reads whole numbers: digits, nothing else.
final class WholeText {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private WholeText() {}

    static Parsed<Integer> read(String text, int least) {
        return DIGITS.matcher(text).matches() && Integer.parseInt(text) >= least
                ? Parsed.value(Integer.parseInt(text))
                : Parsed.problem(
                        Quoted.of(text) + " is not a whole number from " + least + " on.",
                        "Write digits only, such as 8.");
    }
}
