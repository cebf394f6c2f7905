package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Slots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// What is true of a part of no other kind, in the file.
final class OtherPartShape {

    static final Value<OtherPart> VALUE =
            ObjectValue.part(
                    Shape.<OtherPart, OtherPart.Draft>lines()
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
                    OtherPart.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private OtherPartShape() {}
}
