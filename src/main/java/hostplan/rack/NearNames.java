package hostplan.rack;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Names that one may have meant who wrote another: alike but for capitals, spaces and signs, or
/// with a letter or two written wrongly.
public final class NearNames {

    private static final int MOST = 2;

    private NearNames() {}

    /// The nearest first, two at most.
    public static List<String> of(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(written, name) <= allowed(written, name))
                .sorted(comparingInt(name -> distance(written, name)))
                .limit(MOST)
                .toList();
    }

    /// One letter for another is no mistake where that is all there is.
    private static int allowed(String one, String other) {
        int letters = Math.max(plain(one).length(), plain(other).length());
        return letters < 2 ? 0 : 1 + letters / 6;
    }

    /// How many letters are to be put in, taken out or changed.
    private static int distance(String one, String other) {
        String from = plain(one);
        String to = plain(other);
        int[] before = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            before = next(before, from.charAt(row - 1), row, to);
        }
        return before[to.length()];
    }

    private static int[] next(int[] before, char letter, int row, String to) {
        int[] now = new int[before.length];
        now[0] = row;
        for (int column = 1; column < now.length; column++) {
            int other = before[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
            now[column] = Math.min(other, 1 + Math.min(before[column], now[column - 1]));
        }
        return now;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
