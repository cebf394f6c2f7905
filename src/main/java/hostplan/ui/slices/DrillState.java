package hostplan.ui.slices;

import hostplan.capacity.drill.DrillAnswer;

/// What there is to show of the slices as neighbours.
public sealed interface DrillState {

    /// The slicing has no answer yet.
    record Waiting() implements DrillState {}

    /// The slices are there, but not where they are said to lie.
    record Unanswerable(String message, String cure) implements DrillState {}

    record Answered(DrillAnswer answer) implements DrillState {}
}
