package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

/// How the values of one type stand in JSON, in both directions.
public interface Value<V> {

    /// Reads the value on whose first token the source stands, and leaves it on its last. A problem
    /// that is returned is placed at that value by the caller; those within it were already
    /// reported to the source.
    ///
    /// @param unknown takes the members that no version up to this one knows
    Parsed<V> read(JsonSource in, UnknownCollector unknown);

    /// Writes the value with the unknown members that belong to it.
    void write(V value, UnknownMembers unknown, JsonText out);

    /// Whether the value is an object, which may be there for its unknown members alone.
    default boolean hasMembers() {
        return false;
    }
}
