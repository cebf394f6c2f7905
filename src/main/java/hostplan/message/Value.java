package hostplan.message;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A value in a message, not yet written in any language.
public sealed interface Value {

    /// A name, an identity or a person's own words.
    record Text(String text) implements Value {}

    /// A text of the bundle, such as the name of a kind of part.
    record Word(String key) implements Value {}

    /// A whole number of things.
    record Count(long number) implements Value {}

    /// A number whose unit stands in the message.
    record Decimal(BigDecimal number) implements Value {}

    record Memory(Bytes amount) implements Value {}

    /// Space on drives, in decimal units.
    record Storage(Bytes amount) implements Value {}

    record Rate(Bandwidth amount) implements Value {}

    record Money(hostplan.amount.Money amount) implements Value {}

    /// A price of which every digit matters, such as that of a kilowatt-hour.
    record ExactMoney(hostplan.amount.Money amount) implements Value {}

    /// A share of one, shown as per cent.
    record Share(Fraction share) implements Value {}

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

    /// A number rounded to so many digits after the point, for showing.
    static Value of(Fraction number, int digits) {
        return new Decimal(number.toDecimal(digits));
    }

    static Value of(Bytes amount) {
        return new Memory(amount);
    }

    static Value storage(Bytes amount) {
        return new Storage(amount);
    }

    static Value of(Bandwidth amount) {
        return new Rate(amount);
    }

    static Value of(hostplan.amount.Money amount) {
        return new Money(amount);
    }

    static Value exact(hostplan.amount.Money amount) {
        return new ExactMoney(amount);
    }

    static Value share(Fraction share) {
        return new Share(share);
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }

    static Value word(String key) {
        return new Word(key);
    }
}
