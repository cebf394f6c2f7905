package hostplan.hardware;

import hostplan.amount.Money;

import java.time.LocalDate;
import java.util.Optional;

/// A price with the day from which it holds and where it comes from.
///
/// @param date the day from which it holds; empty where nobody said
/// @param source in words; empty where it is the person's own figure
/// @param quote identity of the supplier's quote that set it
public record Price(
        Money amount, Optional<LocalDate> date, String source, Tax tax, Optional<String> quote) {

    /// A net price that no quote has set.
    public Price(Money amount, Optional<LocalDate> date, String source) {
        this(amount, date, source, Tax.NET, Optional.empty());
    }

    public Price withAmount(Money other) {
        return new Price(other, date, source, tax, quote);
    }

    public Price withDate(Optional<LocalDate> other) {
        return new Price(amount, other, source, tax, quote);
    }

    public Price withQuote(String other) {
        return new Price(amount, date, source, tax, Optional.of(other));
    }

    public Price withoutQuote() {
        return new Price(amount, date, source, tax, Optional.empty());
    }

    public Price withSource(String other) {
        return new Price(amount, date, other, tax, quote);
    }
}
