package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacerTest {

    private static final PackQuestion PACKING =
            new PackQuestion(
                    List.of("memory"),
                    List.of(new HostKind("new", 1, HostKind.ANY, List.of(10L))),
                    List.of(new VmKind("vm", List.of(3L), 7, VmKind.ANY)));

    private static PlacementAnswer place(DiskPlace disks, int failures) {
        PlacementQuestion free = PlacementQuestion.of(PACKING);
        PlacementQuestion question =
                new PlacementQuestion(
                        free.packing(),
                        free.bounding(),
                        free.hosts(),
                        free.vms(),
                        free.kept(),
                        free.held(),
                        free.failing().withRestarts(List.of(disks != DiskPlace.LOCAL)),
                        free.stated(),
                        free.vcpuParts(),
                        free.ways(),
                        free.leftOut(),
                        free.prices());
        return place(question, failures);
    }

    private static PlacementAnswer place(PlacementQuestion question, int failures) {
        return Placer.place(
                question, FailurePlan.of(failures), Watch.of(5_000_000_000L, () -> false), _ -> {});
    }

    @Test
    void findsTheFewestHosts() {
        PlacementAnswer answer = place(DiskPlace.SHARED, 0);
        assertThat(answer.hosts()).isEqualTo(3);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.survives()).isEmpty();
    }

    @Test
    void addsAHostForEachThatMayFail() {
        PlacementAnswer answer = place(DiskPlace.SHARED, 2);
        assertThat(answer.hosts()).isEqualTo(5);
        assertThat(answer.survives()).contains(true);
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void countsAsDownWhatHasLocalDisks() {
        assertThat(place(DiskPlace.LOCAL, 1).cases())
                .extracting(FailureCase::down)
                .contains(List.of(3));
    }

    private static PlacementQuestion keeping(List<HostKind> hosts, List<List<Integer>> kept) {
        PlacementQuestion free =
                PlacementQuestion.of(new PackQuestion(List.of("memory"), hosts, PACKING.vms()));
        return new PlacementQuestion(
                free.packing(),
                free.bounding(),
                free.hosts(),
                free.vms(),
                kept,
                free.held(),
                free.failing(),
                free.stated(),
                free.vcpuParts(),
                free.ways(),
                free.leftOut(),
                free.prices());
    }

    /// Two old hosts of 10 with one VM each that stays have room for two more each; the other one
    /// of seven needs a new host.
    @Test
    void placesTheOthersBesideWhatStays() {
        PlacementQuestion question =
                keeping(
                        List.of(
                                new HostKind("old", 0, 2, List.of(10L)),
                                new HostKind("new", 1, HostKind.ANY, List.of(10L))),
                        List.of(List.of(1), List.of(0)));
        PlacementAnswer answer = place(question, 0);
        assertThat(answer.cost()).isEqualTo(1);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.hosts()).isEqualTo(3);
        assertThat(
                        answer.standing().stream()
                                .mapToInt(each -> each.times() * each.counts().getFirst())
                                .sum())
                .isEqualTo(7);
        assertThat(place(question, 1).survives()).contains(true);
        assertThat(place(question, 1).cost()).isEqualTo(2);
    }

    /// A host on which something stays is there, and counts, although all would fit elsewhere.
    @Test
    void countsHostsOnWhichSomethingStays() {
        PlacementQuestion question =
                keeping(
                        List.of(
                                new HostKind("old", 1, 3, List.of(4L)),
                                new HostKind("large", 1, 2, List.of(40L))),
                        List.of(List.of(1), List.of(0)));
        PlacementAnswer answer = place(question, 0);
        assertThat(answer.cost()).isEqualTo(4);
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void leavesOutOfAFailureWhatFitsNoHost() {
        PackQuestion packing =
                new PackQuestion(
                        List.of("memory"),
                        PACKING.hosts(),
                        List.of(
                                new VmKind("vm", List.of(3L), 7, VmKind.ANY),
                                new VmKind("wide", List.of(11L), 2, VmKind.ANY)));
        PlacementAnswer answer = place(PlacementQuestion.of(packing), 1);
        assertThat(answer.unplaced()).containsExactly(0, 2);
        assertThat(answer.hosts()).isEqualTo(4);
        assertThat(answer.survives()).contains(true);
        assertThat(answer.isOptimal()).isTrue();
    }
}
