package hostplan.hardware.price;

import hostplan.amount.Fraction;

import java.util.Currency;
import java.util.Optional;

/// What a price is worth net in the project's currency, or why that cannot be said. What is not
/// known is never taken for nothing, and a rate that is missing never for 1.
public sealed interface Worth {

    /// The exact amount.
    record Net(Fraction amount) implements Worth {}

    /// Nobody stated a price.
    record NoPrice() implements Worth {}

    /// The price contains tax, and the project does not say how much.
    record NoTaxRate() implements Worth {}

    /// The price is in a currency of which the project has no rate.
    record NoRate(Currency currency) implements Worth {}

    default Optional<Fraction> known() {
        return this instanceof Net(Fraction amount) ? Optional.of(amount) : Optional.empty();
    }
}
