package hostplan.hardware.fit;

import hostplan.hardware.Slot;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of slots as a person reads them: `memory 1–12`, `bay front 1–8, 10`. They are
/// identities, and the same in every language.
public final class SlotNames {

    private SlotNames() {}

    public static String of(Slot slot) {
        return of(List.of(slot));
    }

    /// Neighbours are joined.
    public static String of(Collection<Slot> slots) {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        slots.stream()
                .sorted()
                .distinct()
                .forEach(slot ->
                        positions
                                .computeIfAbsent(group(slot), _ -> new ArrayList<>())
                                .add(slot.position()));
        List<String> names = new ArrayList<>();
        positions.forEach((group, numbers) -> names.add(group + " " + ranges(numbers)));
        return String.join(", ", names);
    }

    static Value value(Slot slot) {
        return Value.of(of(slot));
    }

    static Value value(Collection<Slot> slots) {
        return Value.of(of(slots));
    }

    private static String group(Slot slot) {
        return slot.group().isEmpty()
                ? slot.kind().code()
                : slot.kind().code() + " " + slot.group();
    }

    private static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                ranges.add(range(numbers.get(from), numbers.get(i - 1)));
                from = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? "" + first : first + "–" + last;
    }
}
