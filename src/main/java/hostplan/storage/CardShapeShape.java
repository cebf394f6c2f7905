package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// What a card needs of its slot, in the file: `{"lanes": 8, "generation": 3, "lengthMm": 168}`.
final class CardShapeShape {

    static final Value<CardShape> VALUE =
            ObjectValue.part(
                    Shape.<CardShape, CardShape.Draft>oneLine()
                            .unless(
                                    CardForm.PCIE,
                                    "form",
                                    WordValue.of(CardForm.class),
                                    CardShape::form,
                                    (d, v) -> d.form = v)
                            .required(
                                    "lanes", Bounded.WHOLE, CardShape::lanes, (d, v) -> d.lanes = v)
                            .required(
                                    "generation",
                                    Bounded.WHOLE,
                                    CardShape::generation,
                                    (d, v) -> d.generation = v)
                            .unless(
                                    CardHeight.LOW,
                                    "height",
                                    WordValue.of(CardHeight.class),
                                    CardShape::height,
                                    (d, v) -> d.height = v)
                            .optional(
                                    "lengthMm",
                                    Bounded.WHOLE,
                                    CardShape::lengthMm,
                                    (d, v) -> d.lengthMm = v)
                            .unless(
                                    1,
                                    "width",
                                    Bounded.WHOLE,
                                    CardShape::width,
                                    (d, v) -> d.width = v)
                            .build(),
                    CardShape.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private CardShapeShape() {}
}
