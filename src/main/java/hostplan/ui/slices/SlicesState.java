package hostplan.ui.slices;

import hostplan.capacity.MoreStep;
import hostplan.capacity.SlicingAnswer;
import hostplan.cost.PriceBook;
import hostplan.cost.SliceCosts;
import hostplan.drawing.HostMap;
import hostplan.project.SlicingQuestions.Lack;

import java.util.List;
import java.util.Optional;

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
    /// @param costed what the slices cost; empty where the host is no server of the project with a
    ///   configuration
    record Answered(SlicingAnswer answer, HostMap map, List<MoreStep> more, Optional<Costed> costed)
            implements SlicesState {}

    /// What slices cost, and what others ask for the same.
    record Costed(SliceCosts costs, PriceBook prices) {}
}
