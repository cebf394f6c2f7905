package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class FailureDrillTest {

    private static final VmKind ONE = new VmKind("vm", List.of(1L), 5, VmKind.ANY);

    private static PackQuestion question(VmKind vm, long... capacities) {
        List<HostKind> hosts = new ArrayList<>();
        for (long capacity : capacities) {
            hosts.add(new HostKind("h" + hosts.size(), 1, 1, List.of(capacity)));
        }
        return new PackQuestion(List.of("slots"), hosts, List.of(vm));
    }

    private static Filled on(int host, int count) {
        return new Filled(host, 1, List.of(count));
    }

    private static List<FailureCase> drill(
            PackQuestion question, FailureRules rules, Filled... standing) {
        return FailureDrill.of(question, List.of(standing), rules, Watch.unlimited(() -> false));
    }

    /// Slots: hosts with 4, 3 and 3 slots and 5 VMs. Without the largest 6 remain, without two at
    /// most 4.
    @Test
    void survivesOneFailureAndNotTwo() {
        PackQuestion question = question(ONE, 4, 3, 3);
        Filled[] standing = {on(0, 2), on(1, 2), on(2, 1)};
        assertThat(drill(question, FailureRules.of(question, 1), standing))
                .hasSize(3)
                .allMatch(FailureCase::isSurvived);
        assertThat(drill(question, FailureRules.of(question, 2), standing))
                .hasSize(3)
                .noneMatch(FailureCase::isSurvived);
    }

    /// Two of six on each of the three others, though one of them has room for all.
    @Test
    void startsThemEvenlyOnTheOthers() {
        PackQuestion question =
                question(new VmKind("vm", List.of(1L), 12, VmKind.ANY), 10, 10, 10, 10);
        FailureCase first =
                drill(
                                question,
                                FailureRules.of(question, 1),
                                on(0, 6),
                                on(1, 2),
                                on(2, 2),
                                on(3, 2))
                        .getFirst();
        assertThat(first.isSurvived()).isTrue();
        assertThat(first.restarts()).containsExactlyInAnyOrder(on(1, 2), on(2, 2), on(3, 2));
    }

    @Test
    void saysWhereTheVmsStartAnew() {
        PackQuestion question = question(ONE, 4, 3, 3);
        FailureCase first =
                drill(question, FailureRules.of(question, 1), on(0, 3), on(1, 2), on(2, 0))
                        .getFirst();
        assertThat(first.failed()).containsExactly(0);
        assertThat(
                        first.restarts().stream()
                                .mapToInt(each -> each.times() * each.counts().getFirst())
                                .sum())
                .isEqualTo(3);
        assertThat(first.restarts()).noneMatch(each -> each.host() == 0);
    }

    /// The smaller hosts have room for four in all, but for no VM of two.
    @Test
    void needsRoomForWholeVms() {
        VmKind two = new VmKind("vm", List.of(2L), 2, VmKind.ANY);
        PackQuestion question =
                new PackQuestion(
                        List.of("slots"),
                        List.of(
                                new HostKind("a", 1, 1, List.of(4L)),
                                new HostKind("b", 1, 4, List.of(1L))),
                        List.of(two));
        List<FailureCase> cases =
                drill(
                        question,
                        FailureRules.of(question, 1),
                        on(0, 2),
                        new Filled(1, 4, List.of(0)));
        assertThat(cases).hasSize(2);
        assertThat(cases.getFirst().homeless()).containsExactly(2);
        assertThat(cases.getLast().isSurvived()).isTrue();
    }

    @Test
    void countsAsDownWhatHasItsDisksOnTheFailedHost() {
        PackQuestion question = question(ONE, 4, 3, 3);
        FailureRules local =
                new FailureRules(1, Failing.of(question).withRestarts(List.of(false)), true);
        FailureCase first = drill(question, local, on(0, 3), on(1, 2), on(2, 0)).getFirst();
        assertThat(first.down()).containsExactly(3);
        assertThat(first.homeless()).containsExactly(0);
    }

    @Test
    void keepsVmsApartUnlessThatIsWaived() {
        VmKind apart = new VmKind("replica", List.of(1L), 3, 1);
        PackQuestion question = question(apart, 4, 4, 4);
        FailureRules kept = FailureRules.of(question, 1);
        FailureRules waived = new FailureRules(1, kept.failing(), false);
        Filled[] standing = {on(0, 1), on(1, 1), on(2, 1)};
        assertThat(drill(question, kept, standing)).noneMatch(FailureCase::isSurvived);
        assertThat(drill(question, waived, standing)).allMatch(FailureCase::isSurvived);
    }

    @Test
    void takesTheCapacityThatIsAllowedDuringAFailure() {
        PackQuestion question = question(ONE, 3, 3);
        Filled[] standing = {on(0, 3), on(1, 2)};
        FailureRules same = FailureRules.of(question, 1);
        FailureRules higher =
                new FailureRules(
                        1, same.failing().withCapacity(List.of(List.of(6L), List.of(6L))), true);
        assertThat(drill(question, same, standing)).noneMatch(FailureCase::isSurvived);
        assertThat(drill(question, higher, standing)).allMatch(FailureCase::isSurvived);
    }

    /// Two VMs of a group lose their host. Of the other hosts, which stand in one rack that may
    /// carry one of them, each has room; the second finds a place only where the rule is waived.
    @Test
    void letsARackTakeNoMoreThanItMay() {
        VmKind member = new VmKind("member", List.of(1L, 1L), 2, VmKind.ANY);
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < 3; host++) {
            hosts.add(new HostKind("h" + host, 1, 1, List.of(4L, host == 0 ? 2L : 1L)));
        }
        PackQuestion question = new PackQuestion(List.of("slots", "rule"), hosts, List.of(member));
        Failing failing =
                Failing.of(question)
                        .withLimits(List.of(new PlaceLimit(1, 1, List.of(List.of(1, 2)))));
        Filled[] standing = {on(0, 2), on(1, 0), on(2, 0)};
        FailureCase kept = drill(question, new FailureRules(1, failing, true), standing).getFirst();
        assertThat(kept.homeless()).containsExactly(1);
        FailureCase waived =
                drill(question, new FailureRules(1, failing, false), standing).getFirst();
        assertThat(waived.isSurvived()).isTrue();
    }

    /// One of the group is in the rack, and its host fails: the other host of the rack takes it in,
    /// whichever was to carry it before.
    @Test
    void handsOutAnewWhatARackMayTake() {
        VmKind member = new VmKind("member", List.of(1L, 1L), 1, VmKind.ANY);
        PackQuestion question =
                new PackQuestion(
                        List.of("slots", "rule"),
                        List.of(
                                new HostKind("h0", 1, 1, List.of(4L, 1L)),
                                new HostKind("h1", 1, 1, List.of(4L, 0L))),
                        List.of(member));
        Failing failing =
                Failing.of(question)
                        .withCapacity(List.of(List.of(4L, 1L), List.of(4L, 1L)))
                        .withLimits(List.of(new PlaceLimit(1, 1, List.of(List.of(0, 1)))));
        assertThat(drill(question, new FailureRules(1, failing, true), on(0, 1), on(1, 0)))
                .allMatch(FailureCase::isSurvived);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// With VMs of one slot each, what survives is a matter of sums.
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithSumsOfSlots(long seed) {
        Random random = new Random(seed);
        int hosts = 2 + random.nextInt(4);
        long[] slots = new long[hosts];
        Filled[] standing = new Filled[hosts];
        long free = 0;
        int all = 0;
        for (int host = 0; host < hosts; host++) {
            slots[host] = 1 + random.nextInt(6);
            int count = random.nextInt((int) slots[host] + 1);
            standing[host] = on(host, count);
            free += slots[host] - count;
            all += count;
        }
        PackQuestion question =
                question(new VmKind("vm", List.of(1L), Math.max(1, all), VmKind.ANY), slots);
        List<FailureCase> cases = drill(question, FailureRules.of(question, 1), standing);
        for (int host = 0; host < hosts; host++) {
            int lost = standing[host].counts().getFirst();
            long room = free - (slots[host] - lost);
            assertThat(cases.get(host).homeless().getFirst())
                    .isEqualTo((int) Math.max(0, lost - room));
        }
    }
}
