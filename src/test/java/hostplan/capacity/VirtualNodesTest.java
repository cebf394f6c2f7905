package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/// Slices that lie in several NUMA nodes by their topology.
class VirtualNodesTest {

    /// Wider than a node of 8 cores and 24 GiB.
    private static final FlavorNeed WIDE = FlavorNeed.of("wide", 12, Bytes.ofGiB(32));

    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));

    private static SlicingQuestion question(NumaRule rule, FlavorNeed... flavors) {
        return SlicingQuestion.of(
                        HostFigures.of("host", 16, 16, Bytes.ofGiB(48)).withNodes(2),
                        RuleSet.takingNothing(),
                        Arrays.stream(flavors)
                                .map(flavor ->
                                        new SlicingQuestion.Line(
                                                flavor, Quantity.Fill.AS_MANY_AS_FIT))
                                .toList())
                .withCutting(Cutting.IN_TURN.withNuma(rule));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static List<Rejection> refusals(FlavorNeed flavor) {
        return answer(question(NumaRule.REQUIRED, flavor)).lines().getFirst().refusals();
    }

    @Test
    void placesEachPartInANodeOfItsOwn() {
        // 6 vCPUs and 16 GiB of each node; 2 vCPUs and 8 GiB are left: 2 small in each.
        SlicingAnswer answer = answer(question(NumaRule.REQUIRED, WIDE.withVirtualNodes(2), SMALL));
        assertThat(answer.counts().perLine()).containsExactly(1L, 4L);
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(0L, 2L), List.of(0L, 2L));
        assertThat(answer.nodes())
                .extracting(NodeAnswer::parts)
                .containsExactly(List.of(1L, 0L), List.of(1L, 0L));
        assertThat(answer.inParts()).containsExactly(1L, 0L);
        assertThat(answer.across()).containsExactly(0L, 0L);
    }

    @Test
    void keepsItsTopologyWhereNodesArePreferred() {
        SlicingAnswer answer = answer(question(NumaRule.PREFERRED, WIDE.withVirtualNodes(2)));
        assertThat(answer.counts().perLine()).containsExactly(1L);
        assertThat(answer.across()).containsExactly(0L);
        assertThat(answer(question(NumaRule.PREFERRED, WIDE)).across()).containsExactly(1L);
    }

    @Test
    void warnsOfNoSizeWhereThePartsFit() {
        assertThat(answer(question(NumaRule.PREFERRED, WIDE)).warnings())
                .anyMatch(Warning.LargerThanNode.class::isInstance);
        assertThat(answer(question(NumaRule.PREFERRED, WIDE.withVirtualNodes(2))).warnings())
                .noneMatch(Warning.LargerThanNode.class::isInstance);
    }

    @Test
    void countsWholeCoresOfEachPartWhereSlicesAreIsolated() {
        // Of 6 vCPUs 3 are in each part: 2 cores there, 4 in all; as one it would be 3.
        SlicingQuestion question =
                SlicingQuestion.filling(
                                HostFigures.of("host", 8, 16, Bytes.ofGiB(64)).withNodes(2),
                                RuleSet.takingNothing(),
                                FlavorNeed.of("six", 6, Bytes.ofGiB(2)).withVirtualNodes(2))
                        .withCutting(
                                Cutting.IN_TURN
                                        .withNuma(NumaRule.REQUIRED)
                                        .withSmt(SmtRule.ISOLATED));
        assertThat(question.needs().getFirst().threads()).isEqualTo(Fraction.of(8));
        assertThat(answer(question).counts().perLine()).containsExactly(2L);
    }

    @Test
    void refusesMoreVirtualNodesThanTheHostHas() {
        assertThat(refusals(WIDE.withVirtualNodes(4)))
                .containsExactly(new Rejection.MoreVirtualNodes(4, 2));
    }

    @Test
    void refusesAPartLargerThanANode() {
        assertThat(refusals(FlavorNeed.of("huge", 4, Bytes.ofGiB(52)).withVirtualNodes(2)))
                .containsExactly(
                        new Rejection.LargerThanNode(
                                Resource.MEMORY,
                                2,
                                Fraction.of(26 * 1024),
                                Fraction.of(24 * 1024)));
    }

    @Test
    void refusesPartsThatAreNotEqual() {
        assertThat(refusals(FlavorNeed.of("odd", 7, Bytes.ofGiB(2)).withVirtualNodes(2)))
                .containsExactly(new Rejection.UnevenParts(Resource.VCPUS, 2, Fraction.of(7)));
        assertThat(refusals(FlavorNeed.of("odd", 2, Bytes.ofMiB(1001)).withVirtualNodes(2)))
                .containsExactly(new Rejection.UnevenParts(Resource.MEMORY, 2, Fraction.of(1001)));
    }

    @Test
    void saysWhatIsFreeInTheLastNodeThatWouldBeNeeded() {
        // One large fills node 0 to 4 GiB, so a second part has a place in node 1 alone.
        FlavorNeed large = FlavorNeed.of("large", 2, Bytes.ofGiB(20));
        SlicingQuestion question =
                SlicingQuestion.of(
                                HostFigures.of("host", 16, 16, Bytes.ofGiB(48)).withNodes(2),
                                RuleSet.takingNothing(),
                                List.of(
                                        new SlicingQuestion.Line(large, new Quantity.Fixed(1)),
                                        new SlicingQuestion.Line(
                                                WIDE.withVirtualNodes(2),
                                                Quantity.Fill.AS_MANY_AS_FIT)))
                        .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED));
        assertThat(answer(question).lines().getLast().refusals())
                .containsExactly(
                        new Rejection.InNoNode(
                                Resource.MEMORY, 2, Fraction.of(16 * 1024), Fraction.of(4 * 1024)));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void putsNoTwoPartsOfASliceInANode(long seed) {
        Random random = new Random(seed);
        int nodes = random.nextInt(2, 5);
        HostFigures host =
                HostFigures.of(
                                "host",
                                nodes * random.nextInt(2, 9),
                                nodes * 18,
                                Bytes.ofGiB(random.nextLong(8, 128)))
                        .withNodes(nodes);
        List<SlicingQuestion.Line> lines =
                List.of(line(random, nodes), line(random, nodes), line(random, 1));
        for (NumaRule rule : List.of(NumaRule.PREFERRED, NumaRule.REQUIRED)) {
            SlicingAnswer answer =
                    answer(
                            SlicingQuestion.of(host, RuleSet.takingNothing(), lines)
                                    .withCutting(
                                            Cutting.IN_TURN.withNuma(rule).withAim(Aim.SLICES)));
            List<Long> inParts = answer.inParts();
            for (NodeAnswer node : answer.nodes()) {
                assertThat(node.ledgers()).allMatch(ledger -> ledger.free().signum() >= 0);
                for (int line = 0; line < lines.size(); line++) {
                    assertThat(node.parts().get(line)).isBetween(0L, inParts.get(line));
                }
            }
            assertThat(answer.across()).allMatch(count -> count >= 0);
            if (rule == NumaRule.REQUIRED) {
                assertThat(answer.across()).containsOnly(0L);
            }
        }
    }

    private static SlicingQuestion.Line line(Random random, int mostParts) {
        int parts = random.nextInt(1, mostParts + 1);
        FlavorNeed flavor =
                FlavorNeed.of(
                        "flavor",
                        parts * random.nextInt(1, 4),
                        Bytes.ofMiB(parts * random.nextLong(512, 8192)));
        return new SlicingQuestion.Line(
                parts == 1 ? flavor : flavor.withVirtualNodes(parts),
                new Quantity.Fill(0, Optional.of(random.nextInt(6))));
    }
}
