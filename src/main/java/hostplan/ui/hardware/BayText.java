package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bays as people type them: `front 1-8, 10; boot 1`.
final class BayText {

    private static final Pattern GROUP =
            Pattern.compile("(?<name>.*?\\S)\\s+(?<numbers>[0-9][0-9,\\-\\s–]*)");
    private static final Pattern RANGE =
            Pattern.compile("([0-9]{1,4})(?:\\s*[-–]\\s*([0-9]{1,4}))?");

    private BayText() {}

    static String text(List<Slot> slots) {
        Map<String, TreeSet<Integer>> groups = new LinkedHashMap<>();
        slots.forEach(slot ->
                groups.computeIfAbsent(slot.group(), _ -> new TreeSet<>()).add(slot.position()));
        return groups.entrySet().stream()
                .map(group -> group.getKey() + " " + ranges(List.copyOf(group.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= numbers.size(); at++) {
            if (at == numbers.size() || numbers.get(at) != numbers.get(at - 1) + 1) {
                int first = numbers.get(from);
                int last = numbers.get(at - 1);
                ranges.add(first == last ? "" + first : first + "-" + last);
                from = at;
            }
        }
        return String.join(", ", ranges);
    }

    /// Only bays that the machine has can be named.
    static Parsed<List<Slot>> parse(String text, Machine machine) {
        TreeSet<Slot> found = new TreeSet<>();
        for (String group : text.split(";", -1)) {
            if (!group.isBlank()) {
                switch (group(group.strip(), machine)) {
                    case Parsed.Value<List<Slot>>(List<Slot> slots) -> found.addAll(slots);
                    case Parsed.Problem<List<Slot>> problem -> {
                        return problem;
                    }
                }
            }
        }
        return Parsed.value(List.copyOf(found));
    }

    private static Parsed<List<Slot>> group(String text, Machine machine) {
        List<Slot> bays = machine.slotsOf(SlotKind.BAY);
        Matcher matcher = GROUP.matcher(text);
        if (!matcher.matches()) {
            return Parsed.problem(
                    Quoted.of(text) + " names no bays.",
                    "Write group and numbers, as in front 1-8.");
        }
        List<Slot> slots = new ArrayList<>();
        for (String part : matcher.group("numbers").split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return Parsed.problem(
                        Quoted.of(part) + " is no number of a bay.",
                        "Write numbers as in front 1-8, 10.");
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int number = Math.max(1, first); number <= last; number++) {
                Slot slot = Slot.bay(matcher.group("name"), number);
                if (!bays.contains(slot)) {
                    return Parsed.problem(
                            "There is no bay " + Quoted.of(slot.group() + " " + number) + ".",
                            "There are " + text(bays) + ".");
                }
                slots.add(slot);
            }
        }
        return Parsed.value(slots);
    }
}
