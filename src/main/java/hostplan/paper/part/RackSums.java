package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
import hostplan.paper.Block;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.rack.Elevation;
import hostplan.rack.FeedLoad;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.RackTotals;
import hostplan.rack.Space;
import hostplan.rack.Sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What all in a rack takes, weighs and draws together, with the limits of the rack.
record RackSums(Elevation elevation, RackWords words) {

    private static final Fraction MILLIMETRES_OF_UNIT = Fraction.of(44_45, 100);
    private static final Fraction THOUSAND = Fraction.of(1_000);

    List<Block> blocks() {
        Rack rack = elevation.rack();
        RackTotals totals = RackTotals.of(elevation);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("units", units(totals.space())));
        facts.add(fact("weight", weight(totals, rack)));
        rack.emptyKg()
                .filter(_ -> totals.weightKg().known().signum() > 0)
                .ifPresent(empty ->
                        facts.add(fact("floor", floor(totals.weightKg(), Fraction.of(empty)))));
        totals.centreMm().ifPresent(centre -> facts.add(fact("centre", centre(centre))));
        Optional<Fraction> most = rack.maximumWatts().map(Fraction::of);
        facts.add(fact("typical", watts(totals, Level.TYPICAL, most)));
        facts.add(fact("largest", watts(totals, Level.LARGEST, most)));
        facts.add(fact("plate", watts(totals, Level.PLATE, Optional.empty())));
        facts.add(fact("heat", heat(totals)));
        Feeding.of(elevation).loads(Level.LARGEST).forEach(load -> facts.add(feed(load)));
        return List.of(new Facts(facts));
    }

    private Fact fact(String name, String value) {
        return Fact.of(words.text("rack.fact." + name), value);
    }

    private String units(Space space) {
        return words.text(
                "rack.fact.units.value",
                units(space.used().halves()),
                units(space.all().halves()),
                units(space.free().halves()),
                units(space.largestRun().halves()));
    }

    private String units(int halves) {
        return words.number(Fraction.of(halves, 2), 1);
    }

    private String weight(RackTotals totals, Rack rack) {
        return words.limited(totals.weightKg(), rack.maximumKg().map(Fraction::of), "kg", 1);
    }

    private String floor(Sum weight, Fraction empty) {
        Sum all = new Sum(weight.known().plus(empty), weight.unknown());
        return words.text("rack.amount", words.sum(all, 1), "kg");
    }

    /// The unit in which it lies is counted from below, whatever the rack calls it.
    private String centre(Fraction millimetres) {
        return words.text(
                "rack.fact.centre.value",
                words.number(millimetres.dividedBy(THOUSAND), 2),
                words.number(millimetres.dividedBy(MILLIMETRES_OF_UNIT), 1));
    }

    private String watts(RackTotals totals, Level level, Optional<Fraction> most) {
        return words.limited(totals.watts(level), most, "W", 0);
    }

    private String heat(RackTotals totals) {
        return words.text(
                "rack.fact.heat.value",
                words.sum(btu(totals, Level.TYPICAL), 0),
                words.sum(btu(totals, Level.LARGEST), 0));
    }

    private static Sum btu(RackTotals totals, Level level) {
        return new Sum(totals.btuPerHour(level), totals.watts(level).unknown());
    }

    private Fact feed(FeedLoad load) {
        return Fact.of(
                words.text("rack.fact.feed", load.feed().name(), words.size(load.feed())),
                words.text(
                        "rack.fact.feed.value",
                        words.sum(load.watts(), 0),
                        words.amps(load),
                        words.limit(load)));
    }
}
