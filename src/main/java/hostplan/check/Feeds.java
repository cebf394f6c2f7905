package hostplan.check;

import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;
import hostplan.message.Value;
import hostplan.rack.Cabling;
import hostplan.rack.Elevation;
import hostplan.rack.FeedCase;
import hostplan.rack.FeedLoad;
import hostplan.rack.Feeding;
import hostplan.rack.FreeNames;
import hostplan.rack.NearNames;
import hostplan.rack.Occupant;
import hostplan.rack.PhaseLoad;
import hostplan.rack.StripOutlets;
import hostplan.rack.Verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The feeds of racks, and the cables that hang on them.
final class Feeds {

    private static final int AMP_DIGITS = 1;

    private Feeds() {}

    /// Feeds that carry more than they may for hours, even under a typical load.
    static Stream<Found> overloaded(Facts facts) {
        return cases(facts, FeedCase::withAll, false);
    }

    /// Feeds that carry more than they may for hours at the largest draw only.
    static Stream<Found> overloadedAtPeak(Facts facts) {
        return cases(facts, FeedCase::withAll, true);
    }

    /// Racks of which a feed may not fail, even under a typical load.
    static Stream<Found> testFailed(Facts facts) {
        return cases(facts, FeedCase::withOneGone, false);
    }

    /// Racks of which a feed may not fail at the largest draw.
    static Stream<Found> testFailedAtPeak(Facts facts) {
        return cases(facts, FeedCase::withOneGone, true);
    }

    /// The worst case of each rack, where it is of this sort.
    private static Stream<Found> cases(
            Facts facts, Function<Feeding, List<FeedCase>> cases, boolean atPeakOnly) {
        return facts.elevations().stream()
                .flatMap(each ->
                        FeedCase.worst(cases.apply(Feeding.of(each)))
                                .filter(worst -> worst.holdsTypically() == atPeakOnly)
                                .map(worst ->
                                        found(each.rack(), worst)
                                                .curedBy(
                                                        RackRelief.of(
                                                                facts,
                                                                each,
                                                                RackRelief::watts,
                                                                left -> holds(cases, left))))
                                .stream());
    }

    private static boolean holds(Function<Feeding, List<FeedCase>> cases, Elevation elevation) {
        return FeedCase.worst(cases.apply(Feeding.of(elevation))).isEmpty();
    }

    private static Found found(Rack rack, FeedCase worst) {
        boolean isLarge = worst.largest().verdict() != Verdict.WITHIN_LIMIT;
        FeedLoad load = isLarge ? worst.largest() : worst.typical();
        PhaseLoad fullest = load.fullest();
        return Found.in(
                        rack,
                        Value.of(load.feed().name()),
                        Value.of(load.watts().known(), 0),
                        Value.of(fullest.amps().toDecimal(AMP_DIGITS)),
                        Value.of(fullest.limit(), AMP_DIGITS),
                        Value.of(worst.gone().orElse("")),
                        Value.of(worst.typical().watts().known(), 0),
                        Value.of(load.feed().amps()))
                .variant(load.level().code());
    }

    /// Two feeds of one name, so that a cable does not say on which it hangs.
    static Stream<Found> twice(Facts facts) {
        return facts.project().racks().stream().flatMap(Feeds::twice);
    }

    private static Stream<Found> twice(Rack rack) {
        Set<String> seen = new HashSet<>();
        return rack.feeds().stream()
                .map(Feed::name)
                .filter(name -> !seen.add(name))
                .distinct()
                .map(name -> Found.in(rack, Value.of(name)));
    }

    /// Cables to feeds that a rack does not have.
    static Stream<Found> missing(Facts facts) {
        return facts.elevations().stream().flatMap(Feeds::missing);
    }

    static Stream<Found> missing(Elevation elevation) {
        return Cabling.lost(elevation).map(lost -> missing(elevation.rack(), lost));
    }

    /// A mistake in writing is likelier than a feed that was forgotten.
    private static Found missing(Rack rack, Cabling.Lost lost) {
        List<String> near = NearNames.of(lost.feed(), names(rack));
        List<Cure> cures = new ArrayList<>();
        near.stream()
                .map(name -> new RackRepair.UseFeed(lost.feed(), name))
                .forEach(repair -> cures.add(Cure.MendRack.of(lost.who(), repair)));
        if (near.isEmpty() && cameFromElsewhere(rack, lost.who())) {
            cures.add(Cure.MendRack.of(lost.who(), new RackRepair.SpreadCables(names(rack))));
        }
        cures.add(Cure.MendRack.of(rack, new RackRepair.AddFeed(lost.feed())));
        return Found.in(
                        Subject.of(lost.who()),
                        Value.of(lost.feed()),
                        Value.of(rack.name()),
                        Value.of(String.join(", ", near)))
                .variant(near.isEmpty() ? "" : "near")
                .curedBy(cures);
    }

