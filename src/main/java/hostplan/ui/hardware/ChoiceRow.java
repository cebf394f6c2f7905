package hostplan.ui.hardware;

import hostplan.hardware.fit.Choice;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A line of the chooser.
sealed interface ChoiceRow {

    /// A part that can be taken.
    ///
    /// @param words works out [#note], which costs more than listing a part
    /// @param per its price for one of what matters
    /// @param fitted whether it is in the slot now
    record Offer(
            Choice choice,
            String name,
            String facts,
            Supplier<String> words,
            String per,
            String price,
            boolean fitted)
            implements ChoiceRow {

        /// What else is to be known: doubts, or why it does not fit.
        String note() {
            return words.get();
        }

        boolean fits() {
            return choice.fits();
        }

        /// @param words lower-case words, each of which must be in the name or in the facts
        boolean matches(String words) {
            String all = (name + " " + facts).toLowerCase(Locale.ROOT);
            return words.isEmpty() || Stream.of(words.split("\\s+")).allMatch(all::contains);
        }
    }

    /// What the lines below have in common.
    record Heading(String text) implements ChoiceRow {}
}
