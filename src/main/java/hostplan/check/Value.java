package hostplan.check;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A value in the message of a finding, not yet written in any language.
public sealed interface Value {

    /// A name, an identity or a person's own words.
    record Text(String text) implements Value {}

    /// A whole number of things.
    record Count(long number) implements Value {}

    /// A number whose unit stands in the message.
    record Decimal(BigDecimal number) implements Value {}

    record Memory(Bytes amount) implements Value {}

    record Day(LocalDate date) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Count(number);
    }

    static Value of(BigDecimal number) {
        return new Decimal(number);
    }

    static Value of(Bytes amount) {
        return new Memory(amount);
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }
}
