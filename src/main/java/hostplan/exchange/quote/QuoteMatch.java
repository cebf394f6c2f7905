package hostplan.exchange.quote;

import java.util.List;

/// Which part a line of a quote means.
public sealed interface QuoteMatch {

    /// Exactly one part.
    record One(String part, By by) implements QuoteMatch {}

    /// None that is known.
    record None() implements QuoteMatch {}

    /// More than one; a person has to say which.
    record Several(List<String> parts) implements QuoteMatch {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /// An earlier line sets the price of that part already.
    record Twice(String part) implements QuoteMatch {}

    /// A person left it out.
    record LeftOut() implements QuoteMatch {}

    /// How the part was found.
    enum By {
        PART_NUMBER,
        NAME,
        /// The text of the line contains vendor and name, or the other way round.
        CONTAINED,
        HAND
    }
}
