package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.Placement;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

class PlacementAnswersTest {

    private final PlacementAnswers answers =
            new PlacementAnswers(new SlicingQuestions(RuleSetFiles.load().all()));
    private final Project project = new Samples().open("web-shop");
    private final Placement placement = project.placements().getFirst();

    private Outcome answer(PlacementAnswers from, Project of) {
        return from.of(ProjectIndex.of(of), placement);
    }

    @Test
    void aProjectIsSearchedOnce() {
        Outcome first = answer(answers, project);
        assertThat(answer(answers, project)).isSameAs(first);
        assertThat(answer(answers.until(() -> true), project)).isSameAs(first);
    }

    @Test
    void anotherProjectIsSearchedAnew() {
        Outcome first = answer(answers, project);
        Project other = project.with(draft -> draft.notes = "other");
        assertThat(answer(answers, other)).isNotSameAs(first);
    }

    /// What a stopped search ended with is less than there is to be had.
    @Test
    void aStoppedSearchIsNotKept() {
        Outcome stopped = answer(answers.until(() -> true), project);
        assertThat(answer(answers, project)).isNotSameAs(stopped);
    }
}
