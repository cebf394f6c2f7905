package hostplan.sheet;

import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.PartFacts;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The slot that a card needs, as columns. Its form goes with all the rest: without one it needs no
/// slot.
final class CardFacts {

    private CardFacts() {}

    static Stream<Fact<?>> all() {
        return Stream.of(
                form(),
                of(
                        "cardLanes",
                        WholeCell.from(0),
                        card -> known(card.lanes()),
                        (draft, value) -> draft.lanes = value.orElse(0)),
                of(
                        "cardGeneration",
                        WholeCell.from(0),
                        card -> known(card.generation()),
                        (draft, value) -> draft.generation = value.orElse(0)),
                of(
                        "cardHeight",
                        WordCell.of(CardHeight.class),
                        card -> Optional.of(card.height()),
                        (draft, value) -> draft.height = value.orElse(CardHeight.LOW)),
                of(
                        "cardLength",
                        WholeCell.from(0, "mm"),
                        CardShape::lengthMm,
                        (draft, value) -> draft.lengthMm = value),
                of(
                        "cardWidth",
                        WholeCell.from(1),
                        card -> Optional.of(card.width()),
                        (draft, value) -> draft.width = value.orElse(1)));
    }

    private static Optional<Integer> known(int value) {
        return Optional.of(value).filter(each -> each > 0);
    }

    private static Fact<CardForm> form() {
        return shaped(
                "cardForm",
                WordCell.of(CardForm.class),
                card -> Optional.of(card.form()),
                (card, form) ->
                        form.map(known ->
                                card.orElseGet(CardFacts::unknown)
                                        .with(draft -> draft.form = known)));
    }

    private static <V> Fact<V> of(
            String key,
            Cell<V> cell,
            Function<CardShape, Optional<V>> get,
            BiConsumer<CardShape.Draft, Optional<V>> set) {
        return shaped(
                key,
                cell,
                get,
                (card, value) ->
                        card.isEmpty() && value.isEmpty()
                                ? card
                                : Optional.of(
                                        card.orElseGet(CardFacts::unknown)
                                                .with(draft -> set.accept(draft, value))));
    }

    private static CardShape unknown() {
        return new CardShape.Draft().build();
    }

    private interface Change<V> {
        Optional<CardShape> of(Optional<CardShape> card, Optional<V> value);
    }

    private static <V> Fact<V> shaped(
            String key, Cell<V> cell, Function<CardShape, Optional<V>> get, Change<V> change) {
        Fact<V> fact = new Fact<>(key, cell);
        for (FactKind.Card<?, ?> card : FactKind.Card.ALL) {
            add(fact, card, get, change);
        }
        return fact;
    }

    private static <V, F extends PartFacts, D> void add(
            Fact<V> fact,
            FactKind.Card<F, D> card,
            Function<CardShape, Optional<V>> get,
            Change<V> change) {
        fact.may(
                card.of(),
                facts -> facts.card().flatMap(get),
                (draft, value) ->
                        card.put().accept(draft, change.of(card.get().apply(draft), value)));
    }
}
