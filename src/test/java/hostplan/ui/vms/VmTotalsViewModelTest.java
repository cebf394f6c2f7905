package hostplan.ui.vms;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.LargeProject;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

class VmTotalsViewModelTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ProjectSession session = new ProjectSession(VmSamples.PROJECT);
    private final ObjectProperty<List<String>> selected =
            new SimpleObjectProperty<>(List.of("web"));
    private final VmTotalsViewModel totals =
            new VmTotalsViewModel(
                    session, selected, background::add, Runnable::run, new Texts(Locale.ENGLISH));

    private void count() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<String> rows() {
        count();
        return totals.shownProperty().get().stream()
                .map(row ->
                        String.join(
                                " | ", row.cells().stream().map(VmTotalRow.Cell::text).toList()))
                .toList();
    }

    @Test
    void addsUpAllTheSelectedAndEachClusterInTheOrderOfTheirNames() {
        assertThat(totals.headings())
                .containsExactly(
                        "Cluster",
                        "VMs",
                        "Off",
                        "vCPUs",
                        "Memory, GiB",
                        "In use, GiB",
                        "Disk, GB",
                        "In use, GB");
        assertThat(rows())
                .containsExactly(
                        "All | 7 | 1 | 25 | 70 | ≥ 28 | ≥ 540 | ≥ 200",
                        "Selected | 3 | 0 | 12 | 24 | 6 | 300 | 120",
                        "Cluster 2 | 1 | 0 | 8 | 32 | 20 | 100 | 40",
                        "Cluster 10 | 3 | 0 | 12 | 24 | 6 | 300 | 120",
                        "No cluster | 3 | 1 | 5 | 14 | ≥ 2 | ≥ 140 | ≥ 40");
        assertThat(totals.remarks()).containsExactly("≥: not every VM states it.");
    }

    @Test
    void saysTheBytesAndOfHowManyMachinesItIsNotKnown() {
        count();
        assertThat(totals.shownProperty().get().getFirst().cells().get(5).tip())
                .isEqualTo("30,064,771,072 bytes; not known of 1 VM");
    }

    @Test
    void hasNoSumOfWhatNoneStates() {
        selected.set(List.of("unseen"));
        assertThat(rows().get(1)).isEqualTo("Selected | 1 | 0 | 1 | 2 | – | – | –");
    }

    @Test
    void showsWhatTheyBecomeAndChangesNothing() {
        totals.growth().textProperty().set("10");
        assertThat(rows())
                .startsWith(
                        "All | 7 | 1 | 25 | 70 | ≥ 28 | ≥ 540 | ≥ 200",
                        "grown by 10 % | 7 | 1 | 32 | 77 | ≥ 30.8 | ≥ 594 | ≥ 220",
                        "Selected | 3 | 0 | 12 | 24 | 6 | 300 | 120",
                        "grown by 10 % | 3 | 0 | 15 | 26.4 | 6.6 | 330 | 132")
                .hasSize(10);
        assertThat(session.project()).isSameAs(VmSamples.PROJECT);
        totals.growth().textProperty().set("0");
        assertThat(rows()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "much", "1001", ""})
    void saysWhatIsNoGrowthAndKeepsTheLast(String typed) {
        totals.growth().textProperty().set("50 %");
        totals.growth().textProperty().set(typed);
        assertThat(totals.growth().problemProperty().get()).isPresent();
        assertThat(rows().get(1)).startsWith("grown by 50 %");
    }

    @Test
    void followsTheProject() {
        count();
        session.apply(
                StepName.of("step.assumptions"),
                session.project().with(draft -> draft.vms = draft.vms.subList(0, 1)));
        assertThat(rows().getFirst()).startsWith("All | 3 |");
        session.apply(
                StepName.of("step.assumptions"),
                session.project().with(draft -> draft.vms = List.of()));
        assertThat(rows()).isEmpty();
    }

    @Test
    void followsAFlavor() {
        count();
        Project before = session.project();
        session.apply(
                StepName.of("step.assumptions"),
                before.with(draft ->
                        draft.flavors =
                                before.flavors().stream()
                                        .map(flavor -> flavor.with(f -> f.vcpus = 16))
                                        .toList()));
        assertThat(rows().getFirst()).startsWith("All | 7 | 1 | 39 |");
    }

    @Test
    void addsUpAHundredThousand() {
        session.open(LargeProject.ofVms(100_000));
        selected.set(session.project().vms().stream().map(vm -> vm.id()).limit(50_000).toList());
        assertThat(rows()).hasSize(22);
        assertThat(rows().get(0)).startsWith("All | 100,000 | 0 | 620,000 | 1,240,000 |");
        assertThat(rows().get(1)).startsWith("Selected | 50,000 | 0 | 310,000 | 620,000 |");
    }
}
