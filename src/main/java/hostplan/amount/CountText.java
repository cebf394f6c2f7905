package hostplan.amount;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a multiplication as lists have it: `2x16 GiB`, `2 × Xeon E5-2680 v4`, `16GB x 4`.
public final class CountText {

    private static final Pattern COUNT_FIRST = Pattern.compile("([0-9]{1,6})\\s*[xX×*]\\s*(\\S.*)");

    /// A letter x needs its spaces here, or `Xeon X5650` would be so many Xeons.
    private static final Pattern COUNT_LAST =
            Pattern.compile("(.*\\S)(?:\\s+[xX*]\\s+|\\s*×\\s*)([0-9]{1,6})");

    private CountText() {}

    /// The count and what it counts; a count of 1 where nothing is multiplied.
    public static Parsed<Counted<String>> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher first = COUNT_FIRST.matcher(plain);
        if (first.matches()) {
            return counted(text, first.group(1), first.group(2));
        }
        Matcher last = COUNT_LAST.matcher(plain);
        return last.matches()
                ? counted(text, last.group(2), last.group(1))
                : Parsed.value(new Counted<>(1, plain, ""));
    }

    private static Parsed<Counted<String>> counted(String text, String count, String each) {
        int number = Integer.parseInt(count);
        return number > 0
                ? Parsed.value(new Counted<>(number, each, ""))
                : Parsed.problem(
                        Quoted.of(text) + " counts none.",
                        "Write at least 1, or leave the field empty.");
    }
}
