package hostplan.cli;

import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import java.util.List;

/// Makes a question of a slicing, or says what it lacks.
final class SliceQuestion {

    private final Services services;

    SliceQuestion(Services services) {
        this.services = services;
    }

    /// Throws [BadInput] where it cannot be asked yet.
    SlicingQuestion of(Project project, Slicing slicing) {
        return switch (services.questions().of(project, slicing)) {
            case Asked.Ready(SlicingQuestion question) -> question;
            case Asked.Lacking(List<Lack> lacks) ->
                    throw new SliceLacks(services.ruleSets().all()).of(lacks.getFirst());
        };
    }
}
