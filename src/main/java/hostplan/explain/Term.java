package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;

/// A value inside a sentence.
public sealed interface Term {

    /// An exact number with its unit, which may be empty.
    record Measure(Fraction value, String unit) implements Term {}

    /// The least that is enough: exact here, rounded up to one decimal where it is shown, so that
    /// the shown amount is enough too.
    record AtLeast(Fraction value, String unit) implements Term {}

    /// A share of one, shown as per cent.
    record Share(Fraction value) implements Term {}

    /// The name of a resource, in the language of the reader.
    record Named(Resource resource) implements Term {}

    /// Words as they are: a flavor's name, a formula, several names.
    record Words(String text) implements Term {}

    static Term of(Resource resource, Fraction value) {
        return new Measure(value, resource.unit());
    }

    static Term count(long number) {
        return new Measure(Fraction.of(number), "");
    }
}
