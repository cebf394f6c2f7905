package hostplan.sheet;

import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The columns of a price: amount, date and source. Date and source are those of the price and go
/// with it.
///
/// @param <R> what has the price
record PriceFields<R>(Function<R, Optional<Price>> get, BiFunction<R, Optional<Price>, R> set) {

    void addTo(Fields<R> fields) {
        fields.optional("price", MoneyCell.PRICE, of(Price::amount), this::withAmount);
        fields.guarded(
                "priceTax",
                ChoiceCell.of(Tax.class),
                (row, _) -> get.apply(row).map(price -> price.tax().code()),
                priced((Price price, Optional<String> value) ->
                        withTax(price, value.flatMap(code -> Coded.find(Tax.class, code)))));
        fields.guarded(
                "priceDate",
                DateCell.DAY,
                (row, _) -> get.apply(row).flatMap(Price::date),
                priced((Price price, Optional<LocalDate> value) -> price.withDate(value)));
        fields.guarded(
                "priceSource",
                TextCell.LINE,
                (row, _) -> get.apply(row).map(Price::source).filter(source -> !source.isEmpty()),
                priced((Price price, Optional<String> value) ->
                        price.withSource(value.orElse(""))));
    }

    /// An amount that a person changes is no longer that of a quote.
    private R withAmount(R row, Optional<Money> amount) {
        return set.apply(
                row,
                amount.map(money ->
                        get.apply(row)
                                .map(old ->
                                        new Price(
                                                money,
                                                old.date(),
                                                old.source(),
                                                old.tax(),
                                                Optional.empty()))
                                .orElseGet(() -> new Price(money, Optional.empty(), ""))));
    }

    /// Without a word for it a price is net.
    private static Price withTax(Price price, Optional<Tax> tax) {
        return new Price(
                price.amount(), price.date(), price.source(), tax.orElse(Tax.NET), price.quote());
    }

    private <V> Field.Put<R, V> priced(BiFunction<Price, Optional<V>, Price> change) {
        return (row, value, context) ->
                get.apply(row).isEmpty() && value.isPresent()
                        ? context.problem("price.none")
                        : Parsed.value(
                                set.apply(
                                        row,
                                        get.apply(row).map(price -> change.apply(price, value))));
    }

    private <V> Function<R, Optional<V>> of(Function<Price, V> part) {
        return row -> get.apply(row).map(part);
    }
}
