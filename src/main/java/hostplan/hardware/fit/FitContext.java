package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.ServerModel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What decides whether a machine fits beyond its own parts.
///
/// @param housing where its servers stand, each kind of place once
/// @param loose what becomes of drives that are in no array
/// @param bladesWatts what the blades in its bays draw together at most, at the output of the power
///   supplies, for an enclosure that is full of what stands in it
/// @param dailyWrites the share of the space guests see that they write anew every day; an
///   assumption
/// @param shelf the parts that one can take
public record FitContext(
        Use use,
        LocalDate today,
        List<Housing> housing,
        LooseDrives loose,
        Fraction bladesWatts,
        BigDecimal dailyWrites,
        Shelf shelf) {

    /// A tenth a day: what mixed servers usually stay below; an estimate.
    public static final BigDecimal USUAL_DAILY_WRITES = new BigDecimal("0.1");

    public FitContext {
        housing = List.copyOf(housing);
    }

    /// A machine of which nothing is known but its parts.
    public static FitContext of(LocalDate today, Shelf shelf) {
        return new FitContext(
                Use.OTHER,
                today,
                List.of(),
                LooseDrives.UNUSED,
                Fraction.ZERO,
                USUAL_DAILY_WRITES,
                shelf);
    }

    public FitContext with(Use other) {
        return new FitContext(other, today, housing, loose, bladesWatts, dailyWrites, shelf);
    }

    public FitContext with(Housing... others) {
        return new FitContext(use, today, List.of(others), loose, bladesWatts, dailyWrites, shelf);
    }

    public FitContext with(Shelf other) {
        return new FitContext(use, today, housing, loose, bladesWatts, dailyWrites, other);
    }

    public FitContext with(LooseDrives other) {
        return new FitContext(use, today, housing, other, bladesWatts, dailyWrites, shelf);
    }

    public FitContext withBlades(Fraction watts) {
        return new FitContext(use, today, housing, loose, watts, dailyWrites, shelf);
    }

    /// The enclosure that its servers stand in, the first where they stand in several.
    public Optional<ServerModel> enclosure() {
        return housing.stream()
                .filter(Housing.InEnclosure.class::isInstance)
                .map(each -> ((Housing.InEnclosure) each).enclosure())
                .findFirst();
    }
}
