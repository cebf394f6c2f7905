package hostplan.ui.purchase;

import hostplan.amount.Fraction;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceLine.Item;
import hostplan.hardware.price.Valuation;
import hostplan.project.PurchaseList;
import hostplan.ui.common.Texts;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Puts the lines of a purchase list into words.
final class PurchaseRows {

    /// The keys of the columns, in their order.
    static final List<String> COLUMNS =
            List.of(
                    "part",
                    "quantity",
                    "unitNet",
                    "sumNet",
                    "sumGross",
                    "spares",
                    "delivery",
                    "warranty",
                    "kind",
                    "partNumber",
                    "supplier");

    private static final int MONTHS_OF_YEAR = 12;

    private final Texts texts;

    PurchaseRows(Texts texts) {
        this.texts = texts;
    }

    /// @param currency of all prices
    List<String> headings(Currency currency) {
        return COLUMNS.stream()
                .map(key -> texts.text("purchase.column." + key, currency.getCurrencyCode()))
                .toList();
    }

    List<PurchaseRow> of(PurchaseList list) {
        return list.lines().stream().map(line -> row(list.valuation(), line)).toList();
    }

    private PurchaseRow row(Valuation valuation, PurchaseList.Line line) {
        PriceLine price = line.price();
        PurchaseList.Terms terms = line.terms();
        return new PurchaseRow(
                price.item().id(),
                price.item().name(),
                kind(price.item()),
                partNumber(price.item()),
                texts.amounts().number(price.quantity()),
                money(valuation, price.unit().known()),
                money(valuation, price.sum()),
                money(valuation, price.sum().flatMap(sum -> valuation.taxFactor().map(sum::times))),
                line.spares() == 0 ? "" : texts.amounts().number(line.spares()),
                terms.supplier(),
                terms.deliveryDays().map(days -> texts.text("purchase.days", days)).orElse(""),
                terms.warrantyMonths().map(this::warranty).orElse(""));
    }

    private String warranty(int months) {
        return months % MONTHS_OF_YEAR == 0
                ? texts.text("purchase.years", months / MONTHS_OF_YEAR)
                : texts.text("purchase.months", months);
    }

    private String kind(Item item) {
        return switch (item) {
            case Item.Component component -> texts.text("choice." + component.kind().code());
            case Item.Model _ -> texts.text("purchase.kind.model");
            case Item.Prebuilt _ -> texts.text("purchase.kind.prebuilt");
            case Item.Lost _ -> texts.text("purchase.kind.lost");
        };
    }

    private static String partNumber(Item item) {
        return switch (item) {
            case Item.Component component -> component.partNumber();
            case Item.Model model -> model.partNumber();
            case Item.Prebuilt _, Item.Lost _ -> "";
        };
    }

    /// What is not known is a dash: it is not nothing.
    private String money(Valuation valuation, Optional<Fraction> amount) {
        return amount.map(valuation::money).map(texts.amounts()::moneyAlone).orElse("–");
    }
}
