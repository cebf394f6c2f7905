package hostplan.exchange.quote;

import hostplan.hardware.Tax;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;

/// What a quote says about itself. What is empty it does not say, and a person may.
///
/// @param warrantyMonths months of warranty of whole machines
/// @param repairs who repairs whole machines, and how fast
/// @param tax whether its prices contain tax
/// @param currency of prices that name none
public record QuoteHead(
        String number,
        String supplier,
        Optional<LocalDate> date,
        Optional<LocalDate> validUntil,
        Optional<Integer> deliveryDays,
        Optional<Integer> warrantyMonths,
        String repairs,
        Optional<Tax> tax,
        Optional<Currency> currency) {

    /// A head that says nothing.
    public static final QuoteHead EMPTY = new Draft().build();

    /// The same head with some of it changed.
    public QuoteHead with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.number = number;
        draft.supplier = supplier;
        draft.date = date;
        draft.validUntil = validUntil;
        draft.deliveryDays = deliveryDays;
        draft.warrantyMonths = warrantyMonths;
        draft.repairs = repairs;
        draft.tax = tax;
        draft.currency = currency;
        change.accept(draft);
        return draft.build();
    }

    /// A head that is being put together.
    public static final class Draft {
        public String number = "";
        public String supplier = "";
        public Optional<LocalDate> date = Optional.empty();
        public Optional<LocalDate> validUntil = Optional.empty();
        public Optional<Integer> deliveryDays = Optional.empty();
        public Optional<Integer> warrantyMonths = Optional.empty();
        public String repairs = "";
        public Optional<Tax> tax = Optional.empty();
        public Optional<Currency> currency = Optional.empty();

        public QuoteHead build() {
            return new QuoteHead(
                    number,
                    supplier,
                    date,
                    validUntil,
                    deliveryDays,
                    warrantyMonths,
                    repairs,
                    tax,
                    currency);
        }
    }
}
