package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.hardware.Slots;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person writes about the places of a machine: items separated by commas, such as `10 ×
/// 2.5″ SAS/SATA front`, and the words of one item. What stands in quotation marks is one word; a
/// comma between two digits is a decimal comma.
final class SlotWords {

    static final String TIMES = " × ";

    private static final Pattern COUNT =
            Pattern.compile("\\s*([0-9]{1,6})(?:\\s*[x×*]\\s*|\\s+|$)(.*)", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}._+/-]*");
    private static final Set<String> RESERVED =
            Set.of("called", "up", "to", "w", "redundant", "allocated", "x");

    private final String text;
    private final List<Word> words;
    private int at;

    /// @param free whether it stood in quotation marks, so that it is nothing but itself
    private record Word(String text, boolean free) {}

    private SlotWords(String text) {
        this.text = text;
        this.words = words(text);
    }

    static SlotWords of(String text) {
        return new SlotWords(text);
    }

    /// The items of a text, blank ones left out.
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && text.charAt(i) == QuotedScan.QUOTE && (quoted || opens(text, i))) {
                quoted = !quoted;
            } else if (end || (!quoted && separates(text, i))) {
                items.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }

    /// After a number a quotation mark stands for inches.
    private static boolean opens(String text, int i) {
        return i == 0 || !Character.isDigit(text.charAt(i - 1));
    }

    private static boolean separates(String text, int i) {
        char character = text.charAt(i);
        boolean decimal =
                i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1));
        return character == ';' || character == '\n' || (character == ',' && !decimal);
    }

    /// A free word as it is written, in quotation marks where it could be taken for something else.
    static String free(String word) {
        boolean plain =
                PLAIN.matcher(word).matches() && !RESERVED.contains(word.toLowerCase(Locale.ROOT));
        return plain ? word : quoted(word);
    }

    static String quoted(String word) {
        return QuotedScan.QUOTE + word.replace("\"", "\"\"") + QuotedScan.QUOTE;
    }

    /// The values of a set as one word: `SAS/SATA`.
    static <E extends Enum<E>> String joined(Set<E> values, Function<E, String> word) {
        return values.stream().map(word).collect(Collectors.joining("/"));
    }

    /// How many an item says there are, and the rest of it; empty where it does not begin with a
    /// count that a machine can have.
    static Optional<Counted> counted(String item) {
        Matcher matcher = COUNT.matcher(item);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        return count >= 1 && count <= Slots.MOST
                ? Optional.of(new Counted(count, matcher.group(2).strip()))
                : Optional.empty();
    }

    /// @param count from 1
    record Counted(int count, String rest) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        QuotedScan scan = new QuotedScan(text, " \t\n");
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == QuotedScan.QUOTE) {
                int closing = scan.closingQuote(at);
                words.add(new Word(text.substring(at + 1, closing).replace("\"\"", "\""), true));
                at = closing + 1;
            } else {
                int end = scan.separatorFrom(at);
                if (end > at) {
                    words.add(new Word(text.substring(at, end), false));
                }
                at = end + 1;
            }
        }
        return words;
    }

    boolean isDone() {
        return at >= words.size();
    }

    /// What it was made from.
    String text() {
        return text;
    }

    /// Whether the next word stood in quotation marks.
    boolean isFree() {
        return !isDone() && words.get(at).free();
    }

    /// The next word that did not stand in quotation marks, without taking it.
    Optional<String> next() {
        return isDone() || isFree() ? Optional.empty() : Optional.of(words.get(at).text());
    }

    /// The next word as it is, whatever it says.
    String take() {
        return words.get(at++).text();
    }

    /// Takes the next word where it is this one.
    boolean take(String word) {
        boolean is =
                !isDone() && !words.get(at).free() && words.get(at).text().equalsIgnoreCase(word);
        at += is ? 1 : 0;
        return is;
    }

    /// Takes the next two words where they are these.
    boolean take(String first, String second) {
        int before = at;
        boolean both = take(first) && take(second);
        at = both ? at : before;
        return both;
    }

    /// Takes the next word where it is of a form, and tells its first group.
    Optional<String> take(Pattern form) {
        if (isDone() || words.get(at).free()) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(words.get(at).text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(matcher.group(1));
    }

    /// Takes a measure with its unit, as one word or as two.
    Optional<String> take(Pattern number, String unit) {
        Pattern joined =
                Pattern.compile(number.pattern() + Pattern.quote(unit), Pattern.CASE_INSENSITIVE);
        Optional<String> one = take(joined);
        if (one.isPresent()) {
            return one;
        }
        int before = at;
        Optional<String> two = take(number);
        if (two.isPresent() && !take(unit)) {
            at = before;
            return Optional.empty();
        }
        return two;
    }

    /// Takes the next word where it is one of an enumeration.
    <E extends Enum<E> & Coded> Optional<E> take(Class<E> type) {
        Optional<E> found =
                isDone() || words.get(at).free()
                        ? Optional.empty()
                        : Coded.find(type, words.get(at).text());
        at += found.isPresent() ? 1 : 0;
        return found;
    }

    /// Takes the next word where it is some of an enumeration, as `sas/sata`.
    <E extends Enum<E> & Coded> Optional<Set<E>> takeAll(Class<E> type) {
        if (isDone() || words.get(at).free()) {
            return Optional.empty();
        }
        Set<E> found = EnumSet.noneOf(type);
        for (String each : words.get(at).text().split("/", -1)) {
            Optional<E> value = Coded.find(type, each);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            found.add(value.get());
        }
        at++;
        return Optional.of(found);
    }
}
