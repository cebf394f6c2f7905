package hostplan.sheet;

import java.text.Normalizer;
import java.util.Locale;

/// A text in the order in which people look for it: regardless of case, accents after their letter,
/// and numbers within it by value, so that `web-2` comes before `web-10`.
public record NaturalText(String folded, String written) implements Comparable<NaturalText> {

    public static NaturalText of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return new NaturalText(folded, text);
    }

    @Override
    public int compareTo(NaturalText other) {
        int natural = compare(folded, other.folded);
        return natural != 0 ? natural : written.compareTo(other.written);
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int byValue = compareDigits(a.substring(i, endA), b.substring(j, endB));
                if (byValue != 0) {
                    return byValue;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareDigits(String a, String b) {
        String shortA = withoutZeros(a);
        String shortB = withoutZeros(b);
        return shortA.length() != shortB.length()
                ? Integer.compare(shortA.length(), shortB.length())
                : shortA.compareTo(shortB);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
