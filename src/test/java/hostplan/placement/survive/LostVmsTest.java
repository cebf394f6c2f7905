package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// VMs fail with the first host; each host is a kind of its own, and has a slot resource first.
class LostVmsTest {

    private static PackQuestion question(List<String> resources, VmKind vm, long[]... hosts) {
        List<HostKind> kinds = new ArrayList<>();
        for (long[] each : hosts) {
            List<Long> capacity = new ArrayList<>();
            for (long one : each) {
                capacity.add(one);
            }
            kinds.add(new HostKind("h" + kinds.size(), 1, 1, capacity));
        }
        return new PackQuestion(resources, kinds, List.of(vm));
    }

    private static List<LostVms> lost(PackQuestion question, FailureRules rules, int... counts) {
        List<Filled> standing = new ArrayList<>();
        for (int host = 0; host < counts.length; host++) {
            standing.add(new Filled(host, 1, List.of(counts[host])));
        }
        return lost(question, rules, standing);
    }

    private static List<LostVms> lost(
            PackQuestion question, FailureRules rules, List<Filled> standing) {
        FailureCase played =
                FailureDrill.one(
                        question, standing, rules, List.of(0), Watch.unlimited(() -> false));
        return LostVms.of(question, HostsLeft.of(standing, played), rules, played, 1);
    }

    private static List<LostVms> lost(PackQuestion question, int... counts) {
        return lost(question, FailureRules.of(question, 1), counts);
    }

    private static VmKind vm(int most, Long... needs) {
        return new VmKind("vm", List.of(needs), 9, most);
    }

    /// Two VMs of 4 slots; 3 and 2 are free on the others.
    @Test
    void tellsWhatTheNearestHostLacks() {
        PackQuestion question =
                question(
                        List.of("slots"),
                        vm(VmKind.ANY, 4L),
                        new long[] {8},
                        new long[] {7},
                        new long[] {6});
        assertThat(lost(question, 2, 1, 1))
                .containsExactly(
                        new LostVms(0, 2, List.of(new WhyLost.NoRoom(2, 1, Map.of(0, 1L)))));
    }

    @Test
    void tellsDisksThatLieOnTheFailedHost() {
        PackQuestion question =
                question(List.of("slots"), vm(VmKind.ANY, 1L), new long[] {8}, new long[] {8});
        FailureRules local =
                new FailureRules(1, Failing.of(question).withRestarts(List.of(false)), true);
        assertThat(lost(question, local, 3, 0))
                .containsExactly(new LostVms(0, 3, List.of(new WhyLost.DisksThere())));
    }

    @Test
    void tellsThatNoHostIsLeft() {
        PackQuestion question = question(List.of("slots"), vm(VmKind.ANY, 1L), new long[] {8});
        assertThat(lost(question, 2))
                .containsExactly(new LostVms(0, 2, List.of(new WhyLost.NoHostLeft())));
    }

    /// One carries another of them; one is full beside it, which more room would not cure.
    @Test
    void tellsThatTheyAreKeptApart() {
        PackQuestion question =
                question(
                        List.of("slots"),
                        vm(1, 1L),
                        new long[] {8},
                        new long[] {8},
                        new long[] {1});
        assertThat(lost(question, 1, 1, 1))
                .containsExactly(new LostVms(0, 1, List.of(new WhyLost.KeptApart(2))));
    }

    /// Both other hosts stand in one rack, which may carry one of them.
    @Test
    void tellsThatTheirPlaceCarriesAsManyAsARuleAllows() {
        PackQuestion question =
                question(
                        List.of("slots", "rule for db"),
                        vm(VmKind.ANY, 1L, 1L),
                        new long[] {8, 1},
                        new long[] {8, 1},
                        new long[] {8, 1});
        Failing inRack =
                Failing.of(question)
                        .withLimits(
                                List.of(new PlaceLimit(1, 1, List.of(List.of(0), List.of(1, 2)))));
        assertThat(lost(question, new FailureRules(1, inRack, true), 1, 1, 0))
                .containsExactly(new LostVms(0, 1, List.of(new WhyLost.KeptApart(2))));
    }

    @Test
    void tellsEachHostsOwnReason() {
        PackQuestion question =
                question(
                        List.of(
                                "slots",
                                PackQuestion.REFUSED_BY_NODES + " 1",
                                PackQuestion.REFUSED + " 2",
                                "rule for db"),
                        vm(VmKind.ANY, 2L, 1L, 1L, 1L),
                        new long[] {8, 9, 9, 9},
                        new long[] {8, 0, 9, 9},
                        new long[] {8, 9, 0, 9},
                        new long[] {8, 9, 9, 0},
                        new long[] {1, 9, 9, 9});
        assertThat(lost(question, 1, 0, 0, 0, 0))
                .containsExactly(
                        new LostVms(
                                0,
                                1,
                                List.of(
                                        new WhyLost.NodesTooNarrow(1),
                                        new WhyLost.Refused(1),
                                        new WhyLost.BoundElsewhere(1),
                                        new WhyLost.NoRoom(1, 4, Map.of(0, 1L)))));
    }

    /// Random clusters with two kinds: none that is lost would fit on any host that is left, and
    /// each has a reason that tells of all of them.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellsNoRoomOnlyWhereNoneFits(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int round = 0; round < 100; round++) {
            PackQuestion question = random(random);
            List<Filled> standing = new ArrayList<>();
            for (int host = 0; host < 4; host++) {
                standing.add(new Filled(host, 1, List.of(random.nextInt(3), random.nextInt(3))));
            }
            FailureRules rules = FailureRules.of(question, 1);
            FailureCase played =
                    FailureDrill.one(
                            question, standing, rules, List.of(0), Watch.unlimited(() -> false));
            List<HostsLeft> left = HostsLeft.of(standing, played);
            for (LostVms lost : LostVms.of(question, left, rules, played, 2)) {
                told++;
                assertThat(lost.reasons()).singleElement().isInstanceOf(WhyLost.NoRoom.class);
                assertThat(((WhyLost.NoRoom) lost.reasons().getFirst()).hosts()).isEqualTo(3);
                assertThat(left).noneMatch(host -> takes(question, host.filled(), lost.vm()));
            }
        }
        assertThat(told).isPositive();
    }

    private static PackQuestion random(Random random) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < 4; host++) {
            List<Long> capacity = List.of(8L + random.nextInt(8), 8L + random.nextInt(8));
            hosts.add(new HostKind("h" + host, 1, 1, capacity));
        }
        return new PackQuestion(
                List.of("a", "b"),
                hosts,
                List.of(
                        new VmKind("x", List.of(4L, 2L), 9, VmKind.ANY),
                        new VmKind("y", List.of(2L, 3L), 9, VmKind.ANY)));
    }

    private static boolean takes(PackQuestion question, Filled host, int vm) {
        for (int r = 0; r < question.resources().size(); r++) {
            long needed = question.vms().get(vm).needs().get(r);
            for (int other = 0; other < host.counts().size(); other++) {
                needed += question.vms().get(other).needs().get(r) * host.counts().get(other);
            }
            if (needed > question.hosts().get(host.host()).capacity().get(r)) {
                return false;
            }
        }
        return true;
    }
}
