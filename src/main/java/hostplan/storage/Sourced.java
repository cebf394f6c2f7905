package hostplan.storage;

import hostplan.document.Confidence;
import hostplan.hardware.Provenance;
import hostplan.storage.json.Shape;
import hostplan.storage.json.WordValue;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where facts come from, in the file: members of the object that states them.
final class Sourced {

    private Sourced() {}

    /// @param of what is written
    /// @param before what was read so far
    static <T, D> Consumer<Shape.Builder<T, D>> members(
            Function<T, Provenance> of,
            Function<D, Provenance> before,
            BiConsumer<D, Provenance> set) {
        return shape ->
                shape.text(
                                "source",
                                t -> of.apply(t).source(),
                                (d, v) -> set.accept(d, source(before.apply(d), v)))
                        .text(
                                "asOf",
                                t -> of.apply(t).asOf(),
                                (d, v) -> set.accept(d, asOf(before.apply(d), v)))
                        .unless(
                                Confidence.CITED,
                                "confidence",
                                WordValue.of(Confidence.class),
                                t -> of.apply(t).confidence(),
                                (d, v) -> set.accept(d, confidence(before.apply(d), v)));
    }

    private static Provenance source(Provenance before, String source) {
        return new Provenance(source, before.asOf(), before.confidence());
    }

    private static Provenance asOf(Provenance before, String asOf) {
        return new Provenance(before.source(), asOf, before.confidence());
    }

    private static Provenance confidence(Provenance before, Confidence confidence) {
        return new Provenance(before.source(), before.asOf(), confidence);
    }
}
