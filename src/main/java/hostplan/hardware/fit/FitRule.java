package hostplan.hardware.fit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A named rule: how much it matters, what it looks at, and how.
///
/// @param hasSomething whether a machine has what the rule looks at
record FitRule(
        String id,
        Gravity gravity,
        Predicate<Inspection> hasSomething,
        Function<Inspection, Stream<Seen>> look) {

    List<Seen> seen(Inspection inspection) {
        return look.apply(inspection).toList();
    }
}
