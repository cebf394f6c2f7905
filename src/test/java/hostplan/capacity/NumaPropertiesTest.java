package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/// What must hold for slices in NUMA nodes, whatever the host.
class NumaPropertiesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static SlicingQuestion question(Random random, NumaRule rule) {
        int nodes = random.nextInt(1, 4);
        int cores = nodes * random.nextInt(2, 5) + random.nextInt(2);
        HostFigures host =
                HostFigures.of(
                                "host",
                                cores,
                                2 * cores,
                                new Bytes(random.nextLong(Bytes.GIB, 64 * Bytes.GIB)))
                        .withNodes(nodes);
        return SlicingQuestion.of(
                        host, RuleSet.takingNothing(), List.of(line(random), line(random)))
                .withReserved(Optional.of(new Bytes(random.nextLong(Bytes.GIB))), random.nextInt(2))
                .withCutting(Cutting.IN_TURN.withAim(Aim.SLICES).withNuma(rule));
    }

    private static SlicingQuestion.Line line(Random random) {
        return new SlicingQuestion.Line(
                FlavorNeed.of(
                        "flavor", random.nextInt(1, 6), Bytes.ofMiB(random.nextLong(512, 16_384))),
                new Quantity.Fill(0, Optional.of(random.nextInt(6))));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fillsNoNodeBeyondWhatItHas(long seed) {
        Random random = new Random(seed);
        for (NumaRule rule : List.of(NumaRule.PREFERRED, NumaRule.REQUIRED)) {
            SlicingAnswer answer = answer(question(random, rule));
            for (NodeAnswer node : answer.nodes()) {
                for (Ledger ledger : node.ledgers()) {
                    assertThat(ledger.free()).isGreaterThanOrEqualTo(Fraction.ZERO);
                    assertThat(ledger.allocated().plus(ledger.overhead()).plus(ledger.free()))
                            .isEqualTo(ledger.capacity());
                }
            }
            assertThat(answer.across()).allMatch(count -> count >= 0);
            if (rule == NumaRule.REQUIRED) {
                assertThat(answer.across()).containsOnly(0L);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void preferringNodesCostsNoSlice(long seed) {
        SlicingQuestion preferred = question(new Random(seed), NumaRule.PREFERRED);
        SlicingQuestion one = preferred.withCutting(preferred.cutting().withNuma(NumaRule.NONE));
        assertThat(answer(preferred).counts()).isEqualTo(answer(one).counts());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsAsManyAsTryingEveryPlace(long seed) {
        SlicingQuestion question = question(new Random(seed), NumaRule.REQUIRED);
        SlicingAnswer answer = answer(question);
        assertThat(answer.isOptimal()).isTrue();
        assertThat(answer.sellable()).isEqualTo(most(question));
    }

    /// By giving each node in turn every pair of counts that fits it.
    private static long most(SlicingQuestion question) {
        long[] sold =
                question.lines().stream()
                        .mapToLong(line -> line.quantity().atMost().orElseThrow())
                        .toArray();
        return most(question, 0, sold[0], sold[1]);
    }

    private static long most(SlicingQuestion question, int node, long first, long second) {
        List<Map<Resource, Ledger>> nodes = new NodeReserve(question).ledgers();
        if (node == nodes.size()) {
            return 0;
        }
        long best = 0;
        for (long a = 0; a <= first; a++) {
            for (long b = 0; b <= second; b++) {
                if (fits(question, nodes.get(node), a, b)) {
                    best = Math.max(best, a + b + most(question, node + 1, first - a, second - b));
                }
            }
        }
        return best;
    }

    private static boolean fits(
            SlicingQuestion question, Map<Resource, Ledger> node, long a, long b) {
        List<SliceNeed> needs = question.needs();
        return node.values().stream()
                .allMatch(ledger ->
                        ledger.holds(
                                needs.get(0)
                                        .ofCapacity(ledger.resource(), ledger.ratio())
                                        .times(a)
                                        .plus(
                                                needs.get(1)
                                                        .ofCapacity(
                                                                ledger.resource(), ledger.ratio())
                                                        .times(b))));
    }
}