    /// What has no cable on any feed of its rack came from another one.
    private static boolean cameFromElsewhere(Rack rack, Occupant who) {
        List<String> names = names(rack);
        return !names.isEmpty()
                && who.power().cables().stream().map(PowerCable::feed).noneMatch(names::contains);
    }

    /// Two cables in one outlet.
    static Stream<Found> sharedOutlets(Facts facts) {
        return facts.elevations().stream().flatMap(Feeds::sharedOutlets);
    }

    static Stream<Found> sharedOutlets(Elevation elevation) {
        Set<PowerCable> taken = taken(elevation);
        return Cabling.sharedOutlets(elevation)
                .map(shared ->
                        Found.in(
                                        Subject.of(shared.later()),
                                        Value.of(shared.cable().outlet()),
                                        Value.of(shared.cable().feed()),
                                        Value.of(shared.earlier().name()),
                                        Value.of(shared.earlier().id()))
                                .curedBy(
                                        Cure.MendRack.of(
                                                shared.later(),
                                                new RackRepair.PlugInto(
                                                        shared.cable(),
                                                        free(
                                                                elevation,
                                                                shared.cable().feed(),
                                                                taken)))));
    }

    /// Cables in outlets that their strip does not have.
    static Stream<Found> outletsBeyond(Facts facts) {
        return facts.elevations().stream().flatMap(Feeds::outletsBeyond);
    }

    static Stream<Found> outletsBeyond(Elevation elevation) {
        Set<PowerCable> taken = taken(elevation);
        return StripOutlets.beyond(elevation)
                .map(beyond ->
                        Found.in(
                                        Subject.of(beyond.who()),
                                        Value.of(beyond.cable().outlet()),
                                        Value.of(beyond.cable().feed()),
                                        Value.of(beyond.strip().name()),
                                        Value.of(beyond.outlets()))
                                .curedBy(
                                        Cure.MendRack.of(
                                                beyond.who(),
                                                new RackRepair.PlugInto(
                                                        beyond.cable(),
                                                        free(
                                                                elevation,
                                                                beyond.cable().feed(),
                                                                taken)))));
    }

    private static Set<PowerCable> taken(Elevation elevation) {
        Set<PowerCable> taken = new HashSet<>();
        elevation.occupants().stream()
                .filter(each -> !each.is(RackItemKind.PDU))
                .forEach(each -> taken.addAll(each.power().cables()));
        return taken;
    }

    /// A free outlet of a feed, taken from then on; one without a name where none is known.
    private static PowerCable free(Elevation elevation, String feed, Set<PowerCable> taken) {
        List<String> outlets =
                taken.stream()
                        .filter(cable -> cable.feed().equals(feed))
                        .map(PowerCable::outlet)
                        .sorted()
                        .toList();
        Collection<String> known = StripOutlets.known(outlets, StripOutlets.count(elevation, feed));
        PowerCable free = new PowerCable(feed, FreeNames.choose("", known, outlets).orElse(""));
        taken.add(free);
        return free;
    }

    /// Supplies of which one may fail, that fail together with their one feed.
    static Stream<Found> redundantOnOne(Facts facts) {
        return each(facts, Cabling::redundantOnOneFeed)
                .map(at ->
                        Found.in(
                                        Subject.of(at.what().who()),
                                        Value.of(at.what().feed()),
                                        Value.of(at.what().who().power().cables().size()))
                                .curedBy(
                                        Cure.MendRack.of(
                                                at.what().who(),
                                                new RackRepair.SpreadCables(names(at.rack())))));
    }

    /// What stands still with one of several feeds, as it has no second supply or does not use it.
    static Stream<Found> single(Facts facts) {
        Stream<Found> supplies =
                each(facts, elevation -> Cabling.singleSupplied(elevation).stream())
                        .map(at -> Found.in(Subject.of(at.what())).variant("supply"));
        Stream<Found> cables =
                each(facts, Cabling::withoutSecondCable)
                        .map(at -> secondCable(at.rack(), at.what()));
        return Stream.concat(supplies, cables);
    }

    private static Found secondCable(Rack rack, Cabling.Alone alone) {
        Occupant who = alone.who();
        Found found = Found.in(Subject.of(who), Value.of(alone.feed())).variant("cable");
        Optional<String> other =
                names(rack).stream().filter(name -> !name.equals(alone.feed())).findFirst();
        return other.map(
                        name -> found.curedBy(Cure.MendRack.of(who, new RackRepair.AddCable(name))))
                .orElse(found);
    }

    private static List<String> names(Rack rack) {
        return rack.feeds().stream().map(Feed::name).distinct().toList();
    }

    private static <T> Stream<At<T>> each(Facts facts, Function<Elevation, Stream<T>> look) {
        return facts.elevations().stream()
                .flatMap(elevation ->
                        look.apply(elevation).map(what -> new At<>(elevation.rack(), what)));
    }

    /// Something seen in a rack.
    private record At<T>(Rack rack, T what) {}
}
