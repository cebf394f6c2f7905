package hostplan.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.check.Checks;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlacementAnswers;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.ProjectFiles;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// What a person chose for one plan is there for the next.
class PlanViewModelTest {

    private final Kept habits = new Kept();

    private static final class Kept implements PrintHabits {
        private SequencedMap<String, String> choices = new LinkedHashMap<>();

        @Override
        public Map<String, String> read() {
            return choices;
        }

        @Override
        public void write(SequencedMap<String, String> written) {
            choices = written;
        }
    }

    private PlanViewModel plan() {
        SlicingQuestions questions = new SlicingQuestions(List.of());
        PlanMaker maker =
                new PlanMaker(
                        new Checks(Clock.systemUTC(), questions, List::of),
                        questions,
                        new PlacementAnswers(questions),
                        new ProjectFiles(),
                        Clock.systemUTC());
        return new PlanViewModel(
                new ProjectSession(Project.EMPTY),
                maker,
                habits,
                Runnable::run,
                Runnable::run,
                new Texts(Locale.ENGLISH));
    }

    private static PartChoice part(PlanViewModel plan, String code) {
        return plan.parts().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> order(PlanViewModel plan) {
        return plan.parts().stream().map(PartChoice::code).toList();
    }

    @Test
    void theNextPlanIsPrintedAsTheLast() {
        PlanViewModel first = plan();
        first.watch(true);
        first.profileProperty().set(Profile.TECHNICIAN);
        first.paperProperty().set(PaperSize.A3);
        first.orientationProperty().set(Orientation.LANDSCAPE);
        first.authorProperty().set("Ada");
        first.labelsProperty().set(LabelSheets.L6011);
        first.racksPerPageProperty().set(3);
        part(first, "notes").choose(false);
        first.move(part(first, "racks"), -1);

        PlanViewModel next = plan();
        assertThat(next.profileProperty().get()).isEqualTo(Profile.TECHNICIAN);
        assertThat(next.paperProperty().get()).isEqualTo(PaperSize.A3);
        assertThat(next.orientationProperty().get()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(next.authorProperty().get()).isEqualTo("Ada");
        assertThat(next.labelsProperty().get()).isEqualTo(LabelSheets.L6011);
        assertThat(next.racksPerPageProperty().get()).isEqualTo(3);
        assertThat(part(next, "notes").chosenProperty().get()).isFalse();
        assertThat(part(next, "racks").chosenProperty().get()).isTrue();
        assertThat(order(next)).isEqualTo(order(first));
    }

    /// They belong to one state of one project.
    @Test
    void revisionAndWorkAreAskedAnew() {
        PlanViewModel first = plan();
        first.watch(true);
        first.revisionProperty().set("14");
        first.begin("then", Project.EMPTY);

        PlanViewModel next = plan();
        assertThat(next.revisionProperty().get()).isEmpty();
        assertThat(part(next, "work-order").chosenProperty().get()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsAsUsual() {
        SequencedMap<String, String> odd = new LinkedHashMap<>();
        odd.put("profile", "auditor");
        odd.put("racksPerPage", "many");
        odd.put("order", "holograms,racks,summary");
        odd.put("parts", "holograms,racks");
        habits.write(odd);

        PlanViewModel plan = plan();
        assertThat(plan.profileProperty().get()).isEqualTo(Profile.ALL);
        assertThat(plan.racksPerPageProperty().get()).isEqualTo(1);
        assertThat(order(plan)).startsWith("racks", "summary").hasSize(Parts.all().size());
        assertThat(part(plan, "summary").chosenProperty().get()).isFalse();
        assertThat(part(plan, "inventory").chosenProperty().get()).isTrue();
    }
}
