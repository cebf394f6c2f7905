package hostplan.paper.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Breaks texts into lines: between words, and inside a word only where it is longer than a line;
/// then after a mark such as a point or a slash if one is near, else between any two characters.
final class Lines {

    private static final String SOFT_ENDS = "-_./@:,;\\+";
    private static final int SHORT_WORD = 14;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("(?<=[-/])");
    private static final double LEAST_FILL = 0.5;
    private static final double TOLERANCE = 0.01;

    private final Measures measures;
    private final Face face;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    private Lines(Measures measures, Type type, double width) {
        this.measures = measures;
        this.face = type.face();
        this.size = type.size();
        this.width = width + TOLERANCE;
    }

    /// At least one line; none wider than `width` unless a single character is.
    static List<String> of(String text, Type type, double width, Measures measures) {
        Lines broken = new Lines(measures, type, width);
        for (String line : plain(text).split("\n", -1)) {
            broken.add(line.stripTrailing());
        }
        return broken.lines;
    }

    /// Without characters that would steer a printer; tabs are blanks.
    private static String plain(String text) {
        int at = 0;
        while (at < text.length()
                && (!Character.isISOControl(text.charAt(at)) || text.charAt(at) == '\n')) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n]]", " ");
    }

    private void add(String line) {
        if (fits(line)) {
            lines.add(line);
            return;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(line);
        StringBuilder current = new StringBuilder();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = line.substring(from, to);
            if (!fits(current + word.stripTrailing())) {
                flush(current);
                if (!fits(word.stripTrailing())) {
                    word = cutUp(word);
                }
            }
            current.append(word);
        }
        flush(current);
    }

    private void flush(StringBuilder current) {
        if (!current.isEmpty()) {
            lines.add(current.toString().stripTrailing());
            current.setLength(0);
        }
    }

    /// Adds lines of a word that is too long; what remains fits.
    private String cutUp(String word) {
        String rest = word;
        while (!fits(rest.stripTrailing())) {
            int end = end(rest);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /// The last place at which the beginning of a word still fits; never between the parts of what
    /// one sees as one character.
    private int end(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next();
        int soft = 0;
        for (int next = characters.next();
                next != BreakIterator.DONE && fits(word.substring(0, next));
                next = characters.next()) {
            end = next;
            if (SOFT_ENDS.indexOf(word.charAt(end - 1)) >= 0) {
                soft = end;
            }
        }
        return soft > end * LEAST_FILL ? soft : end;
    }

    private boolean fits(String text) {
        return measures.width(text, face, size) <= width;
    }

    /// The width below which some word of a text has to be cut: short ones at no place, long ones
    /// only where they have a hyphen or a slash.
    static double longestWord(String text, Type type, Measures measures) {
        double longest = 0;
        for (String word : WORDS.split(plain(text), -1)) {
            if (word.length() <= SHORT_WORD) {
                longest = Math.max(longest, type.width(word, measures));
            } else {
                for (String part : PARTS.split(word, -1)) {
                    longest = Math.max(longest, type.width(part, measures));
                }
            }
        }
        return longest;
    }

    /// The width at which no line of a text has to be broken.
    static double widest(String text, Type type, Measures measures) {
        if (text.indexOf('\n') < 0) {
            return type.width(plain(text), measures);
        }
        double widest = 0;
        for (String line : plain(text).split("\n", -1)) {
            widest = Math.max(widest, type.width(line, measures));
        }
        return widest;
    }

    /// A text cut with an ellipsis so that it fits into one line.
    static String cut(String text, Type type, double width, Measures measures) {
        String whole = plain(text).replace('\n', ' ');
        if (type.width(whole, measures) <= width + TOLERANCE) {
            return whole;
        }
        int end = whole.length();
        while (end > 0 && type.width(whole.substring(0, end) + "…", measures) > width) {
            end = whole.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : whole.substring(0, end).stripTrailing() + "…";
    }
}
