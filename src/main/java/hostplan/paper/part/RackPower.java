package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.explain.FeedStatements;
import hostplan.explain.RackTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.rack.Elevation;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.Occupant;
import hostplan.rack.Plug;
import hostplan.rack.RackTotals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a rack draws how much, and on which feed and outlet it hangs.
record RackPower(Elevation elevation, PrintedRacks racks, RackWords words) {

    private static final MessageTexts STATEMENTS = RackTexts.english();

    /// Whether anything in it draws power, or it says by what it is fed.
    static boolean isPowered(Elevation elevation) {
        return !elevation.rack().feeds().isEmpty()
                || elevation.occupants().stream().anyMatch(RackPower::isPowered);
    }

    private static boolean isPowered(Occupant occupant) {
        return !occupant.power().cables().isEmpty()
                || Stream.of(Level.values())
                        .map(level -> level.of(occupant.power().draw()))
                        .anyMatch(watts -> watts.isEmpty() || watts.get().signum() > 0);
    }

    List<Block> blocks() {
        Feeding feeding = Feeding.of(elevation);
        String title = words.text("power.title", elevation.rack().name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(title).beside(racks.site(elevation.rack())));
        blocks.add(table(feeding));
        if (isRoundedOtherwise()) {
            blocks.add(new Paragraph(Text.muted(words.text("power.rounded"))));
        }
        blocks.addAll(stars(feeding));
        RackDoubts doubts = new RackDoubts(elevation, List.of(), words);
        blocks.addAll(doubts.assumptions());
        blocks.addAll(doubts.tests());
        blocks.addAll(arithmetic(feeding));
        return blocks;
    }

    /// Whether rows, each rounded by itself, add up to something else than the sum that is shown.
    private boolean isRoundedOtherwise() {
        return Stream.of(Level.values())
                .anyMatch(level -> {
                    List<Fraction> known =
                            elevation.occupants().stream()
                                    .flatMap(each -> level.of(each.power().draw()).stream())
                                    .toList();
                    BigInteger rows =
                            known.stream()
                                    .map(RackPower::rounded)
                                    .reduce(BigInteger.ZERO, BigInteger::add);
                    return !rows.equals(
                            rounded(known.stream().reduce(Fraction.ZERO, Fraction::plus)));
                });
    }

    /// As it is shown: to the nearest watt.
    private static BigInteger rounded(Fraction watts) {
        return watts.toDecimal(0).toBigInteger();
    }

    private Table table(Feeding feeding) {
        List<Row> rows = new ArrayList<>();
        elevation.occupants().stream()
                .filter(RackPower::isPowered)
                .forEach(occupant -> rows.add(row(occupant, feeding)));
        rows.add(total().total());
        return new Table(
                List.of(
                        Column.left(words.text("rack.column.unit")),
                        Column.left(words.text("rack.column.server")).key(),
                        Column.right(words.text("power.typical")),
                        Column.right(words.text("power.largest")),
                        Column.right(words.text("power.plate")),
                        Column.right(words.text("power.supplies")),
                        Column.left(words.text("power.cables"))),
                rows);
    }

    private Row row(Occupant occupant, Feeding feeding) {
        return Row.of(
                List.of(
                        Text.of(words.unit(elevation.rack(), occupant)),
                        racks.name(occupant),
                        watts(occupant, Level.TYPICAL),
                        watts(occupant, Level.LARGEST),
                        watts(occupant, Level.PLATE),
                        Text.of(supplies(occupant)),
                        Text.of(cables(occupant, feeding))));
    }

    private Text watts(Occupant occupant, Level level) {
        Optional<Fraction> watts = level.of(occupant.power().draw());
        return Text.of(
                watts.map(known -> words.number(known, 0))
                        .orElseGet(() -> words.text("rack.unknown")));
    }

    /// How many there are, and how many of them are needed where that is not all.
    private String supplies(Occupant occupant) {
        Optional<Integer> all = occupant.power().supplies();
        if (all.isEmpty()) {
            return words.text("rack.unknown");
        }
        int needed = occupant.power().needed();
        return needed < all.get()
                ? words.text("power.supplies.needed", all.get(), needed)
                : String.valueOf(all.get());
    }

    private String cables(Occupant occupant, Feeding feeding) {
        return feeding.of(occupant).stream().map(this::cable).collect(Collectors.joining(", "));
    }

    /// Its feed, its outlet, and its phase where the outlet does not name it; what is assumed with
    /// a star.
    private String cable(Plug plug) {
        String feed = plug.feedAssumed() ? assumed(plug.feed().name()) : plug.feed().name();
        String phase =
                plug.phaseAssumed()
                        ? assumed(words.text("power.phase", String.valueOf(plug.phase() + 1)))
                        : "";
        return Stream.of(feed, plug.outlet(), phase)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String assumed(String text) {
        return words.text("power.assumed", text);
    }

    private Row total() {
        RackTotals totals = RackTotals.of(elevation);
        return Row.of(
                "",
                words.text("power.total"),
                words.sum(totals.typical(), 0),
                words.sum(totals.largest(), 0),
                words.sum(totals.plate(), 0),
                "",
                "");
    }

    private List<Block> stars(Feeding feeding) {
        return feeding.isAssumed()
                ? List.of(new Paragraph(Text.muted(words.text("power.stars"))))
                : List.of();
    }

    /// How the amps of each feed come about, to check them by hand.
    private List<Block> arithmetic(Feeding feeding) {
        List<Block> blocks = new ArrayList<>();
        for (Level level : List.of(Level.TYPICAL, Level.LARGEST)) {
            List<Message> all =
                    feeding.loads(level).stream()
                            .flatMap(load -> FeedStatements.arithmetic(load).stream())
                            .toList();
            if (!all.isEmpty()) {
                blocks.add(Heading.group(words.text("power.arithmetic." + level.code())));
                all.forEach(each -> blocks.add(Paragraph.of(STATEMENTS.text(each))));
            }
        }
        return blocks;
    }
}
