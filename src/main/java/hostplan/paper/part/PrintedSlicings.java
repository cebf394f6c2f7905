package hostplan.paper.part;

import hostplan.amount.Parsed;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.project.SlicingQuestions.Asked;

import java.util.List;
import java.util.Optional;

/// The slicings of a plan. Where only some servers are printed, only those of them.
record PrintedSlicings(PlanSource source) {

    List<Slicing> all() {
        return source.project().slicings().stream().filter(this::isPrinted).toList();
    }

    private boolean isPrinted(Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> !source.isChosen();
            case Slicing.Host.OfServer(String id) ->
                    !source.isChosen() || source.serverIds().contains(id);
        };
    }

    /// Empty where it lacks something or cannot be answered.
    Optional<SlicingAnswer> answer(Slicing slicing) {
        return source.questions().of(source.index(), slicing) instanceof Asked.Ready ready
                ? Slicer.answer(ready.question()) instanceof Parsed.Value<SlicingAnswer> value
                        ? Optional.of(value.value())
                        : Optional.empty()
                : Optional.empty();
    }
}
