package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Slots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.List;
import java.util.Optional;

/// Slots for cards in the file, those of one kind a line.
final class CardSlotsShape {

    private static final Value<CardSlots> VALUE =
            ObjectValue.part(
                    Shape.<CardSlots, Parts>oneLine()
                            .required("name", Scalars.TEXT, CardSlots::name, (d, v) -> d.name = v)
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    CardSlots::count,
                                    (d, v) -> d.count = v)
                            .unless(
                                    CardForm.PCIE,
                                    "form",
                                    WordValue.of(CardForm.class),
                                    CardSlots::form,
                                    (d, v) -> d.form = v)
                            .required(
                                    "lanes", Bounded.WHOLE, CardSlots::lanes, (d, v) -> d.lanes = v)
                            .required(
                                    "generation",
                                    Bounded.WHOLE,
                                    CardSlots::generation,
                                    (d, v) -> d.generation = v)
                            .unless(
                                    CardHeight.LOW,
                                    "height",
                                    WordValue.of(CardHeight.class),
                                    CardSlots::height,
                                    (d, v) -> d.height = v)
                            .optional(
                                    "longestMm",
                                    Bounded.WHOLE,
                                    CardSlots::longestMm,
                                    (d, v) -> d.longestMm = v)
                            .optional(
                                    "socket",
                                    Bounded.COUNT,
                                    CardSlots::socket,
                                    (d, v) -> d.socket = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<CardSlots>> LIST = ListValue.lines(VALUE, CardSlots::name);

    private CardSlotsShape() {}

    private static final class Parts {
        String name = "";
        int count;
        CardForm form = CardForm.PCIE;
        int lanes;
        int generation;
        CardHeight height = CardHeight.LOW;
        Optional<Integer> longestMm = Optional.empty();
        Optional<Integer> socket = Optional.empty();

        Parsed<CardSlots> build() {
            return Parsed.value(
                    new CardSlots(name, count, form, lanes, generation, height, longestMm, socket));
        }
    }
}
