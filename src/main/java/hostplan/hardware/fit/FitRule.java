package hostplan.hardware.fit;

import java.util.function.Function;
import java.util.stream.Stream;

/// A named rule: how much it matters, what it is about, and how it looks.
record FitRule(String id, Gravity gravity, Matter matter, Function<Inspection, Stream<Seen>> look) {

    Stream<Seen> seen(Inspection inspection) {
        return look.apply(inspection);
    }

    Stream<Misfit> misfits(Inspection inspection) {
        return seen(inspection).map(seen -> seen.misfit(this));
    }
}
