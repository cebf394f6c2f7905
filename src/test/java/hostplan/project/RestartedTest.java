package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.rack;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.site;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Which VMs start where when a host fails.
class RestartedTest {

    private static Vm stored(String id, DiskPlace disks) {
        return vm(id, 4, 30, draft -> draft.disks = Optional.of(disks));
    }

    /// Three hosts of 64 GiB, on each of which two VMs of 30 GiB find room.
    private static Project project(DiskPlace disks) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.sites = List.of(site("here"));
            draft.racks = List.of(rack("r1", "here"));
            draft.servers =
                    List.of(
                            racked("s1", "small", "r1"),
                            racked("s2", "small", "r1"),
                            racked("s3", "small", "r1"));
            draft.vms = List.of(stored("a", disks), stored("b", disks), stored("c", disks));
        });
    }

    private static List<List<Restarted>> whenEachFails(Project project) {
        Placement placement = asked("s1 s2 s3", draft -> draft.failures = FailurePlan.of(1));
        Outcome.Answered found = answered(project, placement);
        ProjectIndex index = ProjectIndex.of(project);
        PlaceFailures failures =
                new PlaceFailures(
                        index, placement.failures(), found.answer(), found.hosts(), found.copies());
        return failures.of(Place.HOST, Watch.unlimited(() -> false)).stream()
                .map(failures::starts)
                .toList();
    }

    @Test
    void everyVmOfAFailedHostStartsOnceOnAnother() {
        List<List<Restarted>> all = whenEachFails(project(DiskPlace.SHARED));
        assertThat(all.stream().flatMap(List::stream).flatMap(each -> each.vms().stream()))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(all)
                .allSatisfy(each ->
                        assertThat(each)
                                .allSatisfy(one -> assertThat(one.host()).isIn("s1", "s2", "s3")));
    }

    @Test
    void vmsWithLocalDisksStartNowhere() {
        assertThat(whenEachFails(project(DiskPlace.LOCAL)))
                .allSatisfy(each -> assertThat(each).isEmpty());
    }
}
