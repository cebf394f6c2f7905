package hostplan.placement.move;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.FailurePlan;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Placer;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.Failing;
import hostplan.placement.survive.FailureDrill;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class FewerMovesTest {

    private static Watch watch() {
        return Watch.ofWork(2_000_000_000L, () -> false);
    }

    /// Servers of one size; by what VMs need, the servers on which they run, one each.
    private static PlacementQuestion question(
            int servers, long size, Map<Long, List<Integer>> running) {
        List<String> names = IntStream.range(0, servers).mapToObj(each -> "s" + each).toList();
        List<VmKind> kinds = new ArrayList<>();
        List<Vms> vms = new ArrayList<>();
        running.forEach((need, on) -> {
            kinds.add(new VmKind("v" + need, List.of(need), on.size(), VmKind.ANY));
            List<Vms.One> ones = new ArrayList<>();
            for (int server : on) {
                ones.add(
                        new Vms.One(
                                List.of("v" + need + "-" + ones.size()),
                                1,
                                Optional.of("s" + server)));
            }
            vms.add(new Vms(ones));
        });
        PackQuestion packing =
                new PackQuestion(
                        List.of("memory"),
                        List.of(new HostKind("s", 1, servers, List.of(size))),
                        kinds);
        return new PlacementQuestion(
                packing,
                Optional.empty(),
                List.of(new Hosts.Standing(names)),
                vms,
                List.of(Collections.nCopies(vms.size(), 0)),
                List.of(List.of(0L)),
                Failing.of(packing),
                1,
                1,
                1,
                List.of(),
                List.of());
    }

    private static PlacementAnswer fewer(PlacementQuestion question, FailurePlan plan) {
        return FewerMoves.of(Placer.place(question, plan, watch(), _ -> {}), plan, watch());
    }

    /// Three half full servers: one is emptied into the two others.
    @Test
    void onlyWhatIsOnTheEmptiedServerMoves() {
        PlacementQuestion question =
                question(3, 12, new TreeMap<>(Map.of(2L, List.of(0, 1, 2), 3L, List.of(0, 1, 2))));
        PlacementAnswer answer = fewer(question, FailurePlan.NONE);
        assertThat(answer.hosts()).isEqualTo(2);
        assertThat(Refill.moves(answer)).isEqualTo(2);
    }

    /// Were both others to go on as they are, nothing of 6 would fit beside 7.
    @Test
    void fillsAServerAnewWhereTheOthersHaveNoRoom() {
        PlacementQuestion question =
                question(
                        3,
                        14,
                        new TreeMap<>(
                                Map.of(7L, List.of(0, 1), 4L, List.of(0, 1), 6L, List.of(2))));
        PlacementAnswer answer = fewer(question, FailurePlan.NONE);
        assertThat(answer.hosts()).isEqualTo(2);
        assertThat(Refill.moves(answer)).isEqualTo(3);
    }

    /// Memory that was given out twice before is not any more.
    @Test
    void aServerThatIsOverfullGivesUpItsLargest() {
        PlacementQuestion question =
                question(2, 10, new TreeMap<>(Map.of(6L, List.of(0, 0), 4L, List.of(1))));
        PlacementAnswer answer = fewer(question, FailurePlan.NONE);
        assertThat(answer.hosts()).isEqualTo(2);
        assertThat(Refill.moves(answer)).isEqualTo(1);
    }

    @Test
    void nothingChangesWhereNothingRuns() {
        PlacementQuestion asked = question(2, 10, new TreeMap<>(Map.of(6L, List.of(0, 1))));
        PackQuestion packing = asked.packing();
        PlacementAnswer answer =
                Placer.place(PlacementQuestion.of(packing), FailurePlan.NONE, watch(), _ -> {});
        assertThat(FewerMoves.of(answer, FailurePlan.NONE, watch())).isSameAs(answer);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesAsMuchOnAsManyHostsWithNoMoreMoves(long seed) {
        Random random = new Random(seed);
        int servers = 3 + random.nextInt(5);
        Map<Long, List<Integer>> running = new TreeMap<>();
        long[] used = new long[servers];
        for (int vm = 0; vm < servers * 4; vm++) {
            long need = 1 + random.nextInt(9);
            int on = random.nextInt(servers);
            if (used[on] + need <= 16) {
                used[on] += need;
                running.computeIfAbsent(need, _ -> new ArrayList<>()).add(on);
            }
        }
        PlacementQuestion question = question(servers, 20, running);
        FailurePlan plan = FailurePlan.of(random.nextInt(3));
        PlacementAnswer first = Placer.place(question, plan, watch(), _ -> {});
        PlacementAnswer answer = FewerMoves.of(first, plan, watch());

        assertThat(answer.hosts()).isEqualTo(first.hosts());
        assertThat(answer.survives()).isEqualTo(first.survives());
        assertThat(Refill.moves(answer)).isLessThanOrEqualTo(Refill.moves(first));
        for (int kind = 0; kind < question.vms().size(); kind++) {
            int vm = kind;
            int placed =
                    answer.standing().stream()
                            .mapToInt(each -> each.times() * each.counts().get(vm))
                            .sum();
            assertThat(placed + answer.unplaced().get(vm))
                    .isEqualTo(question.packing().vms().get(vm).count());
        }
        for (Filled each : answer.standing()) {
            assertThat(question.packing().used(each.counts(), 0)).isLessThanOrEqualTo(20);
        }
        if (plan.hosts() > 0 && answer.survives().orElseThrow()) {
            assertThat(
                            FailureDrill.isSurvived(
                                    answer.cases(),
                                    answer.standing(),
                                    Placer.rules(question, plan)))
                    .isTrue();
        }
    }
}
