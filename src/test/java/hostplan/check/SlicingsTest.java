package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.hardware.Totals;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class SlicingsTest {

    @Test
    void aHostThatIsCutStatesItsCoresAndMemory() {
        Project project = cut(Totals.UNKNOWN, 1);

        assertThat(Findings.lines("host-threads-unknown", project))
                .containsExactly(
                        "cut: Cores and threads of its host h1 are not stated, so vCPUs do not limit"
                                + " the count.");
        assertThat(Findings.lines("host-memory-unknown", project))
                .containsExactly(
                        "cut: The memory of its host h1 is not stated, so memory does not limit the"
                                + " count.");
    }

    @Test
    void coresStandInForThreads() {
        assertThat(Findings.all(cut(host(draft -> draft.cores = Optional.of(8)), 8))).isEmpty();
    }

    @Test
    void aFlavorIsNoWiderThanTheWidestHost() {
        assertThat(
                        Findings.lines(
                                "flavor-above-threads",
                                cut(host(draft -> draft.threads = Optional.of(8)), 9)))
                .containsExactly(
                        "flavor: It has 9 vCPUs, and no host has more than 8 threads: no ratio makes"
                                + " it fit.");
    }

    @Test
    void unknownThreadsProveNothingAboutAFlavor() {
        assertThat(Findings.lines("flavor-above-threads", cut(Totals.UNKNOWN, 99))).isEmpty();
    }

    @Test
    void aFixedCountThatDoesNotFitIsFound() {
        assertThat(Findings.lines("count-not-met", counted(40)))
                .containsExactly("cut: Only 32 of 40 s fit its host.");
        assertThat(Findings.lines("count-not-met", counted(32))).isEmpty();
    }

    @Test
    void aHostOnWhichNothingFitsIsFound() {
        Totals small = Totals.UNKNOWN.with(draft -> draft.memory = Optional.of(Bytes.ofGiB(1)));

        assertThat(Findings.lines("slice-fits-nowhere", cut(small, 1)))
                .containsExactly("cut: Not a single slice fits its host h1.");
    }

    @Test
    void aRuleSetThatIsNotThereIsFound() {
        Project project = counted(1).with(SlicingsTest::renameRuleSet);

        assertThat(Findings.lines("rule-set-unknown", project))
                .containsExactly("cut: There is no rule set esx, so nothing can be counted.");
    }

    @Test
    void aHostWhoseFiguresContradictEachOtherIsFound() {
        Totals host =
                host(draft -> {
                    draft.cores = Optional.of(8);
                    draft.threads = Optional.of(4);
                });

        assertThat(Findings.lines("host-impossible", cut(host, 1)))
                .containsExactly("cut: The figures of its host h1 contradict each other.");
    }

    @Test
    void aSlicingWithoutFlavorIsNoted() {
        Project project =
                cut(Totals.UNKNOWN, 1)
                        .with(draft -> draft.slicings = List.of(new Slicing.Draft("cut").build()));

        assertThat(Findings.lines("slicing-without-flavor", project))
                .containsExactly("cut: It names no flavor, so there is nothing to count.");
    }

    private static void renameRuleSet(Project.Draft project) {
        project.slicings =
                List.of(project.slicings.getFirst().with(draft -> draft.ruleSet = "esx"));
    }

    private static Project counted(int count) {
        return cut(host(draft -> draft.cores = Optional.of(64)), 1)
                .with(project ->
                        project.slicings =
                                List.of(
                                        project.slicings
                                                .getFirst()
                                                .with(draft -> count(draft, count))));
    }

    private static void count(Slicing.Draft slicing, int count) {
        slicing.lines = List.of(new Slicing.Line("flavor", Optional.of(count)));
    }

    private static Totals host(Consumer<Totals.Draft> figures) {
        return Totals.UNKNOWN
                .with(draft -> draft.memory = Optional.of(Bytes.ofGiB(64)))
                .with(figures);
    }

    private static Project cut(Totals host, int vcpus) {
        Flavor.Draft flavor = new Flavor.Draft("flavor");
        flavor.name = "s";
        flavor.vcpus = vcpus;
        Slicing.Draft slicing = new Slicing.Draft("cut");
        slicing.host = new Slicing.Host.AdHoc("h1", host);
        slicing.lines = List.of(new Slicing.Line("flavor", Optional.empty()));
        return Findings.project(draft -> {
            draft.flavors = List.of(flavor.build());
            draft.slicings = List.of(slicing.build());
        });
    }
}
