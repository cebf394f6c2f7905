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

    private static final PlacementQuestion QUESTION =
            new PlacementQuestion(
                    new PackQuestion(
                            List.of("memory"),
                            List.of(new HostKind("new", 1, HostKind.ANY, List.of(10L))),
                            List.of(new VmKind("vm", List.of(3L), 7, VmKind.ANY))),
                    List.of(new PlacementQuestion.Hosts.Bought("cfg")),
                    List.of("vm"),
                    List.of());

    private static PlacementAnswer place(DiskPlace disks, int failures) {
        return Placer.place(QUESTION, disks, failures, Watch.of(5_000_000_000L, () -> false));
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
}
