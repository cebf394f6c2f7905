package hostplan.ui.placement;

import hostplan.project.PlacementQuestions.Lack;

import java.util.List;

/// What there is to show.
sealed interface PlacementState {

    /// The project has no placement yet.
    record NoPlacement() implements PlacementState {}

    /// Nothing is found yet.
    record Searching() implements PlacementState {}

    /// @param lacks all that is missing, at least one
    record Lacking(List<Lack> lacks) implements PlacementState {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /// @param isLast whether the search has ended
    record Answered(PlacementShown shown, boolean isLast) implements PlacementState {}
}
