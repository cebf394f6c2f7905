package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.check.FindingTexts;
import hostplan.cli.TextTable.Column;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.ServerModel;
import hostplan.hardware.machine.FigureSheet;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.EnclosureShare;
import hostplan.project.PriceBasis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A configuration for people: its figures, parts, price, what was found, and how the figures come
/// about.
final class HardwareText {

    private static final String UNKNOWN = "–";

    private final HardwareAnswer answer;
    private final MessageTexts texts = HardwareTexts.english();
    private final AmountFormat amounts = AmountFormat.english();
    private final List<String> lines = new ArrayList<>();

    HardwareText(HardwareAnswer answer) {
        this.answer = answer;
    }

    List<String> lines() {
        lines.add(headline());
        section("", figures());
        section("", parts());
        section("", price());
        answer.enclosure()
                .ifPresent(
                        each -> section("Share of its enclosure " + each.name() + ":", shares()));
        section("Findings:", findings());
        section("Not checked:", notChecked());
        section("Arithmetic:", answer.working().stream().map(each -> texts.text(each)).toList());
        return List.copyOf(lines);
    }

    private String headline() {
        String name = answer.configuration().name();
        return answer.figures()
                .model()
                .map(ServerModel::name)
                .map(each -> name + ", " + each)
                .orElse(name);
    }

    private List<String> figures() {
        TextTable table = new TextTable(Column.words("Figure"), Column.words("Value"));
        FigureSheet sheet = answer.sheet().withReadShare(answer.readShare());
        for (FigureSheet.Line line : sheet.lines()) {
            line.value()
                    .map(each -> texts.text(new Message("value", List.of(each))))
                    .ifPresent(each ->
                            table.row(
                                    texts.text(line.key(), List.of(sheet.readPercent())),
                                    each + beside(line.remark())));
        }
        return table.lines();
    }

    /// What a figure leaves out or includes, in brackets behind it.
    private String beside(Optional<Message> remark) {
        return remark.map(each -> " (" + texts.text(each) + ")").orElse("");
    }

    private List<String> parts() {
        TextTable table =
                new TextTable(
                        Column.numbers("Count"), Column.words("Part"), Column.numbers("Price"));
        for (PriceLine line : answer.parts()) {
            table.row(
                    amounts.number(line.quantity()),
                    line.item().name(),
                    line.unit()
                            .known()
                            .map(each -> amounts.money(answer.price().valuation().money(each)))
                            .orElse(UNKNOWN));
        }
        return table.lines();
    }

    private List<String> price() {
        PriceSum price = answer.price();
        String sum = price.net().map(amounts::money).orElse("not known");
        String oldest = price.oldest().map(each -> ", oldest price of " + each).orElse("");
        List<String> said = new ArrayList<>();
        said.add(
                "Price of one machine, net: "
                        + sum
                        + beside(answer.strays())
                        + basis()
                        + oldest
                        + missing(price));
        if (answer.basis() == PriceBasis.PARTS) {
            answer.offer().net().ifPresent(net -> said.add(offer(net)));
        }
        return said;
    }

    private List<String> shares() {
        TextTable table =
                new TextTable(
                        Column.numbers("Filled"),
                        Column.numbers("Blades"),
                        Column.numbers("Price"),
                        Column.numbers("Units"),
                        Column.numbers("Weight"),
                        Column.numbers("Output at most"));
        for (EnclosureShare share : answer.shares()) {
            table.row(
                    share.percent() + " %",
                    amounts.number(share.blades()),
                    share.price()
                            .map(each -> amounts.money(answer.price().valuation().money(each)))
                            .orElse(UNKNOWN),
                    figure(share.rackUnits(), 3, " U"),
                    figure(share.weightKg(), 1, " kg"),
                    figure(share.largestWatts(), 0, " W"));
        }
        return table.lines();
    }

    private String figure(Optional<Fraction> value, int decimals, String unit) {
        return value.map(each -> amounts.number(each, decimals) + unit).orElse(UNKNOWN);
    }

    private String basis() {
        return switch (answer.basis()) {
            case PARTS -> ", the sum of its parts";
            case PREBUILT -> ", as its vendor sells it; its parts are bought with it";
            case STATED -> "";
        };
    }

    private String offer(Money net) {
        OfferTerms terms = answer.terms();
        String vendor = terms.vendor().isEmpty() ? "a vendor" : terms.vendor();
        String number = terms.number().isEmpty() ? "" : ", quote " + terms.number();
        String until = terms.validUntil().map(day -> ", valid until " + day).orElse("");
        String warranty =
                terms.warrantyMonths()
                        .map(months -> ", " + months + " months' warranty")
                        .orElse("");
        return "Pre-built by "
                + vendor
                + ", net: "
                + amounts.money(net)
                + number
                + until
                + warranty;
    }

    private static String missing(PriceSum price) {
        int unpriced = price.unpriced().size();
        int unrated = price.withoutRate().size();
        String none =
                switch (unpriced) {
                    case 0 -> "";
                    case 1 -> "; 1 line has no price";
                    default -> "; " + unpriced + " lines have no price";
                };
        String rate =
                switch (unrated) {
                    case 0 -> "";
                    case 1 -> "; 1 price lacks a rate of " + rates(price);
                    default -> "; " + unrated + " prices lack a rate of " + rates(price);
                };
        return none + rate + (price.lacksTaxRate() ? "; prices with tax lack the tax rate" : "");
    }

    private static String rates(PriceSum price) {
        return String.join(", ", price.missingRates());
    }

    private List<String> findings() {
        FindingTexts words = FindingTexts.english();
        return answer.findings().stream()
                .map(each ->
                        words.severity(each.severity())
                                + ": "
                                + words.message(each)
                                + " "
                                + words.cure(each))
                .toList();
    }

    private List<String> notChecked() {
        FindingTexts words = FindingTexts.english();
        return answer.notChecked().stream().map(words::text).toList();
    }

    private void section(String title, List<String> content) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        if (title.isEmpty()) {
            lines.addAll(content);
        } else {
            lines.add(title);
            content.forEach(each -> lines.add("  " + each));
        }
    }
}
