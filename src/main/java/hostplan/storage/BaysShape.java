package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Bays;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Side;
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
import java.util.Set;

/// Bays for drives in the file, those of one kind a line.
final class BaysShape {

    private static final Value<Bays> VALUE =
            ObjectValue.part(
                    Shape.<Bays, Parts>oneLine()
                            .required("name", Scalars.TEXT, Bays::name, (d, v) -> d.name = v)
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    Bays::count,
                                    (d, v) -> d.count = v)
                            .required(
                                    "form",
                                    WordValue.of(DriveForm.class),
                                    Bays::form,
                                    (d, v) -> d.form = v)
                            .omitting(
                                    Set::isEmpty,
                                    "speaks",
                                    WordValue.setOf(DriveInterface.class),
                                    Bays::speaks,
                                    (d, v) -> d.speaks = v)
                            .optional("nvme", Bounded.WHOLE, Bays::nvme, (d, v) -> d.nvme = v)
                            .unless(
                                    Side.FRONT,
                                    "side",
                                    WordValue.of(Side.class),
                                    Bays::side,
                                    (d, v) -> d.side = v)
                            .unless(
                                    true,
                                    "hotSwap",
                                    Scalars.YES_NO,
                                    Bays::hotSwap,
                                    (d, v) -> d.hotSwap = v)
                            .unless(
                                    false,
                                    "expander",
                                    Scalars.YES_NO,
                                    Bays::expander,
                                    (d, v) -> d.expander = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<Bays>> LIST = ListValue.lines(VALUE, Bays::name);

    private BaysShape() {}

    private static final class Parts {
        String name = "";
        int count;
        DriveForm form = DriveForm.SFF;
        Set<DriveInterface> speaks = Set.of();
        Optional<Integer> nvme = Optional.empty();
        Side side = Side.FRONT;
        boolean hotSwap = true;
        boolean expander;

        Parsed<Bays> build() {
            return Parsed.value(new Bays(name, count, form, speaks, nvme, side, hotSwap, expander));
        }
    }
}
