package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.hostOf;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.rack;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.running;
import static hostplan.project.PlacementProjects.site;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.capacity.Ratios;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.survive.FailureCase;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What becomes of placed VMs when hosts fail.
class PlacementFailureTest {

    private static final String GROUP = "g";

    /// Servers s1 to s4 of 16 cores, 64 GiB and 1 TB, two in each of two racks.
    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.sites = List.of(site("here"));
            draft.racks = List.of(rack("r1", "here"), rack("r2", "here"));
            draft.servers =
                    List.of(
                            racked("s1", "small", "r1"),
                            racked("s2", "small", "r1"),
                            racked("s3", "small", "r2"),
                            racked("s4", "small", "r2"));
            draft.vms = List.of(vms);
        });
    }

    private static Vm stored(String id, DiskPlace disks, long gigabytes) {
        return vm(
                id,
                4,
                4,
                draft -> {
                    draft.disks = Optional.of(disks);
                    draft.diskProvisioned = Optional.of(Bytes.ofGB(gigabytes));
                });
    }

    private static Consumer<Placement.Draft> oneFails() {
        return draft -> draft.failures = FailurePlan.of(1);
    }

    private static long diskOf(Outcome.Answered found, int vm) {
        return found.answer().question().packing().vms().get(vm).needs().get(2);
    }

    @Test
    void countsOfDisksWhatLiesOnTheHost() {
        Project project =
                project(
                        stored("local", DiskPlace.LOCAL, 100),
                        stored("shared", DiskPlace.SHARED, 100),
                        stored("replicated", DiskPlace.REPLICATED, 101),
                        stored("pooled", DiskPlace.POOLED, 102));
        Outcome.Answered found = answered(project, asked("s1 s2", _ -> {}));
        assertThat(diskOf(found, 0)).isEqualTo(Bytes.ofGB(100).value());
        assertThat(diskOf(found, 1)).isZero();
        assertThat(diskOf(found, 2)).isEqualTo(Bytes.ofGB(202).value());
        assertThat(diskOf(found, 3)).isEqualTo(Bytes.ofGB(102).value());
    }

    /// All four on the first host: only the one whose disks lie there alone is down.
    @Test
    void startsElsewhereWhatHasItsDisksNotOnOneHostAlone() {
        Project project =
                project(
                        stored("local", DiskPlace.LOCAL, 100),
                        stored("shared", DiskPlace.SHARED, 100),
                        stored("replicated", DiskPlace.REPLICATED, 101),
                        stored("pooled", DiskPlace.POOLED, 102));
        Project running =
                project.with(draft ->
                        draft.vms =
                                project.vms().stream()
                                        .map(vm -> vm.with(each -> each.host = Optional.of("s1")))
                                        .toList());
        Outcome.Answered found =
                answered(
                        running,
                        asked(
                                "s1 s2",
                                draft -> {
                                    draft.isStaying = true;
                                    draft.failures = FailurePlan.of(1);
                                }));
        assertThat(found.answer().survives()).contains(true);
        FailureCase lost =
                found.answer().cases().stream()
                        .filter(each -> each.down().stream().anyMatch(count -> count > 0))
                        .findFirst()
                        .orElseThrow();
        assertThat(lost.down()).containsExactly(1, 0, 0, 0);
        assertThat(lost.restarts()).hasSize(1);
        assertThat(lost.restarts().getFirst().counts()).containsExactly(0, 1, 1, 1);
    }

    /// Two hosts of 16 threads carry 20 vCPUs; one alone does only where it may sell each thread
    /// twice.
    @Test
    void allowsAnotherRatioDuringAFailure() {
        Project project = project(vm("a", 4, 4, vm -> vm.count = 5));
        assertThat(answered(project, asked("s1 s2", oneFails())).answer().survives())
                .contains(false);
        Ratios two = new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE);
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                draft ->
                                        draft.failures =
                                                new FailurePlan(1, Optional.of(two), true)));
        assertThat(found.answer().survives()).contains(true);
        assertThat(found.answer().question().packing().hosts().getFirst().capacity().getFirst())
                .isEqualTo(16);
    }

    /// A VM with threads of its own takes twice as much where each thread is sold twice.
    @Test
    void givesNoThreadToOthersThatAVmHasForItself() {
        Flavor flavor =
                new Flavor.Draft("f")
                        .build()
                        .with(draft -> {
                            draft.name = "f";
                            draft.vcpus = 4;
                            draft.memory = Bytes.ofGiB(4);
                            draft.pinned = true;
                        });
        Vm pinned =
                new Vm.Draft("a")
                        .build()
                        .with(vm -> {
                            vm.name = "a";
                            vm.flavor = Optional.of("f");
                            vm.count = 5;
                        });
        Project project = project(pinned).with(draft -> draft.flavors = List.of(flavor));
        Ratios two = new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE);
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                draft ->
                                        draft.failures =
                                                new FailurePlan(1, Optional.of(two), true)));
        assertThat(found.answer().survives()).contains(false);
    }

    @Test
    void keepsVmsApartDuringAFailureUnlessThatIsWaived() {
        Project project = project(member("a", GROUP, 1, 2), member("b", GROUP, 2, 4));
        GroupRule rule = GroupRule.apart(GROUP);
        Outcome.Answered kept =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                draft -> {
                                    draft.groups = List.of(rule);
                                    draft.failures = FailurePlan.of(1);
                                }));
        assertThat(kept.answer().survives()).contains(false);
        Outcome.Answered waived =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                draft -> {
                                    draft.groups = List.of(rule);
                                    draft.failures = new FailurePlan(1, Optional.empty(), false);
                                }));
        assertThat(waived.answer().survives()).contains(true);
        assertThat(hostOf(waived, "a")).isNotEqualTo(hostOf(waived, "b"));
    }

    /// Two racks of two hosts, one VM of the group in each: either starts anew on the other host of
    /// its rack, and in the other rack it must not.
    @Test
    void startsVmsAnewInTheirOwnRackWhereRacksKeepThemApart() {
        GroupRule rule = new GroupRule(GROUP, Policy.APART, Place.RACK, 1, false);
        Consumer<Placement.Draft> change =
                draft -> {
                    draft.groups = List.of(rule);
                    draft.failures = FailurePlan.of(1);
                    draft.isStaying = true;
                };
        Project project =
                project(
                        running("x", "s2", 4, 4),
                        running("y", "s4", 4, 4),
                        member("a", GROUP, 1, 2),
                        member("b", GROUP, 2, 4));
        Outcome.Answered found = answered(project, asked("s1 s2 s3 s4", change));
        assertThat(found.answer().survives()).contains(true);
        assertThat(found.conflicts()).isEmpty();
        Outcome.Answered full =
                answered(
                        project.with(draft ->
                                draft.vms =
                                        List.of(
                                                running("x", "s2", 16, 4),
                                                running("y", "s4", 15, 4),
                                                member("a", GROUP, 1, 2),
                                                member("b", GROUP, 2, 4))),
                        asked("s1 s2 s3 s4", change));
        assertThat(full.answer().survives()).contains(false);
    }

    @Test
    void survivesNoFailureOfAllHosts() {
        Project project = project(vm("a", 1, 2));
        Outcome.Answered found =
                answered(project, asked("s1", draft -> draft.failures = FailurePlan.of(2)));
        assertThat(found.answer().survives()).contains(false);
        assertThat(found.answer().cases())
                .extracting(FailureCase::homeless)
                .containsOnly(List.of(1));
    }
}
