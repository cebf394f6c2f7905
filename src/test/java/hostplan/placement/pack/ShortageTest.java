package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class ShortageTest {

    /// These are proven long before.
    private static PackAnswer pack(PackQuestion question) {
        return pack(question, 20_000_000_000L);
    }

    private static PackAnswer pack(PackQuestion question, long nanoseconds) {
        return Packer.pack(question, Watch.of(nanoseconds, () -> false), _ -> {});
    }

    private static VmKind vm(String name, int count, Long... needs) {
        return new VmKind(name, List.of(needs), count, VmKind.ANY);
    }

    /// Two hosts of 10 take six of 3; the seventh has no place, and no other way places it.
    @Test
    void placesAsManyAsCanBeAndProvesThatNoMoreCan() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a"),
                                List.of(new HostKind("h", 1, 2, List.of(10L))),
                                List.of(vm("v", 7, 3L))));
        assertThat(answer.unplaced()).containsExactly(1);
        assertThat(answer.placesMost()).isTrue();
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.cost()).isEqualTo(2);
    }

    /// What fits no host even alone is left out, whatever hosts there are, and no host is spared.
    @Test
    void countsWhatFitsNoHost() {
        PackAnswer answer =
                pack(
                        new PackQuestion(
                                List.of("a", "b"),
                                List.of(
                                        new HostKind("tall", 5, 1, List.of(9L, 1L)),
                                        new HostKind("wide", 5, 1, List.of(1L, 9L))),
                                List.of(vm("both", 2, 5L, 5L), vm("tall", 3, 4L, 0L))));
        assertThat(answer.unplaced()).containsExactly(2, 1);
        assertThat(answer.fewest().orElseThrow().unplaced()).isEqualTo(3);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.cost()).isEqualTo(5);
    }

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /// The most VMs, and the least cost for as many, against trying all ways.
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheMostVmsAtTheLeastCost(long seed) {
        PackQuestion question = small(new Random(seed));
        PackAnswer answer = pack(question, 150_000_000L);
        Best best = new Best(question);
        long left = answer.unplaced().stream().mapToLong(each -> each).sum();
        assertThat(left).isGreaterThanOrEqualTo(best.left);
        assertThat(answer.fewest().map(PackAnswer.Fewest::unplaced).orElse(0L))
                .isLessThanOrEqualTo(best.left);
        if (left == best.left) {
            assertThat(answer.cost()).isGreaterThanOrEqualTo(best.cost);
            assertThat(answer.bound()).isLessThanOrEqualTo(best.cost);
        }
        if (answer.isOptimal()) {
            assertThat(left).isEqualTo(best.left);
            assertThat(answer.cost()).isEqualTo(best.cost);
        }
    }

    private static PackQuestion small(Random random) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < 2; host++) {
            hosts.add(
                    new HostKind(
                            "h" + host,
                            3 + random.nextInt(8),
                            1 + random.nextInt(2),
                            List.of(4L + random.nextInt(6), 4L + random.nextInt(6))));
        }
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < 3; vm++) {
            vms.add(
                    new VmKind(
                            "v" + vm,
                            List.of((long) random.nextInt(6), 1L + random.nextInt(6)),
                            1 + random.nextInt(4),
                            random.nextInt(3) == 0 ? 1 : VmKind.ANY));
        }
        return new PackQuestion(List.of("a", "b"), hosts, vms);
    }

    /// Over everything that each host can carry, one after the other.
    private static final class Best {
        private final PackQuestion question;
        private final List<HostKind> hosts = new ArrayList<>();
        private long left = Long.MAX_VALUE;
        private long cost = Long.MAX_VALUE;

        Best(PackQuestion question) {
            this.question = question;
            for (HostKind host : question.hosts()) {
                for (int one = 0; one < host.limit(); one++) {
                    hosts.add(host);
                }
            }
            int[] all = question.vms().stream().mapToInt(VmKind::count).toArray();
            next(0, all, 0);
        }

        private void next(int host, int[] open, long spent) {
            if (host == hosts.size()) {
                long sum = 0;
                for (int each : open) {
                    sum += each;
                }
                if (sum < left || (sum == left && spent < cost)) {
                    left = sum;
                    cost = spent;
                }
                return;
            }
            next(host + 1, open, spent);
            List<Long> free = hosts.get(host).capacity();
            fill(host, open, spent, 0, free.get(0), free.get(1), false);
        }

        private void fill(
                int host, int[] open, long spent, int vm, long a, long b, boolean isUsed) {
            if (vm == open.length) {
                if (isUsed) {
                    next(host + 1, open, spent + hosts.get(host).cost());
                }
                return;
            }
            VmKind kind = question.vms().get(vm);
            int most = Math.min(open[vm], kind.mostPerHost());
            for (int count = 0; count <= most; count++) {
                long needsA = kind.needs().get(0) * count;
                long needsB = kind.needs().get(1) * count;
                if (needsA > a || needsB > b) {
                    return;
                }
                int[] rest = open.clone();
                rest[vm] -= count;
                fill(host, rest, spent, vm + 1, a - needsA, b - needsB, isUsed || count > 0);
            }
        }
    }
}
