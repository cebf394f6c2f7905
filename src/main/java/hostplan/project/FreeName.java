package hostplan.project;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for new objects beside those that are taken.
public final class FreeName {

    private static final Pattern COPY = Pattern.compile("(.*\\S) \\([0-9]{1,9}\\)");

    private FreeName() {}

    /// The next number that is free after a name's own: `web-01` → `web-02`, `web-09` → `web-10`,
    /// `db` → `db-2`.
    public static String after(String name, Set<String> taken) {
        int start = digitsFrom(name);
        if (start == name.length()) {
            return count(name + "-", BigInteger.TWO, 1, taken, "");
        }
        BigInteger number = new BigInteger(name.substring(start));
        return count(
                name.substring(0, start),
                number.add(BigInteger.ONE),
                name.length() - start,
                taken,
                "");
    }

    /// The first free name of a numbered copy: `db node` → `db node (2)`, `db node (2)` → `db node
    /// (3)`.
    public static String copyOf(String name, Set<String> taken) {
        return count(stem(name) + " (", BigInteger.TWO, 1, taken, ")");
    }

    /// That name where it is free, else its first free numbered copy.
    public static String like(String name, Set<String> taken) {
        return taken.contains(name) ? copyOf(name, taken) : name;
    }

    /// The name without the number of a copy.
    public static String stem(String name) {
        Matcher copy = COPY.matcher(name);
        return copy.matches() ? copy.group(1) : name;
    }

    private static String count(
            String before, BigInteger first, int digits, Set<String> taken, String after) {
        BigInteger number = first;
        String name = before + padded(number, digits) + after;
        while (taken.contains(name)) {
            number = number.add(BigInteger.ONE);
            name = before + padded(number, digits) + after;
        }
        return name;
    }

    private static String padded(BigInteger number, int digits) {
        String plain = number.toString();
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    private static int digitsFrom(String name) {
        int start = name.length();
        while (start > 0 && isDigit(name.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
