package hostplan.ui.slices;

import hostplan.capacity.MoreStep;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap;
import hostplan.project.SlicingQuestions.Lack;

import java.util.List;

/// What there is to show.
public sealed interface SlicesState {

    /// The project has no slicing yet.
    record NoSlicing() implements SlicesState {}

    /// The first answer is being computed.
    record Computing() implements SlicesState {}

    record Lacking(List<Lack> lacks) implements SlicesState {}

    /// The inputs are there, but the question has no answer.
    record Unanswerable(String message, String cure) implements SlicesState {}

    /// @param more what would bring more slices
    record Answered(SlicingAnswer answer, HostMap map, List<MoreStep> more)
            implements SlicesState {}
}
