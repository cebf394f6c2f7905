package hostplan.ui.slices;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.Neighbours;
import hostplan.capacity.drill.DiskDrill;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.Rates;
import hostplan.capacity.drill.TypedSetting;
import hostplan.explain.StatementText;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Optional;

class NeighboursViewModelTest {

    private final SlicesModels models = new SlicesModels(SliceProjects.large());
    private final NeighboursViewModel neighbours = models.neighbours;

    /// The host does 400,000 IOPS; promised are 3 × 20,000 + 12 × 8,000 + 16 × 3,000 = 204,000.
    /// Four noisy S want 100,000 each and the others 192,000: 592,000, so that an S gets 3,000 ×
    /// 400 ÷ 592.
    @Test
    void drillsWithEachKeystroke() {
        assertThat(drill().isKeptWithout()).isTrue();
        noisy("4");
        assertThat(drill().isKeptWithout()).isFalse();
        assertThat(drill().shares().get(2).without())
                .isEqualTo(
                        new Rates(
                                Fraction.of(3_000L * 400, 589), Fraction.of(100_000L * 400, 589)));
        assertThat(models.undo()).isEqualTo("change of noisy slices");
        assertThat(neighbours.rowsProperty().get().get(2).noisy().textProperty().get())
                .isEqualTo("0");
    }

    @Test
    void takesTheLimitsOverInOneStep() {
        noisy("4");
        Project before = models.session.project();
        neighbours.takeLimits();

        Neighbours stored = models.current.slicing().orElseThrow().neighbours();
        // 400,000 × 3,000 ÷ 201,000; in a burst (400,000 − 189,000) ÷ 4.
        DiskLimit small = stored.of("flavor-s").limit().orElseThrow();
        assertThat(small.iops()).contains(5_970L);
        assertThat(small.burst().flatMap(DiskLimit.Burst::iops)).contains(52_750L);
        assertThat(stored.of("flavor-l").limit().flatMap(DiskLimit::iops)).contains(39_800L);
        assertThat(drill().areSet()).isTrue();
        assertThat(drill().isKeptWith()).isTrue();

        neighbours.removeLimits();
        assertThat(drill().areSet()).isFalse();
        models.undo();
        assertThat(models.undo()).isEqualTo("limits taken over");
        assertThat(models.session.project()).isEqualTo(before);
    }

    @Test
    void typesSettingsWithTheirSources() {
        noisy("4");
        String text = SettingsText.of(TypedSetting.of(answer()), StatementText.in(Locale.ENGLISH));
        assertThat(text)
                .startsWith("# Domain XML, inside <disk>\n# [libvirt, Domain XML format, iotune")
                .contains("# S\n<iotune>\n  <total_iops_sec>5970</total_iops_sec>\n");
    }

    @Test
    void keepsTheLastValueWhileATextCannotBeRead() {
        neighbours.block().textProperty().set("16 KiB");
        neighbours.block().textProperty().set("16 apples");
        assertThat(answer().question().block()).isEqualTo(new Bytes(16 * Bytes.KIB));
        assertThat(neighbours.block().problemProperty().get()).isPresent();
        neighbours.snapshots().textProperty().set("90");
        assertThat(neighbours.snapshots().problemProperty().get())
                .hasValueSatisfying(
                        problem -> assertThat(problem.message()).contains("must be from 0 to 0.8"));
        neighbours.snapshots().textProperty().set("20");
        assertThat(answer().question().assumed().disk().snapshotShare())
                .isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void saysWhenAnArrayIsNotThere() {
        neighbours.rowsProperty().get().get(0).choose(Optional.of("nvme"));
        assertThat(neighbours.stateProperty().get())
                .isEqualTo(
                        new DrillState.Unanswerable(
                                "The host has no array “nvme”.",
                                "Name one of disks, or none for all together."));
        models.undo();
        assertThat(neighbours.stateProperty().get()).isInstanceOf(DrillState.Answered.class);
    }

    @Test
    void followsTheFlavorsOfTheSlicing() {
        models.flavors.moveUp(2);
        assertThat(neighbours.rowsProperty().get())
                .extracting(NoisyRow::flavor)
                .containsExactly("flavor-l", "flavor-s", "flavor-m");
        assertThat(answer().question().tenants())
                .extracting(each -> each.name())
                .containsExactly("L", "S", "M");
        models.ruleSet("xcp-ng");
        assertThat(answer().question().settings().lacking()).isNotEmpty();
    }

    private void noisy(String count) {
        neighbours.rowsProperty().get().get(2).noisy().textProperty().set(count);
    }

    private DrillAnswer answer() {
        return ((DrillState.Answered) neighbours.stateProperty().get()).answer();
    }

    private DiskDrill drill() {
        return answer().disks().getFirst().drill().orElseThrow();
    }
}
