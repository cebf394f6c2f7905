package hostplan.hardware.fit;

import hostplan.hardware.CardForm;
import hostplan.hardware.CardShape;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether cards fit their slots. What nobody stated hinders nothing.
final class Cards {

    private Cards() {}

    /// A card in its slot.
    private record Card(Slot slot, Part part, CardShape shape, CardSlots slots) {

        Seen seen(Inspection inspection, Value... more) {
            List<Value> values =
                    new ArrayList<>(List.of(Value.of(part.name()), SlotNames.value(slot)));
            values.addAll(List.of(more));
            return Seen.at(slot, values.toArray(Value[]::new))
                    .mendedBy(() -> Places.moves(inspection, slot));
        }
    }

    private static Stream<Card> all(Inspection inspection) {
        return inspection.machine().parts().entrySet().stream()
                .filter(each -> each.getKey().kind() == SlotKind.CARD)
                .flatMap(each -> card(inspection, each.getKey(), each.getValue()));
    }

    private static Stream<Card> card(Inspection inspection, Slot slot, Part part) {
        return inspection.machine().cardSlots(slot).stream()
                .flatMap(slots ->
                        part.facts().card().stream()
                                .map(shape -> new Card(slot, part, shape, slots)));
    }

    static Stream<Seen> otherForm(Inspection inspection) {
        return all(inspection)
                .filter(card -> card.shape().form() != card.slots().form())
                .map(card ->
                        card.seen(
                                inspection, name(card.shape().form()), name(card.slots().form())));
    }

    static Stream<Seen> fewerLanes(Inspection inspection) {
        return sameForm(inspection)
                .filter(card -> isMore(card.shape().lanes(), card.slots().lanes()))
                .map(card ->
                        card.seen(
                                inspection,
                                Value.of(card.shape().lanes()),
                                Value.of(card.slots().lanes())));
    }

    static Stream<Seen> olderGeneration(Inspection inspection) {
        return sameForm(inspection)
                .filter(card -> isMore(card.shape().generation(), card.slots().generation()))
                .map(card ->
                        card.seen(
                                inspection,
                                Value.of(card.shape().generation()),
                                Value.of(card.slots().generation())));
    }

    /// Zero is not known.
    private static boolean isMore(int wanted, int there) {
        return wanted > 0 && there > 0 && wanted > there;
    }

    static Stream<Seen> tooHigh(Inspection inspection) {
        return sameForm(inspection)
                .filter(card -> card.slots().isTooHigh(card.shape()))
                .map(card -> card.seen(inspection));
    }

    static Stream<Seen> tooLong(Inspection inspection) {
        return sameForm(inspection)
                .filter(card -> card.slots().isTooLong(card.shape()))
                .map(card ->
                        card.seen(
                                inspection,
                                Value.of(card.shape().lengthMm().orElse(0)),
                                Value.of(card.slots().longestMm().orElse(0))));
    }

    /// Cards that cover the slots beside theirs, where something is, or where the group ends.
    static Stream<Seen> tooWide(Inspection inspection) {
        return all(inspection)
                .filter(card -> card.shape().width() > 1)
                .filter(card -> !hasRoom(inspection, card))
                .map(card -> card.seen(inspection, Value.of(card.shape().width())));
    }

    private static boolean hasRoom(Inspection inspection, Card card) {
        return IntStream.range(1, card.shape().width())
                .mapToObj(next -> Slot.card(card.slot().group(), card.slot().position() + next))
                .allMatch(beside -> inspection.machine().has(beside) && inspection.isEmpty(beside));
    }

    /// Cards in slots whose processor is not there.
    static Stream<Seen> withoutProcessor(Inspection inspection) {
        return all(inspection)
                .filter(card -> !inspection.processors().isEmpty())
                .filter(card -> !works(inspection, card.slots()))
                .map(card ->
                        card.seen(
                                inspection,
                                SlotNames.value(
                                        Slot.of(
                                                SlotKind.PROCESSOR,
                                                card.slots().socket().orElse(1)))));
    }

    private static boolean works(Inspection inspection, CardSlots slots) {
        return slots.socket().stream().allMatch(socket -> inspection.processor(socket).isPresent());
    }

    private static Stream<Card> sameForm(Inspection inspection) {
        return all(inspection).filter(card -> card.shape().form() == card.slots().form());
    }

    /// The free slots that a card fits, those with all its lanes first. A part that is no card has
    /// a place among the extras.
    static Stream<Slot> free(Inspection inspection, PartFacts facts) {
        if (facts.card().isEmpty()) {
            return Stream.of(nextExtra(inspection));
        }
        CardShape shape = facts.card().get();
        BiPredicate<CardShape, CardSlots> fits =
                (card, slots) -> slots.takes(card) && works(inspection, slots);
        return inspection
                .free(SlotKind.CARD)
                .filter(slot ->
                        inspection.machine().cardSlots(slot).stream()
                                .anyMatch(slots -> fits.test(shape, slots)))
                .sorted((left, right) ->
                        Boolean.compare(
                                isNarrow(inspection, shape, left),
                                isNarrow(inspection, shape, right)));
    }

    private static boolean isNarrow(Inspection inspection, CardShape shape, Slot slot) {
        return inspection.machine().cardSlots(slot).stream()
                .anyMatch(slots -> isMore(shape.lanes(), slots.lanes()));
    }

    private static Slot nextExtra(Inspection inspection) {
        int last =
                inspection.machine().slotsOf(SlotKind.EXTRA).stream()
                        .mapToInt(Slot::position)
                        .max()
                        .orElse(0);
        return Slot.of(SlotKind.EXTRA, last + 1);
    }

    private static Value name(CardForm form) {
        return Value.of(
                form == CardForm.PCIE
                        ? "PCIe"
                        : form == CardForm.OCP ? "OCP" : form.name().toLowerCase(Locale.ROOT));
    }
}
