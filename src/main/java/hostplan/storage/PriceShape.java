package hostplan.storage;

import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.time.LocalDate;
import java.util.Optional;

/// A price in the file: `{"amount": "4999 EUR", "date": "2026-03-31", "source": "Dell shop"}`.
final class PriceShape {

    static final Value<Optional<Price>> VALUE =
            ObjectValue.part(
                    Shape.<Optional<Price>, Parts>oneLine()
                            .optional(
                                    "amount",
                                    Amounts.PRICE,
                                    p -> p.map(Price::amount),
                                    (d, v) -> d.amount = v)
                            .optional(
                                    "date",
                                    Scalars.DATE,
                                    p -> p.flatMap(Price::date),
                                    (d, v) -> d.date = v)
                            .text(
                                    "source",
                                    p -> p.map(Price::source).orElse(""),
                                    (d, v) -> d.source = v)
                            .unless(
                                    Tax.NET,
                                    "tax",
                                    WordValue.of(Tax.class),
                                    p -> p.map(Price::tax).orElse(Tax.NET),
                                    (d, v) -> d.tax = v)
                            .optional(
                                    "quote",
                                    Scalars.TEXT,
                                    p -> p.flatMap(Price::quote),
                                    (d, v) -> d.quote = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private PriceShape() {}

    private static final class Parts {
        Optional<Money> amount = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        String source = "";
        Tax tax = Tax.NET;
        Optional<String> quote = Optional.empty();

        Parsed<Optional<Price>> build() {
            if (amount.isEmpty() && saysMore()) {
                return Parsed.problem(
                        "This price has no amount.",
                        "Add \"amount\": \"4999 EUR\" with your figure.");
            }
            return Parsed.value(amount.map(sum -> new Price(sum, date, source, tax, quote)));
        }

        private boolean saysMore() {
            return date.isPresent() || !source.isEmpty() || tax != Tax.NET || quote.isPresent();
        }
    }
}
