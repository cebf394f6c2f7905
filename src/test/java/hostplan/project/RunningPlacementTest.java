package hostplan.project;

import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.rack;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.running;
import static hostplan.project.PlacementProjects.site;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.RunningPlacement.Overfull;
import hostplan.project.RunningPlacement.Shortage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class RunningPlacementTest {

    private static final String GROUP = "g";

    /// Servers s1 to s3 of 16 cores and 64 GiB, two of them in one rack.
    private static RunningPlacement look(Consumer<Placement.Draft> change, Vm... vms) {
        Project project =
                Project.EMPTY.with(draft -> {
                    draft.configurations = List.of(configuration("small", 16, 64));
                    draft.sites = List.of(site("here"));
                    draft.racks = List.of(rack("r1", "here"), rack("r2", "here"));
                    draft.servers =
                            List.of(
                                    racked("s1", "small", "r1"),
                                    racked("s2", "small", "r1"),
                                    racked("s3", "small", "r2"));
                    draft.vms = List.of(vms);
                });
        return new RunningPlacement(
                ProjectIndex.of(project),
                asked("s1 s2 s3", change),
                new SlicingQuestions(List.of(RuleSet.takingNothing())));
    }

    private static Vm member(String id, String server) {
        return running(id, server, 1, 1).with(draft -> draft.group = GROUP);
    }

    private static Consumer<Placement.Draft> asking(GroupRule rule) {
        return draft -> draft.groups = List.of(rule);
    }

    @Test
    void holdsWhereAllFit() {
        RunningPlacement found =
                look(
                        draft -> draft.failures = FailurePlan.of(1),
                        running("a", "s1", 8, 32),
                        running("b", "s2", 8, 32));
        assertThat(found.overfull()).isEmpty();
        assertThat(found.broken()).isEmpty();
        assertThat(found.shortage()).isEmpty();
        assertThat(found.elsewhere()).isZero();
    }

    @Test
    void saysWhichHostHasTooLittle() {
        RunningPlacement found =
                look(_ -> {}, running("a", "s1", 8, 32), running("b", "s1", 1, 33));
        assertThat(found.overfull()).containsExactly(new Overfull("s1", Resource.MEMORY));
    }

    /// 48 + 48 of 192 GiB are taken, and 80 are free on the others of a host that fails; with 60 on
    /// each host 8 are.
    @Test
    void saysWhatIsShortWhereAHostFails() {
        Consumer<Placement.Draft> one = draft -> draft.failures = FailurePlan.of(1);
        assertThat(look(one, running("a", "s1", 1, 48), running("b", "s2", 1, 48)).shortage())
                .isEmpty();
        Vm[] full = {
            running("a", "s1", 1, 60), running("b", "s2", 1, 60), running("c", "s3", 1, 60)
        };
        assertThat(look(one, full).shortage()).contains(new Shortage(1, Resource.MEMORY));
        assertThat(look(_ -> {}, full).shortage()).isEmpty();
        Consumer<Placement.Draft> local = one.andThen(draft -> draft.disks = DiskPlace.LOCAL);
        assertThat(look(local, full).shortage()).isEmpty();
    }

    @Test
    void saysWhichRulesAreBroken() {
        GroupRule apart = GroupRule.apart(GROUP);
        GroupRule inRack = new GroupRule(GROUP, Policy.APART, Place.RACK, 1, false);
        GroupRule together = new GroupRule(GROUP, Policy.TOGETHER, Place.RACK, 1, false);
        Vm[] beside = {member("a", "s1"), member("b", "s2")};
        assertThat(look(asking(apart), beside).broken()).isEmpty();
        assertThat(look(asking(inRack), beside).broken()).containsExactly(inRack);
        assertThat(look(asking(together), beside).broken()).isEmpty();
        Vm[] far = {member("a", "s1"), member("b", "s3")};
        assertThat(look(asking(together), far).broken()).containsExactly(together);
        GroupRule wish = new GroupRule(GROUP, Policy.TOGETHER, Place.RACK, 1, true);
        assertThat(look(asking(wish), far).broken()).isEmpty();
    }

    private static void buying(Placement.Draft draft) {
        List<HostOffer> offers = new ArrayList<>(draft.hosts);
        offers.add(new HostOffer.ToBuy("small", Optional.empty()));
        draft.hosts = offers;
    }

    /// Where none runs on its hosts, or some are to be bought, it is a question for later.
    @Test
    void countsVmsThatRunElsewhere() {
        Vm two = vm("b", 1, 1, draft -> draft.count = 2);
        assertThat(look(_ -> {}, running("a", "s1", 1, 1), two).elsewhere()).isEqualTo(2);
        assertThat(look(_ -> {}, two).elsewhere()).isZero();
        assertThat(look(RunningPlacementTest::buying, running("a", "s1", 1, 1), two).elsewhere())
                .isZero();
        Vm outside = running("c", "other", 1, 1);
        assertThat(look(_ -> {}, outside).elsewhere()).isZero();
        assertThat(look(_ -> {}, outside.with(draft -> draft.host = Optional.of("s2"))).elsewhere())
                .isZero();
    }
}
