package hostplan.ui.racks;

import hostplan.amount.Fraction;
import hostplan.explain.FeedStatements;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;
import hostplan.inventory.Rack;
import hostplan.rack.Elevation;
import hostplan.rack.FeedLoad;
import hostplan.rack.FeedTest;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.RackTotals;
import hostplan.rack.Sum;
import hostplan.rack.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words and bars for the totals of a rack.
record RackCard(RackWords words) {

    private static final Fraction MILLIMETRES_OF_UNIT = Fraction.of(4445, 100);

    /// @param share of the limit; negative where there is none
    /// @param tone such as `danger`; empty for none
    /// @param detail the working; empty for none
    record Bar(String id, String caption, double share, String text, String tone, String detail) {}

    record Figure(String id, String caption, String text) {}

    record Notice(String text, String tone) {}

    record Said(String facts, List<Bar> bars, List<Figure> figures, List<Notice> notices) {}

    Said of(Elevation rack, Hall hall) {
        RackTotals totals = RackTotals.of(rack);
        Feeding feeding = Feeding.of(rack);
        return new Said(
                facts(rack.rack(), hall),
                bars(rack.rack(), totals, feeding),
                figures(totals),
                notices(feeding));
    }

    private String facts(Rack rack, Hall hall) {
        return Stream.of(
                        hall.siteOf(rack),
                        words.text("racks.units", rack.units()),
                        words.text("racks.width." + rack.width().code()),
                        rack.depthMm().map(mm -> words.text("racks.deep", mm)).orElse(""),
                        feeds(rack.feeds()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String feeds(List<Feed> feeds) {
        if (feeds.isEmpty()) {
            return words.text("racks.feeds.none");
        }
        Feed first = feeds.getFirst();
        boolean alike =
                feeds.stream()
                        .allMatch(each ->
                                each.volts() == first.volts()
                                        && each.amps().compareTo(first.amps()) == 0
                                        && each.phases() == first.phases());
        return alike
                ? words.text("racks.feeds", feeds.size(), size(first))
                : feeds.stream()
                        .map(each -> each.name() + " " + size(each))
                        .collect(Collectors.joining(", "));
    }

    private String size(Feed feed) {
        return words.text(
                feed.phases() == Phases.SINGLE ? "racks.feed.single" : "racks.feed.three",
                words.number(Fraction.of(feed.amps()), 1),
                feed.volts());
    }

    private List<Bar> bars(Rack rack, RackTotals totals, Feeding feeding) {
        List<Bar> bars = new ArrayList<>();
        bars.add(units(totals));
        bars.add(
                limited(
                        "weight",
                        totals.weightKg(),
                        rack.maximumKg().map(Fraction::of),
                        "racks.kg",
                        "racks.ofKg",
                        1));
        rack.maximumWatts()
                .ifPresent(most ->
                        bars.add(
                                limited(
                                        "power",
                                        kilo(totals.largest()),
                                        Optional.of(Fraction.of(most, 1_000)),
                                        "racks.kw",
                                        "racks.ofKw",
                                        2)));
        List<FeedLoad> largest = feeding.loads(Level.LARGEST);
        List<FeedLoad> typical = feeding.loads(Level.TYPICAL);
        for (int feed = 0; feed < largest.size(); feed++) {
            boolean known = largest.get(feed).watts().known().signum() > 0;
            bars.add(feed(known ? largest.get(feed) : typical.get(feed)));
        }
        return bars;
    }

    private static Sum kilo(Sum watts) {
        return new Sum(watts.known().dividedBy(Fraction.of(1_000)), watts.unknown());
    }

    private Bar units(RackTotals totals) {
        RackUnits used = totals.space().used();
        RackUnits all = totals.space().all();
        return new Bar(
                "units",
                words.text("racks.bar.units"),
                all.halves() == 0 ? 0 : (double) used.halves() / all.halves(),
                words.text("racks.ofUnits", words.number(used), words.number(all)),
                "",
                words.text(
                        "racks.space",
                        words.number(totals.space().free()),
                        words.number(totals.space().largestRun()),
                        words.number(totals.space().reserved())));
    }

    private Bar limited(
            String id, Sum sum, Optional<Fraction> most, String alone, String ofLimit, int digits) {
        String known = atLeast(sum, words.number(sum.known(), digits));
        double share =
                most.filter(limit -> limit.signum() > 0)
                        .map(limit -> sum.known().dividedBy(limit).toDecimal(4).doubleValue())
                        .orElse(-1.0);
        return new Bar(
                id,
                words.text("racks.bar." + id),
                share,
                most.map(limit -> words.text(ofLimit, known, words.number(limit, digits)))
                        .orElseGet(() -> words.text(alone, known)),
                share > 1 ? "danger" : "",
                sum.isWhole() ? "" : words.text("racks.unknown." + id, sum.unknown()));
    }

    private Bar feed(FeedLoad load) {
        Fraction limit = Fraction.of(load.limitVoltAmps().toDecimal(0));
        double share =
                load.fullest().amps().toDecimal(4).doubleValue()
                        / Math.max(0.001, load.fullest().limit().toDecimal(4).doubleValue());
        String detail =
                FeedStatements.arithmetic(load).stream()
                        .map(words.statements()::text)
                        .collect(Collectors.joining("\n"));
        return new Bar(
                "feed-" + load.feed().name(),
                words.text("racks.bar.feed", load.feed().name()),
                share,
                words.text(
                        "racks.ofKva",
                        atLeast(load.watts(), kilowatts(load.voltAmps())),
                        kilowatts(limit)),
                tone(load.verdict()),
                detail);
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case WITHIN_LIMIT -> "";
            case WITHIN_BREAKER -> "warning";
            case BEYOND -> "danger";
        };
    }

    private String kilowatts(Fraction watts) {
        return words.number(watts.dividedBy(Fraction.of(1_000)), 2);
    }

    private List<Figure> figures(RackTotals totals) {
        List<Figure> figures = new ArrayList<>();
        figures.add(
                new Figure(
                        "power",
                        words.text("racks.figure.power"),
                        Stream.of(Level.TYPICAL, Level.LARGEST, Level.PLATE)
                                        .map(level -> sum(totals.watts(level)))
                                        .collect(Collectors.joining(" · "))
                                + " kW"));
        figures.add(
                new Figure(
                        "heat",
                        words.text("racks.figure.heat"),
                        words.text(
                                "racks.btu",
                                atLeast(
                                        totals.typical(),
                                        words.number(totals.btuPerHour(Level.TYPICAL), 0)))));
        totals.centreMm()
                .ifPresent(centre ->
                        figures.add(
                                new Figure(
                                        "centre",
                                        words.text("racks.figure.centre"),
                                        words.text(
                                                "racks.centre",
                                                unit(centre),
                                                words.number(
                                                        centre.dividedBy(Fraction.of(1_000)),
                                                        2)))));
        return figures;
    }

    /// In which unit it lies, counted from below.
    private String unit(Fraction millimetres) {
        long below = millimetres.dividedBy(MILLIMETRES_OF_UNIT).floor().longValueExact();
        return words.number(Fraction.of(below + 1), 0);
    }

    private String sum(Sum watts) {
        return atLeast(watts, kilowatts(watts.known()));
    }

    /// A figure of which nothing is known is not zero.
    private static String atLeast(Sum sum, String known) {
        if (sum.isWhole()) {
            return known;
        }
        return sum.known().isZero() ? "?" : "≥ " + known;
    }

    /// That any feed may fail, by the worst of the failures; where one may not, that is a finding.
    private List<Notice> notices(Feeding feeding) {
        List<FeedTest> largest = feeding.tests(Level.LARGEST);
        return IntStream.range(0, largest.size())
                .boxed()
                .max(
                        Comparator.comparing((Integer each) -> largest.get(each).verdict())
                                .thenComparingInt(each -> largest.get(each).dark().size())
                                .thenComparing(each -> largest.get(each).worst().watts().known()))
                .map(largest::get)
                .filter(test -> test.verdict() == Verdict.WITHIN_LIMIT && test.dark().isEmpty())
                .filter(FeedTest::isWhole)
                .filter(test -> test.worst().watts().known().signum() > 0)
                .map(this::notice)
                .stream()
                .toList();
    }

    private Notice notice(FeedTest largest) {
        String said =
                FeedStatements.of(largest).stream()
                        .map(words.statements()::text)
                        .collect(Collectors.joining(" "));
        return new Notice(said, "success");
    }
}
