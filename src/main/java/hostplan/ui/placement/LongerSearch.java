package hostplan.ui.placement;

import hostplan.placement.PlacementAnswer;

import java.util.Optional;

/// What came of looking for a better answer for longer. It begins anew, so that only what is no
/// worse than what was there replaces that.
///
/// @param before what was shown when it began
/// @param after what is shown since it ended
/// @param seconds how long it took
record LongerSearch(PlacementShown before, PlacementShown after, long seconds) {

    /// How an answer differs from the one before.
    enum Change {

        /// It is better.
        BETTER,

        /// It is as good, and now proven to be best.
        PROVEN,

        /// It is as good, and less is left that might be gained.
        CLOSER,
        NOTHING
    }

    Change change() {
        return change(before.answer(), after.answer());
    }

    static Change change(PlacementAnswer before, PlacementAnswer after) {
        if (isBetter(before, after)) {
            return Change.BETTER;
        }
        if (after.isOptimal() && !before.isOptimal()) {
            return Change.PROVEN;
        }
        return after.bound() > before.bound() ? Change.CLOSER : Change.NOTHING;
    }

    static boolean isBetter(PlacementAnswer before, PlacementAnswer after) {
        return PlacementAnswer.BEST_FIRST.compare(after, before) < 0;
    }

    /// Whether it may be shown in place of the one before, since it is better or as good and no
    /// less is proven.
    static boolean replaces(PlacementAnswer before, PlacementAnswer after) {
        int compared = PlacementAnswer.BEST_FIRST.compare(after, before);
        return compared < 0 || (compared == 0 && after.bound() >= before.bound());
    }

    /// What is shown of a state that was found.
    static Optional<PlacementShown> shown(PlacementState state) {
        return state instanceof PlacementState.Answered(PlacementShown shown, _)
                ? Optional.of(shown)
                : Optional.empty();
    }
}
