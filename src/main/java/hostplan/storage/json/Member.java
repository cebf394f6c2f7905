package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// One member of an object: its name, how its value stands in JSON, where it comes from and where
/// it goes.
///
/// @param omitted whether a value goes without saying
/// @param <T> what is written
/// @param <D> what is put together while it is read
record Member<T, D, V>(
        String name,
        Value<V> value,
        Function<T, V> get,
        BiConsumer<D, V> set,
        Predicate<V> omitted,
        Need need) {

    enum Need {
        REQUIRED,
        OPTIONAL
    }

    void read(JsonSource in, D draft, UnknownCollector unknown) {
        switch (value.read(in, unknown)) {
            case Parsed.Value<V>(V found) -> set.accept(draft, found);
            case Parsed.Problem<V> problem -> in.report(problem);
        }
    }

    void write(T from, UnknownMembers unknown, JsonText out) {
        V found = get.apply(from);
        if ((value.hasMembers() && !unknown.isEmpty()) || !omitted.test(found)) {
            out.name(name);
            value.write(found, unknown, out);
        }
    }
}
