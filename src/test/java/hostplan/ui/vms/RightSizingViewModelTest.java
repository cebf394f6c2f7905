package hostplan.ui.vms;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.placement.Vm;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;

class RightSizingViewModelTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ProjectSession session = new ProjectSession(VmSamples.PROJECT);
    private final ObjectProperty<List<String>> selected = new SimpleObjectProperty<>(List.of());
    private final RightSizingViewModel sizing =
            new RightSizingViewModel(
                    session,
                    selected,
                    selected::set,
                    background::add,
                    Runnable::run,
                    new Texts(Locale.ENGLISH));

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<String> rows() {
        work();
        return sizing.shownProperty().get().smaller().stream()
                .map(row ->
                        String.join(
                                " | ",
                                IntStream.range(0, SuggestionTexts.COLUMNS.size())
                                        .mapToObj(column -> sizing.words().cell(row, column))
                                        .toList()))
                .toList();
    }

    private List<Optional<Bytes>> memory() {
        return session.project().vms().stream().map(Vm::memory).toList();
    }

    @Test
    void listsThoseFirstThatGiveBackMost() {
        assertThat(rows())
                .containsExactly(
                        "web × 3 | Cluster 10 |  | 8 GiB | 2 GiB | 3 GiB | 15 GiB",
                        "db | Cluster 2 |  | 32 GiB | 20 GiB | 25 GiB | 7 GiB",
                        "vps |  | M | 8 GiB | 1 GiB | 2 GiB | 6 GiB",
                        "old |  |  | 4 GiB | 1 GiB | 2 GiB | 2 GiB");
    }

    @Test
    void saysWhatItIsInAllAndWhatKeepsItsSize() {
        work();
        assertThat(sizing.sentences())
                .containsExactly(
                        "5 VMs have more memory than in use and 25 % of that; the suggestions give back 24 GiB.",
                        "1 VM has the size of a flavor and will keep it; smaller flavors would give back 6 GiB.");
        selected.set(List.of("web", "vps", "unseen"));
        work();
        assertThat(sizing.sentences())
                .endsWith(
                        "Of them, 3 are selected and would give back 15 GiB.",
                        "1 selected VM has the size of a flavor and will keep it.");
    }

    @Test
    void followsTheHeadroom() {
        sizing.headroom().textProperty().set("60");
        assertThat(rows().get(1)).isEqualTo("vps |  | M | 8 GiB | 1 GiB | 2 GiB | 6 GiB");
        assertThat(rows()).noneMatch(row -> row.startsWith("db"));
    }

    @Test
    void takesOverForTheSelectedAsOneStepAndNeverForThoseOfAFlavor() {
        selected.set(List.of("web", "vps", "unseen", "old"));
        work();
        sizing.takeOver();
        work();
        assertThat(memory())
                .containsExactly(
                        Optional.of(Bytes.ofGiB(3)),
                        Optional.of(Bytes.ofGiB(32)),
                        Optional.of(Bytes.ofGiB(2)),
                        Optional.empty(),
                        Optional.of(Bytes.ofGiB(2)));
        assertThat(session.undoableProperty().get())
                .contains(StepName.of("step.vms.rightSize", 4L));
        session.undo();
        assertThat(session.project()).isEqualTo(VmSamples.PROJECT);
    }

    /// What a person did while it was worked out is not written over.
    @Test
    void takesNothingOverOfAProjectThatIsAnotherOneByThen() {
        selected.set(List.of("web"));
        work();
        sizing.takeOver();
        Project other = VmSamples.PROJECT.with(draft -> draft.notes = "Edited");
        session.apply(StepName.of("step.vms.ofFlavor", 1, "x"), other);
        work();
        assertThat(session.project()).isSameAs(other);
    }

    @Test
    void takesNothingOverWhereNothingIsSuggested() {
        selected.set(List.of("vps", "unseen"));
        work();
        sizing.takeOver();
        work();
        assertThat(session.project()).isSameAs(VmSamples.PROJECT);
        assertThat(session.undoableProperty().get()).isEmpty();
    }

    @Test
    void selectsAllThatCanBeTakenOver() {
        work();
        sizing.selectAll();
        assertThat(selected.get()).containsExactly("web", "db", "old");
    }

    @Test
    void tellsApartThatNothingIsKnownAndThatAllFits() {
        Project project = session.project();
        session.apply(
                StepName.of("step.assumptions"),
                project.with(draft -> draft.vms = project.vms().subList(4, 5)));
        assertThat(rows()).isEmpty();
        assertThat(sizing.words().none(sizing.shownProperty().get()))
                .startsWith("No VM states the memory that it uses.");
        session.apply(
                StepName.of("step.assumptions"),
                project.with(draft -> draft.vms = project.vms().subList(1, 2)));
        sizing.headroom().textProperty().set("100 %");
        assertThat(rows()).isEmpty();
        assertThat(sizing.words().none(sizing.shownProperty().get()))
                .startsWith("No VM has more memory than it needs");
    }

    @Test
    void worksNothingOutAnewForAnotherSelection() {
        work();
        List<?> before = sizing.shownProperty().get().smaller();
        selected.set(List.of("db"));
        work();
        assertThat(sizing.shownProperty().get().smaller()).isSameAs(before);
        assertThat(sizing.shownProperty().get().selected().vms()).isEqualTo(1);
    }
}
