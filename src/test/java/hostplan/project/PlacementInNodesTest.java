package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.NumaRule;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PlacementTexts;
import hostplan.explain.WhyNotStatements;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.message.MessageTexts;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.WhyNot;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Hosts of two NUMA nodes, on which VMs have to lie whole in one: `small` of 16 cores and 64 GiB a
/// node, `large` of 32 cores and 128 GiB.
class PlacementInNodesTest {

    private static HardwareConfiguration configuration(String id, int cores, long gib) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.sockets = Optional.of(2);
                                totals.cores = Optional.of(cores);
                                totals.memory = Optional.of(Bytes.ofGiB(gib));
                            });
                });
    }

    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations =
                    List.of(configuration("small", 32, 128), configuration("large", 64, 256));
            draft.servers = List.of(server("s", "small"), server("l", "large"));
            draft.vms = List.of(vms);
        });
    }

    private static Placement placement(String hosts, NumaRule rule) {
        return asked(
                hosts,
                draft ->
                        draft.rules =
                                draft.rules.with(
                                        rules -> rules.cutting = rules.cutting.withNuma(rule)));
    }

    private static String why(Outcome.Answered found) {
        MessageTexts texts = PlacementTexts.english();
        WhyNotStatements words =
                new WhyNotStatements(found.answer().question(), texts, _ -> "the host");
        return texts.text(words.of(WhyNot.of(found.answer()).getFirst()).getFirst());
    }

    /// 80 GiB are less than the host has and more than a node has.
    @Test
    void refusesWhatIsLargerThanANodeAndSaysSo() {
        Project project = project(vm("wide", 4, 80));
        assertThat(answered(project, placement("s", NumaRule.NONE)).answer().placesAll()).isTrue();
        assertThat(answered(project, placement("s", NumaRule.PREFERRED)).answer().placesAll())
                .isTrue();
        Outcome.Answered refused = answered(project, placement("s", NumaRule.REQUIRED));
        assertThat(refused.answer().placesAll()).isFalse();
        assertThat(refused.answer().placesMost()).isTrue();
        assertThat(why(refused))
                .isEqualTo("1 host would be too small even when empty: a NUMA node that large");
    }

    @Test
    void refusesMoreVcpusThanANodeHasThreads() {
        Outcome.Answered refused =
                answered(project(vm("wide", 20, 4)), placement("s", NumaRule.REQUIRED));
        assertThat(refused.answer().placesAll()).isFalse();
        assertThat(why(refused)).contains("a NUMA node that large");
    }

    @Test
    void putsItOnTheHostWhoseNodesAreLargeEnough() {
        Outcome.Answered found =
                answered(
                        project(vm("wide", 20, 80), vm("narrow", 2, 4)),
                        placement("s l", NumaRule.REQUIRED));
        assertThat(found.answer().placesAll()).isTrue();
        assertThat(PlacementProjects.hostOf(found, "wide")).isEqualTo("l");
    }

    /// More than a host has is short of that, and its nodes need no word.
    @Test
    void saysWhatTheWholeHostLacksFirst() {
        Outcome.Answered refused =
                answered(project(vm("huge", 4, 300)), placement("s", NumaRule.REQUIRED));
        assertThat(why(refused)).contains("memory").doesNotContain("NUMA");
    }

    @Test
    void saysThatSumsOfNodesAreNotChecked() {
        ProjectIndex index = ProjectIndex.of(Project.EMPTY);
        assertThat(PlacementStatements.unchecked(index, placement("s", NumaRule.NONE))).isEmpty();
        assertThat(
                        PlacementStatements.unchecked(index, placement("s", NumaRule.REQUIRED))
                                .stream()
                                .map(PlacementTexts.english()::text))
                .singleElement()
                .asString()
                .contains("is not checked");
    }
}
