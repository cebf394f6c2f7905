package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.WhyNot.Reason;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Three small hosts that stand, and large ones of which any number can be had.
class WhyNotTest {

    private static List<Reason> reasons(VmKind... vms) {
        PackQuestion packing =
                new PackQuestion(
                        List.of("vcpus", "memory"),
                        List.of(
                                new HostKind("small", 1, 3, List.of(8L, 16L)),
                                new HostKind("large", 1, HostKind.ANY, List.of(64L, 64L))),
                        List.of(vms));
        PlacementAnswer answer =
                Placer.place(
                        PlacementQuestion.of(packing),
                        FailurePlan.NONE,
                        Watch.ofWork(1_000_000_000L, () -> false),
                        _ -> {});
        return WhyNot.of(answer).getFirst().reasons();
    }

    /// What the others take of the vCPUs of a large host is no reason: its memory never sufficed.
    @Test
    void whatIsTooSmallWhenEmptyIsToldAsSuchAlone() {
        VmKind huge = new VmKind("huge", List.of(32L, 100L), 1, VmKind.ANY);
        VmKind other = new VmKind("other", List.of(40L, 10L), 2, VmKind.ANY);
        assertThat(reasons(huge, other))
                .containsExactly(
                        new Reason(List.of(0, 1), 3, true), new Reason(List.of(1), 2, true));
    }

    @Test
    void oneStandsForAnyNumberThatCouldBeBought() {
        VmKind huge = new VmKind("huge", List.of(1L, 100L), 1, VmKind.ANY);
        assertThat(reasons(huge)).containsExactly(new Reason(List.of(1), 4, true));
    }
}
