package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Slots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads lists of things that are counted, and names those that a person does not.
final class SlotList {

    /// Reads one item.
    ///
    /// @param <V> what an item is
    interface Item<V> {
        /// @param before what the items before it are
        Parsed<V> of(int count, SlotWords words, List<V> before);
    }

    private SlotList() {}

    static <V> Parsed<List<V>> parse(String text, Item<V> item, CellContext context) {
        List<V> found = new ArrayList<>();
        for (String each : SlotWords.items(text)) {
            switch (one(each, item, found, context)) {
                case Parsed.Value<V>(V value) -> found.add(value);
                case Parsed.Problem<V>(String message, String cure) -> {
                    return Parsed.problem(message, cure);
                }
            }
        }
        return Parsed.value(List.copyOf(found));
    }

    /// One item alone.
    static <V> Parsed<V> one(String text, Item<V> item, List<V> before, CellContext context) {
        return SlotWords.counted(text)
                .map(counted -> item.of(counted.count(), SlotWords.of(counted.rest()), before))
                .orElseGet(() -> context.problem("slots.count", Quoted.of(text), Slots.MOST));
    }

    /// The name of a group that was given none: the usual one, or that with the next number.
    static <V> String name(String usual, List<V> before, Function<V, String> name) {
        Set<String> taken = new HashSet<>();
        before.forEach(each -> taken.add(name.apply(each)));
        String free = usual;
        for (int number = 2; taken.contains(free); number++) {
            free = usual + "-" + number;
        }
        return free;
    }

    /// The list, unless two of it are called the same.
    static <V> Parsed<List<V>> named(List<V> list, Function<V, String> name, CellContext context) {
        Set<String> names = new HashSet<>();
        for (V each : list) {
            if (!names.add(name.apply(each))) {
                return context.problem("slots.twice", Quoted.of(name.apply(each)));
            }
        }
        return Parsed.value(list);
    }
}
