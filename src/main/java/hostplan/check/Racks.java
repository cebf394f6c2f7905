package hostplan.check;

import hostplan.message.Value;
import hostplan.rack.Elevation;
import hostplan.rack.Fits;
import hostplan.rack.Heavy;
import hostplan.rack.Meeting;
import hostplan.rack.Meeting.Kind;
import hostplan.rack.Occupant;
import hostplan.rack.Places;
import hostplan.rack.Refusal;

import java.util.Optional;
import java.util.stream.Stream;

/// Things that stand in racks where they cannot, or should not.
final class Racks {

    private Racks() {}

    static Stream<Found> outside(Facts facts) {
        return standing(facts)
                .filter(each -> Fits.outside(each.elevation(), each.who()).isPresent())
                .map(each ->
                        Found.in(
                                Subject.of(each.who()),
                                position(each.who()),
                                Value.of(each.who().height().decimal()),
                                Value.of(each.elevation().rack().name()),
                                Value.of(each.elevation().rack().units())));
    }

    /// Two things that cannot stand in one place.
    static Stream<Found> overlapping(Facts facts) {
        return meetings(facts, Kind.CLASH);
    }

    /// Two things in one place of which one may be a part of the other, or its successor.
    static Stream<Found> sharing(Facts facts) {
        return meetings(facts, Kind.SHARED);
    }

    /// Things that stand where a place is kept.
    static Stream<Found> reserved(Facts facts) {
        return meetings(facts, Kind.RESERVED);
    }

    private static Stream<Found> meetings(Facts facts, Kind kind) {
        return facts.elevations().stream()
                .flatMap(elevation ->
                        Places.meetings(elevation).stream()
                                .filter(each -> each.kind() == kind)
                                .map(each -> found(elevation, each)));
    }

    private static Found found(Elevation elevation, Meeting meeting) {
        return Found.in(
                Subject.of(meeting.later()),
                Value.of(meeting.earlier().name()),
                Value.of(meeting.earlier().id()),
                Value.of(elevation.rack().name()),
                position(meeting.later()));
    }

    private static Value position(Occupant who) {
        return Value.of(who.position().orElseThrow().decimal());
    }

    /// Things that are deeper than their rack, alone or with what stands behind them.
    static Stream<Found> depths(Facts facts) {
        return standing(facts)
                .flatMap(each ->
                        Stream.concat(
                                Fits.depth(each.elevation().rack(), each.who()).stream(),
                                Fits.behind(each.elevation(), each.who())))
                .flatMap(refusal -> depth(refusal).stream());
    }

    /// Two behind each other are told once, of the one in front.
    private static Optional<Found> depth(Refusal refusal) {
        return switch (refusal) {
            case Refusal.DeeperThanRack(var who, int depth, int rack) ->
                    Optional.of(
                            Found.in(Subject.of(who), Value.of(depth), Value.of(rack))
                                    .variant("alone"));
            case Refusal.DeeperThanRoomBehind(var who, var behind, int together, int rack) ->
                    Optional.of(who)
                            .filter(each -> each.face().compareTo(behind.face()) < 0)
                            .map(each ->
                                    Found.in(
                                                    Subject.of(each),
                                                    Value.of(behind.name()),
                                                    Value.of(together),
                                                    Value.of(rack))
                                            .variant("behind"));
            default -> Optional.empty();
        };
    }

    static Stream<Found> rails(Facts facts) {
        return standing(facts)
                .flatMap(each ->
                        each.elevation().rack().postsMm().stream()
                                .flatMap(posts ->
                                        each.who().rails().stream()
                                                .filter(rails -> !rails.reach(posts))
                                                .map(rails ->
                                                        Found.in(
                                                                Subject.of(each.who()),
                                                                Value.of(rails.shortestMm()),
                                                                Value.of(rails.longestMm()),
                                                                Value.of(posts)))));
    }

    /// Racks whose weight lies so high that they could tip over.
    static Stream<Found> topHeavy(Facts facts) {
        return facts.elevations().stream()
                .flatMap(each ->
                        Heavy.topHeavy(each).stream()
                                .map(top ->
                                        Found.in(
                                                each.rack(),
                                                Value.of(top.centreMm(), 0),
                                                Value.of(top.middleMm(), 0),
                                                Value.of(top.weightKg(), 1))));
    }

    /// Heavy things that could stand lower.
    static Stream<Found> heavyHigh(Facts facts) {
        return facts.elevations().stream()
                .flatMap(each -> Heavy.high(each).stream())
                .map(Racks::heavyHigh);
    }

    private static Found heavyHigh(Heavy.High high) {
        Found found =
                Found.in(
                        Subject.of(high.who()),
                        Value.of(high.who().weightKg().orElseThrow()),
                        position(high.who()));
        return high.better()
                .map(unit ->
                        found.variant("room")
                                .curedBy(Cure.MendRack.of(high.who(), new RackRepair.MoveTo(unit))))
                .orElseGet(() -> found.variant("lighter-below"));
    }

    private static Stream<Standing> standing(Facts facts) {
        return facts.elevations().stream()
                .flatMap(elevation ->
                        elevation.occupants().stream().map(who -> new Standing(elevation, who)));
    }

    private record Standing(Elevation elevation, Occupant who) {}
}
