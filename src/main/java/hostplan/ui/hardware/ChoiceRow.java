package hostplan.ui.hardware;

import hostplan.hardware.fit.Choice;

/// A line of the chooser.
sealed interface ChoiceRow {

    /// A part that can be taken.
    ///
    /// @param note what else is to be known: doubts, or why it does not fit
    /// @param per its price for one of what matters
    /// @param fitted whether it is in the slot now
    record Offer(
            Choice choice,
            String name,
            String facts,
            String note,
            String per,
            String price,
            boolean fitted)
            implements ChoiceRow {

        boolean fits() {
            return choice.fits();
        }
    }

    /// What the lines below have in common.
    record Heading(String text) implements ChoiceRow {}
}
