package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.RuleSet;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.compare.VsphereAdmission;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class VsphereQuestionsTest {

    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.servers =
                    List.of(server("s1", "small"), server("s2", "small"), server("s3", "small"));
            draft.vms = List.of(vms);
        });
    }

    private static Optional<VsphereAdmission> said(Project project, Placement placement) {
        return new VsphereQuestions(new SlicingQuestions(List.of(RuleSet.takingNothing())))
                .of(ProjectIndex.of(project), placement, answered(project, placement).answer());
    }

    /// Each of three hosts carries a VM of 40 GiB of 64, so that 37.5 % are free.
    @Test
    void saysWhatIsFreeOfTheHostsOfAnAnswer() {
        Project project = project(vm("a", 1, 40, vm -> vm.count = 3));
        Placement placement = asked("s1 s2 s3", draft -> draft.failures = FailurePlan.of(1));
        VsphereAdmission said = said(project, placement).orElseThrow();
        assertThat(said.percentage().freeMemory()).isEqualTo(Fraction.of(3, 8));
        assertThat(said.percentage().freeVcpus()).isEqualTo(Fraction.of(15, 16));
        assertThat(said.slots().slots()).isEqualTo(3);
        assertThat(said.slots().tolerated()).isZero();
        assertThat(said.percentageMisleads(answered(project, placement).answer().cases())).isTrue();
    }

    /// A slot is as large as one VM, also of a group that is placed as a whole.
    @Test
    void takesVmsOfAGroupOneByOne() {
        Project project = project(member("a", "g", 2, 8), member("b", "g", 4, 4));
        VsphereAdmission said =
                said(
                                project,
                                asked(
                                        "s1 s2 s3",
                                        draft -> {
                                            draft.failures = FailurePlan.of(1);
                                            draft.groups = List.of(GroupRule.together("g"));
                                        }))
                        .orElseThrow();
        assertThat(said.slots().slotVcpus()).isEqualTo(4);
        assertThat(said.slots().slotMemory()).isEqualTo(Bytes.ofGiB(8).value());
        assertThat(said.slots().vms()).isEqualTo(2);
    }

    @Test
    void saysNothingWhereNoHostIsToFail() {
        assertThat(said(project(vm("a", 1, 2)), asked("s1", _ -> {}))).isEmpty();
    }
}
