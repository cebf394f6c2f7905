package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import tools.jackson.core.JsonToken;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A value that stands as an object.
///
/// @param <V> the value
/// @param <D> what is put together while it is read
public final class ObjectValue<V, D> implements Value<V> {

    private final Shape<V, D> shape;
    private final Supplier<D> draft;
    private final Function<D, Parsed<V>> build;

    private ObjectValue(Shape<V, D> shape, Supplier<D> draft, Function<D, Parsed<V>> build) {
        this.shape = shape;
        this.draft = draft;
        this.build = build;
    }

    /// A value whose unknown members are kept by the object that holds it.
    public static <V, D> Value<V> part(
            Shape<V, D> shape, Supplier<D> draft, Function<D, Parsed<V>> build) {
        return new ObjectValue<>(shape, draft, build);
    }

    /// An object that keeps its unknown members itself.
    public static <V, D> Value<V> keeper(
            Shape<V, D> shape,
            Supplier<D> draft,
            Function<D, V> build,
            Function<V, UnknownMembers> unknownOf,
            BiConsumer<D, UnknownMembers> setUnknown) {
        return new Keeper<>(shape, draft, build, unknownOf, setUnknown);
    }

    @Override
    public Parsed<V> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_OBJECT) {
            return notAnObject(in);
        }
        D found = draft.get();
        shape.read(in, found, unknown);
        return build.apply(found);
    }

    @Override
    public void write(V value, UnknownMembers unknown, JsonText out) {
        shape.write(value, unknown, out);
    }

    @Override
    public boolean hasMembers() {
        return true;
    }

    private static <V> Parsed<V> notAnObject(JsonSource in) {
        return in.wrongKind("An object", "Write it in curly brackets, or leave the member out.");
    }

    private record Keeper<V, D>(
            Shape<V, D> shape,
            Supplier<D> draft,
            Function<D, V> build,
            Function<V, UnknownMembers> unknownOf,
            BiConsumer<D, UnknownMembers> setUnknown)
            implements Value<V> {

        @Override
        public Parsed<V> read(JsonSource in, UnknownCollector ofOwner) {
            if (in.token() != JsonToken.START_OBJECT) {
                return notAnObject(in);
            }
            D found = draft.get();
            UnknownCollector own = new UnknownCollector();
            shape.read(in, found, own);
            setUnknown.accept(found, own.toMembers());
            return Parsed.value(build.apply(found));
        }

        @Override
        public void write(V value, UnknownMembers ofOwner, JsonText out) {
            shape.write(value, unknownOf.apply(value), out);
        }
    }
}
