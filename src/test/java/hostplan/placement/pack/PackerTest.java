package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

class PackerTest {

    private static PackAnswer pack(PackQuestion question) {
        // Of several kinds of hosts not every one is proven, however long one waits.
        long nanoseconds = question.hosts().size() > 1 ? 50_000_000L : 10_000_000_000L;
        return Packer.pack(question, Watch.of(nanoseconds, () -> false), _ -> {});
    }

    private static VmKind vm(String name, int count, Long... needs) {
        return new VmKind(name, List.of(needs), count, VmKind.ANY);
    }

    private static HostKind host(long cost, int limit, Long... capacity) {
        return new HostKind("h", cost, limit, List.of(capacity));
    }

    /// 7 of 3 in 10: three fit a host.
    @Test
    void findsTheFewestHostsOfOneKind() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a"),
                                List.of(host(1, HostKind.ANY, 10L)),
                                List.of(vm("v", 7, 3L))));
        assertThat(answer.hosts()).isEqualTo(3);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.certificate().bound(List.of(host(1, HostKind.ANY, 10L)), List.of(7)))
                .isEqualTo(3);
    }

    /// Forty thousand small ones beside some large ones take no longer than forty.
    @Test
    void countsKindsAndNotVms() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a", "b"),
                                List.of(host(1, HostKind.ANY, 64L, 256L)),
                                List.of(vm("s", 40_000, 1L, 4L), vm("l", 5_000, 8L, 32L))));
        assertThat(answer.hosts()).isEqualTo(1_250);
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void keepsVmsApart() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a"),
                                List.of(host(1, HostKind.ANY, 10L)),
                                List.of(new VmKind("replica", List.of(1L), 5, 1))));
        assertThat(answer.hosts()).isEqualTo(5);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.filled()).allMatch(each -> each.counts().getFirst() == 1);
    }

    @Test
    void listsVmsThatFitNoHost() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a"),
                                List.of(host(1, HostKind.ANY, 10L)),
                                List.of(vm("wide", 2, 11L), vm("v", 2, 5L))));
        assertThat(answer.unplaced()).containsExactly(2, 0);
        assertThat(answer.hosts()).isEqualTo(1);
    }

    /// A VM that needs nothing of what runs out is worth nothing, and takes no host of its own.
    @Test
    void pricesNothingForWhatNeedsNothingOfAnExhaustedResource() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a", "b"),
                                List.of(host(1, HostKind.ANY, 4L, 100L)),
                                List.of(vm("v", 9, 2L, 1L), vm("free", 50, 0L, 1L))));
        assertThat(answer.hosts()).isEqualTo(5);
        assertThat(answer.bound()).isEqualTo(5);
    }

    /// Two alone on a host at most, where there are only two, are like any others of their size:
    /// five of those six fit a host.
    @Test
    void mergesAlikeVmsWithoutTheLimitOfTheFirst() {
        VmKind limited = new VmKind("limited", List.of(3L, 2L), 2, 2);
        VmKind single = new VmKind("single", List.of(5L, 1L), 2, 1);
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a", "b"),
                                List.of(host(40, HostKind.ANY, 15L, 13L)),
                                List.of(limited, single, vm("free", 4, 3L, 2L))));
        assertThat(answer.cost()).isEqualTo(80);
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void endsWithWhatItHasWhenItIsCancelled() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a"),
                        List.of(host(1, HostKind.ANY, 10L)),
                        List.of(vm("v", 7, 3L), vm("w", 5, 4L)));
        PackAnswer answer = Packer.pack(question, Watch.of(0, () -> true), _ -> {});
        check(question, answer);
        assertThat(answer.unplaced()).containsOnly(0);
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /// The best of all ways to place few VMs on few hosts, against trying them all.
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBestThatTryingAllFinds(long seed) {
        Random random = new Random(seed);
        PackQuestion question = small(random);
        PackAnswer answer = pack(question);
        check(question, answer);
        long best = new TryingAll(question).best();
        assertThat(answer.unplaced()).containsOnly(0);
        assertThat(answer.bound()).isLessThanOrEqualTo(best);
        assertThat(answer.cost()).isGreaterThanOrEqualTo(best);
        if (answer.isOptimal()) {
            assertThat(answer.cost()).isEqualTo(best);
        }
        if (question.hosts().size() == 1) {
            assertThat(answer.cost()).isEqualTo(best);
        }
    }

    private static PackQuestion small(Random random) {
        List<HostKind> hosts = new ArrayList<>();
        int kinds = 1 + random.nextInt(2);
        for (int host = 0; host < kinds; host++) {
            hosts.add(
                    host(
                            kinds == 1 ? 1 : 3 + random.nextInt(8),
                            HostKind.ANY,
                            6L + random.nextInt(8),
                            6L + random.nextInt(8)));
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 3; vm++) {
            vms.add(
                    new VmKind(
                            "v" + vm,
                            List.of((long) random.nextInt(6), 1L + random.nextInt(5)),
                            1 + random.nextInt(4),
                            random.nextInt(3) == 0 ? 1 + random.nextInt(2) : VmKind.ANY));
        }
        return new PackQuestion(List.of("a", "b"), hosts, vms);
    }

    /// The least cost for what is left, over every pattern of a next host.
    private static final class TryingAll {
        private final PackQuestion question;
        private final Map<List<Integer>, Long> known = new HashMap<>();

        TryingAll(PackQuestion question) {
            this.question = question;
        }

        long best() {
            return best(question.vms().stream().map(VmKind::count).toList());
        }

        private long best(List<Integer> left) {
            if (left.stream().allMatch(each -> each == 0)) {
                return 0;
            }
            Long found = known.get(left);
            if (found != null) {
                return found;
            }
            long least = Long.MAX_VALUE / 2;
            for (HostKind host : question.hosts()) {
                for (int[] pattern : patterns(host, left)) {
                    List<Integer> rest = new ArrayList<>();
                    for (int vm = 0; vm < pattern.length; vm++) {
                        rest.add(left.get(vm) - pattern[vm]);
                    }
                    least = Math.min(least, host.cost() + best(rest));
                }
            }
            known.put(left, least);
            return least;
        }

        private List<int[]> patterns(HostKind host, List<Integer> left) {
            List<int[]> found = new ArrayList<>();
            fill(host, left, new int[left.size()], 0, found);
            return found;
        }

        private void fill(
                HostKind host, List<Integer> left, int[] pattern, int vm, List<int[]> found) {
            if (vm == pattern.length) {
                if (Arrays.stream(pattern).sum() > 0) {
                    found.add(pattern.clone());
                }
                return;
            }
            int most = Math.min(left.get(vm), question.vms().get(vm).mostPerHost());
            for (int count = 0; count <= most; count++) {
                pattern[vm] = count;
                if (fits(host, pattern)) {
                    fill(host, left, pattern, vm + 1, found);
                }
            }
            pattern[vm] = 0;
        }

        private boolean fits(HostKind host, int[] pattern) {
            for (int r = 0; r < host.capacity().size(); r++) {
                long used = 0;
                for (int vm = 0; vm < pattern.length; vm++) {
                    used += question.vms().get(vm).needs().get(r) * pattern[vm];
                }
                if (used > host.capacity().get(r)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void check(PackQuestion question, PackAnswer answer) {
        long[] placed = new long[question.vms().size()];
        long cost = 0;
        for (Filled each : answer.filled()) {
            HostKind host = question.hosts().get(each.host());
            cost += host.cost() * each.times();
            for (int r = 0; r < host.capacity().size(); r++) {
                long used = 0;
                for (int vm = 0; vm < placed.length; vm++) {
                    used += question.vms().get(vm).needs().get(r) * each.counts().get(vm);
                }
                assertThat(used).isLessThanOrEqualTo(host.capacity().get(r));
            }
            for (int vm = 0; vm < placed.length; vm++) {
                assertThat(each.counts().get(vm))
                        .isLessThanOrEqualTo(question.vms().get(vm).mostPerHost());
                placed[vm] += (long) each.counts().get(vm) * each.times();
            }
        }
        assertThat(answer.cost()).isEqualTo(cost);
        for (int vm = 0; vm < placed.length; vm++) {
            assertThat(placed[vm] + answer.unplaced().get(vm))
                    .isEqualTo(question.vms().get(vm).count());
        }
    }
}
