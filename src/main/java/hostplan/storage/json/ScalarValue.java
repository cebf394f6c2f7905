package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// A value without members, as the two functions that read and write it.
record ScalarValue<V>(Function<JsonSource, Parsed<V>> reading, BiConsumer<V, JsonText> writing)
        implements Value<V> {

    @Override
    public Parsed<V> read(JsonSource in, UnknownCollector unknown) {
        return reading.apply(in);
    }

    @Override
    public void write(V value, UnknownMembers unknown, JsonText out) {
        writing.accept(value, out);
    }
}
