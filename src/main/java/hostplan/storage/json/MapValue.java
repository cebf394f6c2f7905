package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An object whose members stand under names that a person gave, with values of one type.
public record MapValue<V>(Value<V> value) implements Value<SequencedMap<String, V>> {

    @Override
    public Parsed<SequencedMap<String, V>> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongKind(
                    "An object", "Write it in curly brackets, or leave the member out.");
        }
        SequencedMap<String, V> values = new LinkedHashMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (values.containsKey(name)) {
                in.reportTwice(name);
            }
            switch (value.read(in, unknown)) {
                case Parsed.Value<V>(V found) -> values.put(name, found);
                case Parsed.Problem<V> problem -> in.report(problem);
            }
        }
        return Parsed.value(values);
    }

    @Override
    public void write(SequencedMap<String, V> values, UnknownMembers unknown, JsonText out) {
        out.beginObject(Layout.LINES);
        values.forEach((name, found) -> {
            out.name(name);
            value.write(found, UnknownMembers.NONE, out);
        });
        out.endObject();
    }
}
