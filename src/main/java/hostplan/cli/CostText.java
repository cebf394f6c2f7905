package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.cli.TextTable.Column;
import hostplan.cost.CostLine;
import hostplan.cost.FlavorCost;
import hostplan.cost.PriceBook.Nearest;
import hostplan.cost.PricePlan;
import hostplan.cost.SliceCosts;
import hostplan.explain.CostTexts;
import hostplan.message.MessageTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a sliced host and its slices cost, for people: the host, the slices, what others ask, then
/// the arithmetic.
final class CostText {

    private static final String UNKNOWN = "–";
    private static final String OLD = ", over 90 days old";

    private final CostAnswer answer;
    private final SliceCosts costs;
    private final MessageTexts texts = CostTexts.english();
    private final AmountFormat amounts = AmountFormat.english();
    private final List<String> lines = new ArrayList<>();

    CostText(CostAnswer answer) {
        this.answer = answer;
        costs = answer.costs();
    }

    List<String> lines() {
        lines.add(headline());
        section("", host());
        section("Slices, shared out by " + key() + ":", slices());
        section("", breakEven());
        section("Elsewhere, prices and not costs:", elsewhere());
        section("Left out:", indented(answer.gaps()));
        section("Arithmetic:", indented(answer.arithmetic()));
        section("Not checked:", indented(answer.notChecked()));
        return List.copyOf(lines);
    }

    private String headline() {
        boolean whole = costs.host().gaps().isEmpty();
        return answer.host()
                + " costs "
                + (whole ? "" : "at least ")
                + money(costs.host().total())
                + " a month, net"
                + costs.host().oldest().map(day -> ", oldest price of " + day).orElse("")
                + (answer.old().isOld() ? OLD : "")
                + ".";
    }

    private List<String> host() {
        TextTable table =
                new TextTable(
                        Column.words("Host"), Column.numbers("A month"), Column.words("Price of"));
        for (CostLine line : costs.host().lines()) {
            String name = texts.text("item-" + line.item().code(), List.of());
            table.row(
                    line.name().isEmpty() ? name : name + " " + line.name(),
                    money(line.amount()),
                    answer.old().of(line).map(asOf -> asOf + OLD).orElse(""));
        }
        return table.lines();
    }

    private String key() {
        return texts.text("resource-" + costs.key().id(), List.of());
    }

    private List<String> slices() {
        String fill = amounts.percent(costs.fill());
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.numbers("Count"),
                        Column.numbers("Cost when full"),
                        Column.numbers("Cost at " + fill),
                        Column.numbers("Price"),
                        Column.numbers("Margin at " + fill),
                        Column.numbers("Price for " + amounts.percent(costs.margin())),
                        Column.numbers("With tax"),
                        Column.numbers("Paid for by"));
        for (FlavorCost flavor : costs.flavors()) {
            table.row(
                    flavor.name(),
                    amounts.number(flavor.count()),
                    money(flavor.atFull()),
                    money(flavor.atFill()),
                    money(flavor.price()),
                    flavor.marginAtFill().map(amounts::percent).orElse(UNKNOWN),
                    money(flavor.priceForMargin()),
                    money(flavor.priceForMargin().flatMap(costs::gross)),
                    flavor.breakEven().map(amounts::number).orElse("never"));
        }
        return table.lines();
    }

    private List<String> breakEven() {
        if (costs.flavors().isEmpty()) {
            return List.of("No slice is sold.");
        }
        return List.of(
                costs.breakEven()
                        .map(count ->
                                "The host is paid for when "
                                        + amounts.number(count)
                                        + " of "
                                        + amounts.number(costs.sold())
                                        + " slices are sold.")
                        .orElse("The host is never paid for."));
    }

    private List<String> elsewhere() {
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.words("Kind"),
                        Column.words("Plan"),
                        Column.numbers("Its price"),
                        Column.numbers("Net"),
                        Column.words("As of"));
        for (FlavorCost flavor : costs.flavors()) {
            for (Nearest nearest : answer.nearest(flavor)) {
                table.row(
                        flavor.name(),
                        nearest.plan().kind() == PricePlan.Kind.VPS ? "VPS" : "IaaS",
                        nearest.plan().provider() + " " + nearest.plan().name(),
                        amounts.money(nearest.price()),
                        money(nearest.net()),
                        nearest.plan().source().asOf()
                                + ", "
                                + nearest.plan().source().confidence().code()
                                + (answer.old().isOld(nearest.plan()) ? OLD : ""));
            }
        }
        return table.lines();
    }

    private String money(Optional<Fraction> amount) {
        return amount.map(this::money).orElse(UNKNOWN);
    }

    private String money(Fraction amount) {
        return amounts.money(answer.money(amount));
    }

    private static List<String> indented(List<String> said) {
        return said.stream().map(line -> "  " + line).toList();
    }

    private void section(String title, List<String> content) {
        TextSection.add(lines, title, content);
    }
}
