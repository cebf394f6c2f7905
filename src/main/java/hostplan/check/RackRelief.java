package hostplan.check;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
import hostplan.rack.Draw;
import hostplan.rack.Elevation;
import hostplan.rack.FeedCase;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.Occupant;
import hostplan.rack.RackTotals;
import hostplan.rack.place.Company;
import hostplan.rack.place.PlaceQuestion;
import hostplan.rack.place.PlaceSearch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What may leave a rack that carries or draws more than it may, and where at the same site it
/// finds a place that is not too much for the rack there: the smallest server that sets it right
/// alone, else the largest there is, after which others follow.
final class RackRelief {

    /// So many are tried; more would hold up the check of a full hall.
    private static final int MOST = 12;

    private RackRelief() {}

    /// What weighs something.
    static Optional<Fraction> kg(Occupant who) {
        return who.weightKg().map(Fraction::of);
    }

    /// What draws something, at most where that is known.
    static Optional<Fraction> watts(Occupant who) {
        Draw draw = who.power().draw();
        return draw.largest().or(draw::typical);
    }

    /// @param amount of what there is too much
    /// @param isHelped whether the rack without it is as it may be
    /// @return one move; none where no server finds a place
    static List<Cure> of(
            Facts facts,
            Elevation full,
            Function<Occupant, Optional<Fraction>> amount,
            Predicate<Elevation> isHelped) {
        List<Elevation> others =
                facts.elevations().stream()
                        .filter(each -> each != full)
                        .filter(each -> each.rack().site().equals(full.rack().site()))
                        .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Occupant> smallestFirst =
                full.occupants().stream()
                        .filter(each -> each.item().isEmpty() && each.position().isPresent())
                        .filter(each -> amount.apply(each).filter(RackRelief::isAny).isPresent())
                        .sorted(
                                Comparator.comparing(
                                                (Occupant each) -> amount.apply(each).orElseThrow())
                                        .thenComparing(Occupant::id))
                        .toList();
        Stream<Cure> helping =
                smallestFirst.stream()
                        .filter(each -> isHelped.test(full.without(Set.of(each.id()))))
                        .limit(MOST)
                        .flatMap(each -> moved(full.rack(), each, true, others).stream());
        Stream<Cure> first =
                smallestFirst.reversed().stream()
                        .limit(MOST)
                        .flatMap(each -> moved(full.rack(), each, false, others).stream());
        return Stream.concat(helping, first).limit(1).toList();
    }

    private static boolean isAny(Fraction amount) {
        return amount.compareTo(Fraction.ZERO) > 0;
    }

    private static Optional<Cure> moved(
            Rack from, Occupant who, boolean isEnough, List<Elevation> others) {
        PlaceQuestion question = new PlaceQuestion(others, List.of(who), Company.EITHER);
        return PlaceSearch.answer(question).proposals().stream()
                .map(proposal -> proposal.seats().getFirst())
                .filter(seat -> !isTooMuch(seat.rack().with(List.of(seat.who()))))
                .findFirst()
                .map(seat ->
                        new Cure.MoveToRack(from.id(), seat.rack().rack(), seat.who(), isEnough));
    }

    /// Whether a rack carries or draws more than it may, as far as that is known.
    private static boolean isTooMuch(Elevation rack) {
        return isTooHeavy(rack)
                || Stream.of(Level.LARGEST, Level.TYPICAL).anyMatch(level -> isTooMuch(rack, level))
                || FeedCase.worst(FeedCase.withAll(Feeding.of(rack))).isPresent()
                || FeedCase.worst(FeedCase.withOneGone(Feeding.of(rack))).isPresent();
    }

    static boolean isTooHeavy(Elevation rack) {
        return rack.rack()
                .maximumKg()
                .map(Fraction::of)
                .filter(most -> RackTotals.of(rack).weightKg().known().compareTo(most) > 0)
                .isPresent();
    }

    static boolean isTooMuch(Elevation rack, Level level) {
        return rack.rack()
                .maximumWatts()
                .map(Fraction::of)
                .filter(most -> RackTotals.of(rack).watts(level).known().compareTo(most) > 0)
                .isPresent();
    }
}
