package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.Words;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceLine.Item;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.project.PurchaseList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a purchase list. How many of what is for everybody, what it costs is not.
final class PurchaseTable {

    private static final int MONTHS_OF_YEAR = 12;

    private final PaperTexts texts;
    private final Words window;

    PurchaseTable(PaperTexts texts) {
        this.texts = texts;
        window = texts.drawingWords();
    }

    Table of(PurchaseList list) {
        List<Row> rows =
                new ArrayList<>(list.lines().stream().map(each -> row(list, each)).toList());
        Optional<Fraction> net = list.sum().exactNet();
        rows.add(
                Row.of(
                                texts.text("hardware.parts.sum"),
                                "",
                                "",
                                "",
                                money(list, net),
                                money(list, net.flatMap(list::gross)),
                                "",
                                "",
                                "",
                                "")
                        .total()
                        .only(Disclosure.INTERNAL_COST));
        return new Table(columns(list), rows).withoutEmptyColumns();
    }

    private List<Column> columns(PurchaseList list) {
        String currency = list.valuation().currency().getCurrencyCode();
        return List.of(
                Column.left(heading("part", currency)).key(),
                Column.left(heading("partNumber", currency)),
                Column.right(heading("quantity", currency)),
                Column.right(heading("unitNet", currency)).only(Disclosure.INTERNAL_COST),
                Column.right(heading("sumNet", currency)).only(Disclosure.INTERNAL_COST),
                Column.right(heading("sumGross", currency)).only(Disclosure.INTERNAL_COST),
                Column.right(heading("spares", currency)),
                Column.left(heading("supplier", currency)),
                Column.right(heading("delivery", currency)),
                Column.right(heading("warranty", currency)));
    }

    private String heading(String key, String currency) {
        return window.text("purchase.column." + key, currency);
    }

    private Row row(PurchaseList list, PurchaseList.Line line) {
        PriceLine price = line.price();
        PurchaseList.Terms terms = line.terms();
        return Row.of(
                price.item().name(),
                partNumber(price.item()),
                texts.amounts().number(price.quantity()),
                money(list, price.unit().known()),
                money(list, price.sum()),
                money(list, price.sum().flatMap(list::gross)),
                line.spares() == 0 ? "" : texts.amounts().number(line.spares()),
                terms.supplier(),
                terms.deliveryDays().map(days -> window.text("purchase.days", days)).orElse(""),
                terms.warrantyMonths().map(this::warranty).orElse(""));
    }

    private String warranty(int months) {
        return months % MONTHS_OF_YEAR == 0
                ? window.text("purchase.years", months / MONTHS_OF_YEAR)
                : window.text("purchase.months", months);
    }

    private static String partNumber(Item item) {
        return switch (item) {
            case Item.Component component -> component.partNumber();
            case Item.Model model -> model.partNumber();
            case Item.Prebuilt _, Item.Lost _ -> "";
        };
    }

    /// What is not known is a dash: it is not nothing.
    private String money(PurchaseList list, Optional<Fraction> amount) {
        return amount.map(list.valuation()::money)
                .map(texts.amounts()::moneyAlone)
                .orElse(texts.unknown());
    }
}
