package hostplan.exchange.quote;

import hostplan.hardware.Quote;

import java.util.List;

/// What a line of a quote sets the price of.
public sealed interface QuoteMatch {

    /// Exactly one thing.
    record One(Quote.Target target, By by) implements QuoteMatch {}

    /// None that is known.
    record None() implements QuoteMatch {}

    /// More than one, or one that it may only be for; a person has to say which.
    record Several(List<Quote.Target> targets) implements QuoteMatch {
        public Several {
            targets = List.copyOf(targets);
        }
    }

    /// An earlier line sets its price already.
    record Twice(Quote.Target target) implements QuoteMatch {}

    /// A person left it out.
    record LeftOut() implements QuoteMatch {}

    /// How it was found.
    enum By {
        PART_NUMBER,
        NAME,
        /// The text of the line contains vendor and name, or the other way round.
        CONTAINED,
        HAND
    }
}
