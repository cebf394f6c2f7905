package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A list of values whose unknown members are kept by the object that holds the list.
///
/// @param key what an item says that names it among the others, as [UnknownPath] needs it; several
///   may say the same
public record ListValue<V>(Value<V> item, Layout layout, Function<V, String> key)
        implements Value<List<V>> {

    /// A list of short values in one line, such as tags.
    public static <V> ListValue<V> inOneLine(Value<V> item) {
        return new ListValue<>(item, Layout.ONE_LINE, Object::toString);
    }

    /// A list with an item a line.
    public static <V> ListValue<V> lines(Value<V> item, Function<V, String> key) {
        return new ListValue<>(item, Layout.LINES, key);
    }

    @Override
    public Parsed<List<V>> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.wrongKind("A list", "Write it in square brackets, or leave the member out.");
        }
        List<V> items = new ArrayList<>();
        ItemNames<V> names = new ItemNames<>(key);
        UnknownCollector within = new UnknownCollector();
        while (in.next() != JsonToken.END_ARRAY) {
            switch (item.read(in, within)) {
                case Parsed.Value<V>(V value) -> {
                    items.add(value);
                    if (!within.isEmpty()) {
                        unknown.addWithin(names.ofLast(items), within);
                    }
                }
                case Parsed.Problem<V> problem -> in.report(problem);
            }
        }
        return Parsed.value(items);
    }

    @Override
    public void write(List<V> items, UnknownMembers unknown, JsonText out) {
        Map<String, UnknownMembers> parts = UnknownPath.parts(unknown);
        ItemNames<V> names = new ItemNames<>(key);
        out.beginList(layout);
        for (V value : items) {
            out.item();
            UnknownMembers within =
                    parts.isEmpty()
                            ? UnknownMembers.NONE
                            : parts.getOrDefault(names.next(value), UnknownMembers.NONE);
            item.write(value, within, out);
        }
        out.endList();
    }
}
