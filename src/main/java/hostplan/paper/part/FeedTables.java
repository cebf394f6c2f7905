package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.ObjectKind;
import hostplan.rack.Elevation;
import hostplan.rack.FeedLoad;
import hostplan.rack.FeedTest;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.RackTotals;
import hostplan.rack.Sum;
import hostplan.rack.Verdict;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What racks draw, and what their feeds carry, with all there and with each one gone.
record FeedTables(List<Elevation> racks, PrintedRacks printed, RackWords words) {

    Table sums() {
        return new Table(
                List.of(
                        Column.left(words.text("power.rack")).key(),
                        Column.right(words.text("power.typical")),
                        Column.right(words.text("power.largest")),
                        Column.right(words.text("power.plate")),
                        Column.right(words.text("power.most")),
                        Column.right(words.text("power.heat"))),
                racks.stream().map(this::rack).toList());
    }

    private Row rack(Elevation elevation) {
        RackTotals totals = RackTotals.of(elevation);
        return Row.of(
                List.of(
                        link(elevation.rack()),
                        Text.of(words.sum(totals.typical(), 0)),
                        Text.of(words.sum(totals.largest(), 0)),
                        Text.of(words.sum(totals.plate(), 0)),
                        Text.of(
                                elevation
                                        .rack()
                                        .maximumWatts()
                                        .map(most -> words.number(Fraction.of(most), 0))
                                        .orElse("")),
                        Text.of(
                                words.sum(
                                        new Sum(
                                                totals.btuPerHour(Level.TYPICAL),
                                                totals.typical().unknown()),
                                        0))));
    }

    private Text link(Rack rack) {
        return Text.of(printed.name(rack)).linkedTo(Anchors.of(ObjectKind.RACK, rack.id()));
    }

    /// Nothing where no rack says by what it is fed.
    List<Block> feeds() {
        List<Row> rows = racks.stream().flatMap(this::feeds).toList();
        return rows.isEmpty()
                ? List.of(Paragraph.of(words.text("power.no-feeds")))
                : List.of(
                        Heading.section(words.text("power.feeds")),
                        new Table(
                                List.of(
                                        Column.left(words.text("power.rack")).key(),
                                        Column.left(words.text("power.feed")).key(),
                                        Column.left(words.text("power.size")),
                                        Column.right(words.text("power.typical")),
                                        Column.right(words.text("power.largest")),
                                        Column.left(words.text("power.amps")),
                                        Column.right(words.text("power.limit")),
                                        Column.left(words.text("power.gone"))),
                                rows),
                        new Paragraph(Text.muted(words.text("power.signs"))));
    }

    private Stream<Row> feeds(Elevation elevation) {
        Feeding feeding = Feeding.of(elevation);
        List<FeedLoad> typical = feeding.loads(Level.TYPICAL);
        List<FeedLoad> largest = feeding.loads(Level.LARGEST);
        List<FeedTest> tests = feeding.tests(Level.LARGEST);
        return IntStream.range(0, largest.size())
                .mapToObj(
                        feed -> row(elevation.rack(), typical.get(feed), largest.get(feed), tests));
    }

    private Row row(Rack rack, FeedLoad typical, FeedLoad largest, List<FeedTest> tests) {
        return Row.of(
                List.of(
                        link(rack),
                        Text.of(largest.feed().name()),
                        Text.of(words.size(largest.feed())),
                        Text.of(words.sum(typical.watts(), 0)),
                        Text.of(words.sum(largest.watts(), 0)),
                        Text.of(marked(largest, words.amps(largest))),
                        Text.of(words.limit(largest)),
                        Text.of(gone(largest, tests))));
    }

    /// What it carries with each other feed gone, a line for each.
    private String gone(FeedLoad load, List<FeedTest> tests) {
        return tests.stream()
                .flatMap(test ->
                        test.remaining().stream()
                                .filter(left -> left.feed().equals(load.feed()))
                                .map(left -> gone(test, left)))
                .collect(Collectors.joining("\n"));
    }

    private String gone(FeedTest test, FeedLoad left) {
        return words.text(
                "power.gone.value",
                test.gone().name(),
                words.sum(left.watts(), 0),
                marked(left, words.text("rack.amount", words.amps(left), "A")));
    }

    private String marked(FeedLoad load, String amps) {
        return load.verdict() == Verdict.WITHIN_LIMIT
                ? amps
                : words.text("power." + load.verdict().code(), amps);
    }
}
