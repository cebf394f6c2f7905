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

/// A list of objects that keep their unknown members themselves, each with an identity that no
/// other of the list may have.
public record IdentifiedList<V>(Value<V> item, Function<V, String> identity)
        implements Value<List<V>> {

    @Override
    public Parsed<List<V>> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.wrongKind("A list", "Write it in square brackets, or leave the member out.");
        }
        List<V> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (in.next() != JsonToken.END_ARRAY) {
            int start = in.offset();
            switch (item.read(in, unknown)) {
                case Parsed.Value<V>(V value) -> {
                    items.add(value);
                    String id = identity.apply(value);
                    // An empty one was reported where it stands.
                    if (!seen.add(id) && !id.isEmpty()) {
                        reportTwice(in, start, id);
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
        out.beginList(Layout.LINES);
        for (V value : items) {
            out.item();
            item.write(value, UnknownMembers.NONE, out);
        }
        out.endList();
    }
}
