package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.explain.FeedStatements;
import hostplan.explain.RackTexts;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Rack;
import hostplan.message.MessageTexts;
import hostplan.rack.FeedLoad;
import hostplan.rack.FeedTest;
import hostplan.rack.Level;
import hostplan.rack.Occupant;
import hostplan.rack.PhaseLoad;
import hostplan.rack.RackTotals;
import hostplan.rack.Root;
import hostplan.rack.Sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Racks for machines.
final class RacksJson {

    private static final MessageTexts TEXTS = RackTexts.english();

    /// Digits after the point of a current, which may be a root.
    private static final int AMP_DIGITS = 6;

    private RacksJson() {}

    static String of(List<ShownRack> racks) {
        return JsonOutput.object(json -> json.array("racks", racks, RacksJson::write));
    }

    private static void write(JsonOutput json, ShownRack shown) {
        Rack rack = shown.elevation().rack();
        json.text("id", rack.id());
        json.text("name", rack.name());
        json.known("site", shown.site());
        totals(json, rack, shown.totals());
        json.array("feeds", shown.feeding().loads(Level.LARGEST), RacksJson::load);
        json.array("feedsTypically", shown.feeding().loads(Level.TYPICAL), RacksJson::load);
        json.array(
                "feedTests",
                Stream.of(Level.LARGEST, Level.TYPICAL)
                        .flatMap(level -> shown.feeding().tests(level).stream())
                        .toList(),
                RacksJson::test);
        json.texts("unfed", shown.feeding().unfed().stream().map(Occupant::id).toList());
        json.texts(
                "assumptions",
                FeedStatements.assumptions(shown.feeding()).stream().map(TEXTS::text).toList());
        json.array("standing", shown.elevation().occupants(), RacksJson::standing);
        json.array("findings", shown.findings(), CheckAnswer::write);
    }

    private static void totals(JsonOutput json, Rack rack, RackTotals totals) {
        json.object(
                "units",
                units -> {
                    units(units, "all", totals.space().all());
                    units(units, "taken", totals.space().used());
                    units(units, "kept", totals.space().reserved());
                    units(units, "free", totals.space().free());
                    units(units, "largestRun", totals.space().largestRun());
                });
        sum(json, "weightKg", totals.weightKg(), rack.maximumKg().map(Fraction::of));
        json.fraction("centreMm", totals.centreMm());
        Optional<Fraction> most = rack.maximumWatts().map(Fraction::of);
        sum(json, "typicalWatts", totals.typical(), most);
        sum(json, "largestWatts", totals.largest(), most);
        sum(json, "plateWatts", totals.plate(), Optional.empty());
        json.number("typicalBtuPerHour", totals.btuPerHour(Level.TYPICAL));
        json.number("largestBtuPerHour", totals.btuPerHour(Level.LARGEST));
    }

    private static void units(JsonOutput json, String name, RackUnits units) {
        json.decimal(name, Optional.of(units.decimal()));
    }

    private static void sum(JsonOutput json, String name, Sum sum, Optional<Fraction> most) {
        json.object(
                name,
                each -> {
                    each.number("known", sum.known());
                    each.number("unknown", sum.unknown());
                    each.fraction("limit", most);
                });
    }

    private static void load(JsonOutput json, FeedLoad load) {
        json.text("feed", load.feed().name());
        json.number("watts", load.watts().known());
        json.number("unknown", load.watts().unknown());
        root(json, "limitVoltAmps", load.limitVoltAmps());
        json.text("verdict", load.verdict().code());
        json.array("lines", load.phases(), RacksJson::line);
    }

    private static void line(JsonOutput json, PhaseLoad line) {
        json.number("line", line.line() + 1L);
        root(json, "amps", line.amps());
        json.number("limitAmps", line.limit());
        json.number("breakerAmps", line.breaker());
    }

    private static void root(JsonOutput json, String name, Root root) {
        json.number(name, Fraction.of(root.toDecimal(AMP_DIGITS)));
    }

    private static void test(JsonOutput json, FeedTest test) {
        json.text("gone", test.gone().name());
        json.text("level", test.level().code());
        json.text("verdict", test.verdict().code());
        json.array("remaining", test.remaining(), RacksJson::load);
        json.texts("withoutPower", test.dark().stream().map(Occupant::id).toList());
        json.texts("messages", FeedStatements.of(test).stream().map(TEXTS::text).toList());
    }

    private static void standing(JsonOutput json, Occupant who) {
        json.text("id", who.id());
        json.text("name", who.name());
        json.text("kind", who.item().map(kind -> kind.code()).orElse("server"));
        json.decimal("position", who.position().map(RackUnits::decimal));
        units(json, "units", who.height());
        json.text("face", who.face().code());
        json.yesNo("fullDepth", Optional.of(who.fullDepth()));
        json.decimal("weightKg", who.weightKg());
        json.fraction("typicalWatts", who.power().draw().typical());
        json.fraction("largestWatts", who.power().draw().largest());
        json.fraction("plateWatts", who.power().draw().plate());
        json.whole("supplies", who.power().supplies());
        RackJson.power(json, who.power().cables());
    }
}
