package hostplan.check;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
import hostplan.message.Value;
import hostplan.rack.Elevation;
import hostplan.rack.Level;
import hostplan.rack.RackTotals;
import hostplan.rack.Sum;

import java.util.Optional;
import java.util.stream.Stream;

/// Racks that carry or draw more than they may, as far as weights and watts are known.
final class RackLimits {

    private static final int KG_DIGITS = 3;

    private RackLimits() {}

    static Stream<Found> weight(Facts facts) {
        return facts.elevations().stream()
                .flatMap(each ->
                        over(
                                each,
                                each.rack().maximumKg().map(Fraction::of),
                                RackTotals.of(each).weightKg(),
                                KG_DIGITS)
                                .map(found ->
                                        found.curedBy(
                                                RackRelief.of(
                                                        facts,
                                                        each,
                                                        RackRelief::kg,
                                                        left -> !RackRelief.isTooHeavy(left))))
                                .stream());
    }

    static Stream<Found> watts(Facts facts) {
        return facts.elevations().stream().flatMap(each -> watts(facts, each).stream());
    }

    /// At the largest draw; where that is within the limit as far as it is known, under a typical
    /// load.
    private static Optional<Found> watts(Facts facts, Elevation elevation) {
        return watts(facts, elevation, Level.LARGEST)
                .or(() -> watts(facts, elevation, Level.TYPICAL));
    }

    private static Optional<Found> watts(Facts facts, Elevation elevation, Level level) {
        Optional<Fraction> most = elevation.rack().maximumWatts().map(Fraction::of);
        return over(elevation, most, RackTotals.of(elevation).watts(level), 0)
                .map(found ->
                        found.variant(level.code())
                                .curedBy(
                                        RackRelief.of(
                                                facts,
                                                elevation,
                                                RackRelief::watts,
                                                left -> !RackRelief.isTooMuch(left, level))));
    }

    private static Optional<Found> over(
            Elevation elevation, Optional<Fraction> most, Sum sum, int digits) {
        Rack rack = elevation.rack();
        int all = elevation.occupants().size();
        return most.filter(limit -> sum.known().compareTo(limit) > 0)
                .map(limit ->
                        Found.in(
                                rack,
                                Value.of(sum.known(), digits),
                                Value.of(limit, digits),
                                Value.of(all - sum.unknown()),
                                Value.of(all)));
    }
}
