package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import java.util.Optional;

/// A value that may not be known; then its member is not written.
record OptionalValue<V>(Value<V> value) implements Value<Optional<V>> {

    @Override
    public Parsed<Optional<V>> read(JsonSource in, UnknownCollector unknown) {
        return value.read(in, unknown).map(Optional::of);
    }

    @Override
    public void write(Optional<V> found, UnknownMembers unknown, JsonText out) {
        value.write(found.orElseThrow(), unknown, out);
    }
}
