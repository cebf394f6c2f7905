package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.check.FindingTexts;
import hostplan.drawing.UnitNames;
import hostplan.explain.FeedStatements;
import hostplan.explain.RackTexts;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.message.MessageTexts;
import hostplan.rack.FeedLoad;
import hostplan.rack.Level;
import hostplan.rack.Occupant;
import hostplan.rack.PhaseLoad;
import hostplan.rack.Space;
import hostplan.rack.Sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Racks for people.
final class RacksText {

    private static final AmountFormat FORMAT = AmountFormat.english();
    private static final MessageTexts TEXTS = RackTexts.english();
    private static final FindingTexts FINDINGS = FindingTexts.english();

    private final ShownRack shown;
    private final Rack rack;

    private RacksText(ShownRack shown) {
        this.shown = shown;
        rack = shown.elevation().rack();
    }

    static List<String> lines(List<ShownRack> racks) {
        if (racks.isEmpty()) {
            return List.of("The project has no racks.");
        }
        List<String> lines = new ArrayList<>();
        racks.forEach(each -> TextSection.add(lines, "", new RacksText(each).lines()));
        return lines.subList(1, lines.size());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                Stream.concat(
                                Stream.of(rack.name().isBlank() ? rack.id() : rack.name()),
                                shown.site().stream())
                        .collect(Collectors.joining(", ")));
        lines.add(units());
        lines.add(weight());
        lines.add(watts());
        lines.add(heat());
        TextSection.add(lines, "", feeds());
        TextSection.add(lines, "", test());
        TextSection.add(lines, "", standing());
        TextSection.add(lines, "", findings());
        return lines;
    }

    private String units() {
        Space space = shown.totals().space();
        String kept =
                space.reserved().halves() == 0
                        ? ""
                        : " (of these " + space.reserved() + " kept free)";
        return "Units: "
                + space.used()
                + " of "
                + space.all()
                + " taken"
                + kept
                + ", "
                + space.free()
                + " free, at most "
                + space.largestRun()
                + " above each other";
    }

    private String weight() {
        String middle =
                shown.totals()
                        .centreMm()
                        .map(mm ->
                                "; its middle lies "
                                        + FORMAT.number(mm, 0)
                                        + " mm above the lowest unit")
                        .orElse("");
        Sum kg = shown.totals().weightKg();
        Optional<Fraction> most = rack.maximumKg().map(Fraction::of);
        if (isUnknown(kg)) {
            return "Weight: "
                    + ofAll(kg)
                    + most.map(limit -> "; limit " + FORMAT.number(limit) + " kg").orElse("");
        }
        return "Weight: "
                + atLeast(kg)
                + FORMAT.number(kg.known())
                + of(most)
                + " kg"
                + inBrackets(kg, ofAll(kg))
                + middle;
    }

    private String watts() {
        return "Watts: "
                + Stream.of(Level.values())
                        .map(level -> word(level) + " " + watts(level))
                        .collect(Collectors.joining(", "))
                + rack.maximumWatts().map(most -> "; limit " + FORMAT.number(most)).orElse("");
    }

    private String heat() {
        return "Heat: typical " + heat(Level.TYPICAL) + ", largest " + heat(Level.LARGEST);
    }

    private String heat(Level level) {
        Sum watts = shown.totals().watts(level);
        return isUnknown(watts)
                ? "not known"
                : atLeast(watts) + FORMAT.number(shown.totals().btuPerHour(level), 0) + " BTU/h";
    }

    private static String word(Level level) {
        return level == Level.PLATE ? "by the plates" : level.code();
    }

    private static String watts(Sum sum, String unknown) {
        return isUnknown(sum)
                ? unknown
                : atLeast(sum) + FORMAT.number(sum.known(), 0) + inBrackets(sum, unknown);
    }

    private String watts(Level level) {
        Sum sum = shown.totals().watts(level);
        return watts(sum, ofAll(sum));
    }

    /// Whether nothing of it is known, so that zero would say what is not so.
    private static boolean isUnknown(Sum sum) {
        return !sum.isWhole() && sum.known().isZero();
    }

    private static String atLeast(Sum sum) {
        return sum.isWhole() ? "" : "at least ";
    }

    private static String inBrackets(Sum sum, String unknown) {
        return sum.isWhole() ? "" : " (" + unknown + ")";
    }

    private String ofAll(Sum sum) {
        return "not known for " + sum.unknown() + " of " + shown.elevation().occupants().size();
    }

    private static String onFeed(Sum sum) {
        return "not known for " + sum.unknown();
    }

    private static String of(Optional<Fraction> most) {
        return most.map(limit -> " of " + FORMAT.number(limit)).orElse("");
    }

    private List<String> feeds() {
        TextTable table =
                new TextTable(
                        TextTable.Column.words("Feed"),
                        TextTable.Column.numbers("V"),
                        TextTable.Column.numbers("Breaker A"),
                        TextTable.Column.words("Phases"),
                        TextTable.Column.numbers("Typical W"),
                        TextTable.Column.numbers("Largest W"),
                        TextTable.Column.numbers("Largest A by line"),
                        TextTable.Column.numbers("A for hours"));
        List<FeedLoad> largest = shown.feeding().loads(Level.LARGEST);
        List<FeedLoad> typical = shown.feeding().loads(Level.TYPICAL);
        IntStream.range(0, largest.size())
                .forEach(index -> feed(table, typical.get(index), largest.get(index)));
        return table.lines();
    }

    private static void feed(TextTable table, FeedLoad typical, FeedLoad largest) {
        table.row(
                largest.feed().name(),
                String.valueOf(largest.feed().volts()),
                largest.feed().amps().toPlainString(),
                largest.feed().phases().code(),
                watts(typical.watts(), onFeed(typical.watts())),
                watts(largest.watts(), onFeed(largest.watts())),
                largest.phases().stream().map(RacksText::amps).collect(Collectors.joining(" / ")),
                FORMAT.number(largest.fullest().limit(), 1));
    }

    private static String amps(PhaseLoad line) {
        return FORMAT.number(Fraction.of(line.amps().toDecimal(1)));
    }

    private List<String> test() {
        return Stream.of(
                        Stream.of(Level.LARGEST, Level.TYPICAL)
                                .flatMap(level -> shown.feeding().tests(level).stream())
                                .flatMap(test -> FeedStatements.of(test).stream()),
                        FeedStatements.assumptions(shown.feeding()).stream())
                .flatMap(each -> each)
                .distinct()
                .map(TEXTS::text)
                .toList();
    }

    private List<String> standing() {
        TextTable table =
                new TextTable(
                        TextTable.Column.words("Unit"),
                        TextTable.Column.words("Side"),
                        TextTable.Column.words("Name"),
                        TextTable.Column.words("Kind"),
                        TextTable.Column.numbers("kg"),
                        TextTable.Column.numbers("Typical W"),
                        TextTable.Column.numbers("Largest W"),
                        TextTable.Column.words("Feeds"));
        shown.elevation().occupants().forEach(each -> standing(table, each));
        return table.lines();
    }

    private void standing(TextTable table, Occupant who) {
        table.row(
                who.position().map(at -> new UnitNames(rack).of(at, who.height())).orElse(""),
                who.sides().size() > 1 ? "both" : who.face().code(),
                who.name().isBlank() ? who.id() : who.name(),
                who.item().map(kind -> kind.code()).orElse("server"),
                who.weightKg().map(kg -> FORMAT.number(Fraction.of(kg))).orElse(""),
                watts(who, Level.TYPICAL),
                watts(who, Level.LARGEST),
                who.power().cables().stream()
                        .map(RacksText::cable)
                        .collect(Collectors.joining(" ")));
    }

    private static String watts(Occupant who, Level level) {
        return level.of(who.power().draw()).map(each -> FORMAT.number(each, 0)).orElse("");
    }

    private static String cable(PowerCable cable) {
        return cable.outlet().isBlank() ? cable.feed() : cable.feed() + "/" + cable.outlet();
    }

    private List<String> findings() {
        return shown.findings().stream()
                .map(each ->
                        FINDINGS.severity(each.severity())
                                + ": "
                                + each.subject().name()
                                + " ["
                                + each.rule()
                                + "]: "
                                + FINDINGS.message(each))
                .toList();
    }
}
