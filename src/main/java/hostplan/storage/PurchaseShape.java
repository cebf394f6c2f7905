package hostplan.storage;

import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.inventory.Purchase;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.time.LocalDate;
import java.util.Optional;

/// A purchase in the file.
final class PurchaseShape {

    static final Value<Purchase> VALUE =
            ObjectValue.part(
                    Shape.<Purchase, Parts>lines()
                            .optional("date", Scalars.DATE, Purchase::date, (d, v) -> d.date = v)
                            .text("vendor", Purchase::vendor, (d, v) -> d.vendor = v)
                            .optional(
                                    "price", Amounts.MONEY, Purchase::price, (d, v) -> d.price = v)
                            .text("order", Purchase::order, (d, v) -> d.order = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private PurchaseShape() {}

    private static final class Parts {
        Optional<LocalDate> date = Optional.empty();
        String vendor = "";
        Optional<Money> price = Optional.empty();
        String order = "";

        Parsed<Purchase> build() {
            return Parsed.value(new Purchase(date, vendor, price, order));
        }
    }
}
