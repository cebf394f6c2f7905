package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.CardShape;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Slots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.Optional;

/// What is true of a part of no other kind, in the file.
final class OtherPartShape {

    static final Value<OtherPart> VALUE =
            ObjectValue.part(
                    Shape.<OtherPart, Parts>lines()
                            .text("purpose", OtherPart::purpose, (d, v) -> d.purpose = v)
                            .text("boardForm", OtherPart::boardForm, (d, v) -> d.boardForm = v)
                            .unless(
                                    Slots.NONE,
                                    "provides",
                                    SlotsShape.VALUE,
                                    OtherPart::provides,
                                    (d, v) -> d.provides = v)
                            .optional(
                                    "card",
                                    CardShapeShape.VALUE,
                                    OtherPart::card,
                                    (d, v) -> d.card = v)
                            .optional(
                                    "idleWatts",
                                    Bounded.DECIMAL,
                                    OtherPart::idleWatts,
                                    (d, v) -> d.idleWatts = v)
                            .optional(
                                    "largestWatts",
                                    Bounded.DECIMAL,
                                    OtherPart::largestWatts,
                                    (d, v) -> d.largestWatts = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private OtherPartShape() {}

    private static final class Parts {
        String purpose = "";
        String boardForm = "";
        Slots provides = Slots.NONE;
        Optional<CardShape> card = Optional.empty();
        Optional<BigDecimal> idleWatts = Optional.empty();
        Optional<BigDecimal> largestWatts = Optional.empty();

        Parsed<OtherPart> build() {
            return Parsed.value(
                    new OtherPart(purpose, boardForm, provides, card, idleWatts, largestWatts));
        }
    }
}
