package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether what is heavy stands low.
public final class Heavy {

    /// Kilograms above which two people lift a thing.
    public static final Fraction TWO_PEOPLE = Fraction.of(25);

    private Heavy() {}

    /// Something heavy in the upper half of a rack that could stand lower.
    ///
    /// @param better a free place below; empty where it has to change places with something lighter
    public record High(Occupant who, Optional<RackUnits> better) {}

    /// A rack the middle of whose mass lies in its upper half.
    ///
    /// @param centreMm the middle of the mass above the lowest unit, in millimetres
    /// @param middleMm half the height of the units
    public record Top(Fraction centreMm, Fraction middleMm, Fraction weightKg) {}

    /// Empty where the mass lies low, or is not enough that it could tip over.
    public static Optional<Top> topHeavy(Elevation elevation) {
        Fraction kg = Contents.weight(elevation.occupants()).known();
        Fraction middle = Gravity.middleMm(elevation);
        return Gravity.centreMm(elevation)
                .filter(centre -> centre.compareTo(middle) > 0 && kg.compareTo(TWO_PEOPLE) > 0)
                .map(centre -> new Top(centre, middle, kg));
    }

    /// What weighs more than 25 kg and stands in the upper half, while in the lower half there is
    /// room for it or something lighter.
    public static List<High> high(Elevation elevation) {
        return elevation.occupants().stream()
                .filter(each -> isHigh(elevation, each))
                .flatMap(each -> high(elevation, each))
                .toList();
    }

    /// Kilograms × millimetres of its middle above the lowest unit; nothing where one is not known.
    public static Fraction moment(Occupant who) {
        return Contents.weight(who)
                .flatMap(kg -> Gravity.middleMm(who).map(kg::times))
                .orElse(Fraction.ZERO);
    }

    /// Whether it is known to weigh more than one person lifts.
    public static boolean isHeavy(Occupant who) {
        return Contents.weight(who).filter(kg -> kg.compareTo(TWO_PEOPLE) > 0).isPresent();
    }

    /// Whether it is heavy and its middle lies in the upper half.
    public static boolean isHigh(Elevation elevation, Occupant who) {
        return isHeavy(who) && !isLow(elevation, who);
    }

    private static boolean isLow(Elevation elevation, Occupant who) {
        return Gravity.middleMm(who)
                .filter(middle -> middle.compareTo(Gravity.middleMm(elevation)) > 0)
                .isEmpty();
    }

    private static Stream<High> high(Elevation elevation, Occupant who) {
        Optional<RackUnits> better = better(elevation, who);
        return better.isPresent() || hasLighterBelow(elevation, who)
                ? Stream.of(new High(who, better))
                : Stream.empty();
    }

    private static Optional<RackUnits> better(Elevation elevation, Occupant who) {
        return IntStream.rangeClosed(1, elevation.rack().units())
                .mapToObj(RackUnits::of)
                .map(unit -> who.at(unit, who.face()))
                .takeWhile(each -> isLow(elevation, each))
                .filter(each -> Mounting.of(elevation, List.of(each)).isFree())
                .findFirst()
                .flatMap(Occupant::position);
    }

    private static boolean hasLighterBelow(Elevation elevation, Occupant who) {
        Fraction kg = Contents.weight(who).orElse(Fraction.ZERO);
        return elevation.occupants().stream()
                .filter(each -> Gravity.middleMm(each).isPresent() && isLow(elevation, each))
                .flatMap(each -> each.weightKg().map(Fraction::of).stream())
                .anyMatch(other -> other.compareTo(kg) < 0);
    }
}
