package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Slots of one kind and group as a text: `memory 1-12`, `bay front 1-8,10`. A group may have any
/// name, since the kind ends at the first blank and the positions begin after the last.
///
/// @param ranges in the order of the text
record SlotRun(SlotKind kind, String group, List<Range> ranges) {

    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,4})(-([1-9][0-9]{0,4}))?");

    private static final String CURE =
            "Write kind, group and positions from 1, such as memory 1-12 or bay front 1-8,10.";

    SlotRun {
        ranges = List.copyOf(ranges);
    }

    /// Positions that follow each other.
    record Range(int first, int last) {

        private int count() {
            return last - first + 1;
        }

        private String text() {
            return first == last ? "" + first : first + "-" + last;
        }
    }

    /// Slots of one kind and group, at least one, in their order.
    static SlotRun of(List<Slot> slots) {
        List<Range> ranges = new ArrayList<>();
        for (Slot slot : slots) {
            boolean follows = !ranges.isEmpty() && ranges.getLast().last + 1 == slot.position();
            int first = follows ? ranges.removeLast().first : slot.position();
            ranges.add(new Range(first, slot.position()));
        }
        Slot any = slots.getFirst();
        return new SlotRun(any.kind(), any.group(), ranges);
    }

    static Parsed<SlotRun> parse(String text) {
        int first = text.indexOf(' ');
        if (first < 0) {
            return Parsed.problem(Quoted.of(text) + " names no slots.", CURE);
        }
        Optional<SlotKind> kind = Coded.find(SlotKind.class, text.substring(0, first));
        return kind.isEmpty()
                ? Parsed.problem(
                        Quoted.of(text.substring(0, first)) + " is no kind of slot.",
                        "Write one of " + kinds() + ", as in memory 1-12 or bay front 1-8,10.")
                : parse(kind.get(), text.substring(first));
    }

    /// The bays of an array, whose kind goes without saying: `front 1-8`.
    static Parsed<SlotRun> parseBays(String text) {
        return startsWithKind(text) ? parse(text) : parse(SlotKind.BAY, " " + text);
    }

    private static Parsed<SlotRun> parse(SlotKind kind, String rest) {
        int last = rest.lastIndexOf(' ');
        String group = last == 0 ? "" : rest.substring(1, last);
        List<Range> ranges = new ArrayList<>();
        for (String part : rest.substring(last + 1).split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Parsed.problem(Quoted.of(part) + " is no position of a slot.", CURE);
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(3) == null ? from : Integer.parseInt(range.group(3));
            if (to < from) {
                return Parsed.problem(Quoted.of(part) + " counts backwards.", CURE);
            }
            ranges.add(new Range(from, to));
        }
        return Parsed.value(new SlotRun(kind, group, ranges));
    }

    private static boolean startsWithKind(String text) {
        int first = text.indexOf(' ');
        return first >= 0 && isKind(text.substring(0, first));
    }

    private static boolean isKind(String word) {
        return Coded.find(SlotKind.class, word).isPresent();
    }

    private static String kinds() {
        return Stream.of(SlotKind.values()).map(Coded::code).collect(Collectors.joining(", "));
    }

    long count() {
        return ranges.stream().mapToLong(Range::count).sum();
    }

    List<Slot> slots() {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first, range.last))
                .mapToObj(position -> new Slot(kind, group, position))
                .toList();
    }

    String text() {
        return kind.code() + " " + (group.isEmpty() ? "" : group + " ") + positions();
    }

    /// The text without the word `bay`, where that is clear.
    String baysText() {
        String text = group + " " + positions();
        boolean clear = kind == SlotKind.BAY && !group.isEmpty() && !startsWithKind(text);
        return clear ? text : text();
    }

    private String positions() {
        return ranges.stream().map(Range::text).collect(Collectors.joining(","));
    }
}
