package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.UnknownMembers;

import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A list of values of one type.
///
/// @param key what names an item of a list, as [UnknownPath] needs it
public record ListValue<V>(Value<V> item, Layout layout, Keys keys, Function<V, String> key)
        implements Value<List<V>> {

    /// What an item's key is to the list.
    public enum Keys {
        /// Its identity, which stands only once.
        UNIQUE,
        /// What it says, which may stand again.
        REPEATABLE
    }

    /// A list of short values in one line, such as tags.
    public static <V> ListValue<V> inOneLine(Value<V> item) {
        return new ListValue<>(item, Layout.ONE_LINE, Keys.REPEATABLE, Object::toString);
    }

    @Override
    public Parsed<List<V>> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.wrongKind("A list", "Write it in square brackets, or leave the member out.");
        }
        List<V> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        UnknownCollector within = new UnknownCollector();
        Function<String, String> names = UnknownPath.itemNames();
        while (in.next() != JsonToken.END_ARRAY) {
            int start = keys == Keys.UNIQUE ? in.offset() : 0;
            switch (item.read(in, within)) {
                case Parsed.Value<V>(V value) -> {
                    items.add(value);
                    if (keys == Keys.UNIQUE && !seen.add(key.apply(value))) {
                        reportTwice(in, start, key.apply(value));
                    }
                    if (keys == Keys.REPEATABLE && item.hasMembers()) {
                        unknown.addWithin(names.apply(key.apply(value)), within);
                    }
                }
                case Parsed.Problem<V> problem -> in.report(problem);
            }
        }
        return Parsed.value(items);
    }

    private static void reportTwice(JsonSource in, int start, String id) {
        in.report(
                start,
                "The identity " + Quoted.of(id) + " was given before in this list.",
                "Give this one another identity, or remove it if it is the same.");
    }

    @Override
    public void write(List<V> items, UnknownMembers unknown, JsonText out) {
        Function<String, String> names = UnknownPath.itemNames();
        out.beginList(layout);
        for (V value : items) {
            out.item();
            UnknownMembers within =
                    unknown.isEmpty()
                            ? unknown
                            : UnknownPath.within(names.apply(key.apply(value)), unknown);
            item.write(value, within, out);
        }
        out.endList();
    }
}
