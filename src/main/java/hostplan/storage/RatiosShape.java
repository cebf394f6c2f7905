package hostplan.storage;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.Ratios;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// Allocation ratios in the file: `{"vcpus": "3", "memory": "1.5"}`; 1 goes without saying.
final class RatiosShape {

    static final Value<Ratios> VALUE =
            ObjectValue.part(
                    Shape.<Ratios, Parts>oneLine()
                            .unless(
                                    Fraction.ONE,
                                    "vcpus",
                                    Amounts.FRACTION,
                                    Ratios::vcpus,
                                    (d, v) -> d.vcpus = v)
                            .unless(
                                    Fraction.ONE,
                                    "memory",
                                    Amounts.FRACTION,
                                    Ratios::memory,
                                    (d, v) -> d.memory = v)
                            .unless(
                                    Fraction.ONE,
                                    "disk",
                                    Amounts.FRACTION,
                                    Ratios::disk,
                                    (d, v) -> d.disk = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private RatiosShape() {}

    private static final class Parts {
        Fraction vcpus = Fraction.ONE;
        Fraction memory = Fraction.ONE;
        Fraction disk = Fraction.ONE;

        Parsed<Ratios> build() {
            return Parsed.value(new Ratios(vcpus, memory, disk));
        }
    }
}
