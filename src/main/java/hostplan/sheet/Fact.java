package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.project.ObjectKind;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A column of facts that parts of some kinds have; for other kinds its cells are empty and stay
/// so.
final class Fact<V> {

    private final String key;
    private final Cell<V> cell;
    private final Map<PartKind, Access<V>> kinds = new EnumMap<>(PartKind.class);

    /// How the facts of a kind are read and changed.
    private record Access<V>(
            boolean needed, Function<PartFacts, Optional<V>> get, Change<V> change) {}

    private interface Change<V> {
        PartFacts of(PartFacts facts, Optional<V> value);
    }

    Fact(String key, Cell<V> cell) {
        this.key = key;
        this.cell = cell;
    }

    String key() {
        return key;
    }

    Set<PartKind> kinds() {
        return kinds.keySet();
    }

    /// Whether no part of a kind is without it.
    boolean needed(PartKind kind) {
        return Optional.ofNullable(kinds.get(kind)).filter(Access::needed).isPresent();
    }

    /// Parts of this kind may have it.
    <F extends PartFacts, D> Fact<V> may(
            FactKind<F, D> kind, Function<F, Optional<V>> get, BiConsumer<D, Optional<V>> set) {
        return add(kind, false, get, set);
    }

    /// Parts of this kind always have it.
    <F extends PartFacts, D> Fact<V> must(
            FactKind<F, D> kind, Function<F, V> get, BiConsumer<D, V> set) {
        return add(
                kind,
                true,
                facts -> Optional.of(get.apply(facts)),
                (draft, value) -> set.accept(draft, value.orElseThrow()));
    }

    /// Parts of this kind have it, or what stands for nothing.
    <F extends PartFacts, D> Fact<V> unless(
            V nothing, FactKind<F, D> kind, Function<F, V> get, BiConsumer<D, V> set) {
        return add(
                kind,
                false,
                facts -> Optional.of(get.apply(facts)).filter(value -> !value.equals(nothing)),
                (draft, value) -> set.accept(draft, value.orElse(nothing)));
    }

    private <F extends PartFacts, D> Fact<V> add(
            FactKind<F, D> kind,
            boolean needed,
            Function<F, Optional<V>> get,
            BiConsumer<D, Optional<V>> set) {
        kinds.put(
                kind.kind(),
                new Access<>(
                        needed,
                        facts -> get.apply(kind.type().cast(facts)),
                        (facts, value) ->
                                kind.with()
                                        .apply(
                                                kind.type().cast(facts),
                                                draft -> set.accept(draft, value))));
        return this;
    }

    void addTo(Fields<Part> fields) {
        fields.guarded(key, cell, (part, _) -> get(part), this::put);
    }

    private Optional<V> get(Part part) {
        return Optional.ofNullable(kinds.get(part.kind()))
                .flatMap(access -> access.get.apply(part.facts()));
    }

    private Parsed<Part> put(Part part, Optional<V> value, CellContext context) {
        Access<V> access = kinds.get(part.kind());
        if (access == null) {
            return value.isEmpty()
                    ? Parsed.value(part)
                    : context.problem(
                            "fact.other", Quoted.of(heading(context)), kind(part, context));
        }
        if (access.needed && value.isEmpty()) {
            return context.problem("blank", heading(context));
        }
        return Parsed.value(
                part.with(draft -> draft.facts = access.change.of(part.facts(), value)));
    }

    private String heading(CellContext context) {
        return context.texts().heading(ObjectKind.PART, key);
    }

    private static String kind(Part part, CellContext context) {
        return context.texts().text("kind." + part.kind().code());
    }
}
