package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.Parsed;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// One example for each way of cutting a host, worked out by hand.
class CuttingTest {

    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));
    private static final FlavorNeed MEDIUM = FlavorNeed.of("medium", 2, Bytes.ofGiB(6));
    private static final FlavorNeed LARGE = FlavorNeed.of("large", 4, Bytes.ofGiB(16));

    private static SlicingQuestion question(HostFigures host, SlicingQuestion.Line... lines) {
        return SlicingQuestion.of(host, RuleSet.takingNothing(), List.of(lines));
    }

    private static SlicingQuestion.Line line(FlavorNeed flavor, Quantity quantity) {
        return new SlicingQuestion.Line(flavor, quantity);
    }

    private static SlicingQuestion.Line fill(FlavorNeed flavor) {
        return line(flavor, Quantity.Fill.AS_MANY_AS_FIT);
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static List<Long> counts(SlicingQuestion question) {
        return answer(question).counts().perLine();
    }

    private static HostFigures host(int cores, int threads, long gib) {
        return HostFigures.of("host", cores, threads, Bytes.ofGiB(gib));
    }

    /// 4 nodes of 170 GiB take 3 × 64 and 12 × 16 GiB, and 296 GiB are left for 72 slices of 4200
    /// MiB by the sum; so many are there, but only where the twelve lie well.
    @Test
    void fillsNodesToTheLastSliceOfTheSum() {
        SlicingQuestion question =
                question(
                                host(96, 192, 680).withNodes(4),
                                line(FlavorNeed.of("L", 8, Bytes.ofGiB(64)), new Quantity.Fixed(3)),
                                line(
                                        FlavorNeed.of("M", 4, Bytes.ofGiB(16)),
                                        new Quantity.Fixed(12)),
                                fill(FlavorNeed.of("S", 2, Bytes.ofMiB(4_200))))
                        .withRatios(new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE))
                        .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED));
        SlicingAnswer answer = answer(question);
        assertThat(answer.counts().perLine()).containsExactly(3L, 12L, 72L);
        assertThat(answer.isOptimal()).isTrue();
    }

    /// The last one has all that will sell; of the one before there could be more.
    @Test
    void namesWhatRefusedTheLastFlavorOfWhichThereCouldBeMore() {
        SlicingAnswer answer =
                answer(
                        question(
                                host(64, 64, 20),
                                fill(MEDIUM),
                                line(SMALL, new Quantity.Fill(0, Optional.of(1)))));
        assertThat(answer.counts().perLine()).containsExactly(3L, 1L);
        assertThat(answer.limit()).contains(Resource.MEMORY);
    }

    /// Both nodes have sold their vCPUs; that one of them has no memory left either is no reason.
    @Test
    void namesWhatEveryNodeIsShortOf() {
        SlicingAnswer answer =
                answer(
                        question(
                                        host(32, 64, 512).withNodes(2),
                                        line(
                                                FlavorNeed.of("L", 8, Bytes.ofGiB(64)),
                                                new Quantity.Fixed(4)),
                                        fill(FlavorNeed.of("S", 2, Bytes.ofGiB(4))))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)));
        assertThat(answer.counts().perLine()).containsExactly(4L, 16L);
        assertThat(answer.limit()).contains(Resource.VCPUS);
        assertThat(answer.ledger(Resource.MEMORY).orElseThrow().stranded().signum()).isPositive();
    }

    @Test
    void takesWholeUnitsOfTheWeights() {
        // 60 : 30 : 10 is a unit of 6, 3 and 1: 6 + 6 + 4 = 16 vCPU and 12 + 18 + 16 = 46 GiB.
        // 64 vCPU hold 4 units, 140 GiB hold 3.
        SlicingQuestion question =
                question(
                        host(64, 64, 140),
                        line(SMALL, new Quantity.Weighted(60, 0, Optional.empty())),
                        line(MEDIUM, new Quantity.Weighted(30, 0, Optional.empty())),
                        line(LARGE, new Quantity.Weighted(10, 0, Optional.empty())));
        assertThat(counts(question)).containsExactly(18L, 9L, 3L);
        // 2 GiB are left, for one more small.
        assertThat(counts(question.withCutting(Cutting.IN_TURN.withAim(Aim.SLICES))))
                .containsExactly(19L, 9L, 3L);
    }

    @Test
    void takesNoMoreUnitsThanWillSell() {
        SlicingQuestion question =
                question(
                        host(64, 64, 140),
                        line(SMALL, new Quantity.Weighted(2, 0, Optional.of(5))),
                        line(MEDIUM, new Quantity.Weighted(1, 4, Optional.empty())));
        // At least 4 medium; 2 units of 2 and 1 keep within the 5 small that sell.
        assertThat(counts(question)).containsExactly(4L, 4L);
    }

    @Test
    void fillsBetweenTheFewestAndTheMost() {
        SlicingQuestion question =
                question(
                        host(16, 16, 64),
                        line(SMALL, new Quantity.Fill(0, Optional.of(5))),
                        line(LARGE, new Quantity.Fill(2, Optional.empty())));
        // 2 large first, 32 GiB and 8 vCPU; 5 small, 10 GiB; 22 GiB and 3 vCPU are left: no large.
        SlicingAnswer answer = answer(question);
        assertThat(answer.counts().perLine()).containsExactly(5L, 2L);
        assertThat(answer.lines().getFirst().refusals()).isEmpty();
        assertThat(answer.lines().getLast().limit()).contains(Resource.VCPUS);
    }

    @Test
    void saysWhichLeastCountIsShort() {
        SlicingQuestion question =
                question(host(16, 16, 24), line(LARGE, new Quantity.Fill(2, Optional.empty())));
        SlicingAnswer answer = answer(question);
        assertThat(answer.isMet()).isFalse();
        assertThat(answer.lines().getFirst().isShort()).isTrue();
    }

    @Test
    void earnsMoreThanByFillingInTurn() {
        // 10 GiB: one of 6 GiB for 13 and nothing else by price for size; two of 5 GiB earn 20.
        FlavorNeed six = FlavorNeed.of("six", 1, Bytes.ofGiB(6)).withPrice(euros(13));
        FlavorNeed five = FlavorNeed.of("five", 1, Bytes.ofGiB(5)).withPrice(euros(10));
        SlicingQuestion question = question(host(8, 8, 10), fill(six), fill(five));
        assertThat(counts(question)).containsExactly(1L, 0L);
        SlicingAnswer best = answer(question.withCutting(Cutting.IN_TURN.withAim(Aim.INCOME)));
        assertThat(best.counts().perLine()).containsExactly(0L, 2L);
        Proof proof = best.proof().orElseThrow();
        assertThat(proof.value()).isEqualTo(Fraction.of(20));
        assertThat(proof.isOptimal()).isTrue();
    }

    @Test
    void strandsLeastByTheTightAim() {
        // 8 vCPU and 32 GiB. Small first: 8 of 2 GiB, 16 GiB stranded. A large takes 4 and 16:
        // two large use both whole, and so does no mix with a small one.
        SlicingQuestion question = question(host(8, 8, 32), fill(SMALL), fill(LARGE));
        assertThat(counts(question)).containsExactly(8L, 0L);
        assertThat(counts(question.withCutting(Cutting.IN_TURN.withAim(Aim.TIGHT))))
                .containsExactly(0L, 2L);
    }

    @Test
    void saysWhichFlavorEarnsNothingForWantOfAPrice() {
        SlicingQuestion question =
                question(host(8, 8, 32), fill(SMALL.withPrice(euros(5))), fill(LARGE));
        assertThat(answer(question.withCutting(Cutting.IN_TURN.withAim(Aim.INCOME))).warnings())
                .containsExactly(new Warning.Unpriced(LARGE));
        assertThat(answer(question).warnings()).isEmpty();
    }

    @Test
    void refusesIncomeWithoutAPrice() {
        SlicingQuestion question =
                question(host(8, 8, 32), fill(SMALL))
                        .withCutting(Cutting.IN_TURN.withAim(Aim.INCOME));
        assertThat(Slicer.answer(question).toOptional()).isEmpty();
    }

    @Test
    void letsPinnedThreadsLeaveThePool() {
        // Nova's arithmetic: 16 threads, 4 pinned, at 3 : 1 (16 − 4) × 3 = 36 shared vCPU.
        FlavorNeed pinned = FlavorNeed.of("pinned", 2, Bytes.ofGiB(1)).withPinned(true);
        SlicingQuestion question =
                question(
                                host(8, 16, 1024),
                                line(pinned, new Quantity.Fixed(2)),
                                fill(FlavorNeed.of("shared", 1, Bytes.ofGiB(1))))
                        .withRatios(new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE));
        SlicingAnswer answer = answer(question);
        assertThat(answer.counts().perLine()).containsExactly(2L, 36L);
        Ledger vcpus = answer.ledger(Resource.VCPUS).orElseThrow();
        assertThat(vcpus.pinned()).isEqualTo(Fraction.of(4));
        assertThat(vcpus.capacity()).isEqualTo(Fraction.of(36));
        assertThat(vcpus.free()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void pinsNoThreadThatIsSoldAlready() {
        // 8 threads at 2 : 1; 11 shared leave 2.5 threads' worth: 2 can be pinned.
        FlavorNeed pinned = FlavorNeed.of("pinned", 1, Bytes.ofGiB(1)).withPinned(true);
        SlicingQuestion question =
                question(
                                host(8, 8, 1024),
                                line(
                                        FlavorNeed.of("shared", 1, Bytes.ofGiB(1)),
                                        new Quantity.Fixed(11)),
                                fill(pinned))
                        .withRatios(new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE));
        assertThat(counts(question)).containsExactly(11L, 2L);
    }

    @Test
    void countsVcpusByThreadByCoreOrIsolated() {
        // 8 cores, 16 threads. 3 vCPU: 3 threads, or 3 cores = 6 threads, or ceil(3 ÷ 2) = 2 cores
        // = 4 threads: 5, 2 and 4 slices.
        SlicingQuestion question =
                question(host(8, 16, 1024), fill(FlavorNeed.of("three", 3, Bytes.ofGiB(1))));
        assertThat(counts(question)).containsExactly(5L);
        assertThat(counts(question.withCutting(Cutting.IN_TURN.withSmt(SmtRule.CORE))))
                .containsExactly(2L);
        assertThat(counts(question.withCutting(Cutting.IN_TURN.withSmt(SmtRule.ISOLATED))))
                .containsExactly(4L);
    }

    private static HostFigures twoNodes(int cores, long gib) {
        return host(cores, cores, gib).withNodes(2);
    }

    @Test
    void keepsEverySliceInOneNodeWhereThatIsRequired() {
        // 2 nodes of 8 cores and 24 GiB. 16 GiB fit once in each: 2 for 3 of the host as one.
        SlicingQuestion question = question(twoNodes(16, 48), fill(LARGE));
        assertThat(counts(question)).containsExactly(3L);
        SlicingAnswer answer =
                answer(question.withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)));
        assertThat(answer.counts().perLine()).containsExactly(2L);
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(1L), List.of(1L));
        assertThat(answer.lines().getFirst().refusals())
                .containsExactly(
                        new Rejection.InNoNode(
                                Resource.MEMORY, 1, Fraction.of(16 * 1024), Fraction.of(8 * 1024)));
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void keepsAsManyWholeAsCanBeWhereThatIsPreferred() {
        SlicingAnswer answer =
                answer(
                        question(twoNodes(16, 48), fill(LARGE))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.PREFERRED)));
        assertThat(answer.counts().perLine()).containsExactly(3L);
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(1L), List.of(1L));
        assertThat(answer.across()).containsExactly(1L);
    }

    @Test
    void refusesASliceLargerThanANode() {
        SlicingAnswer answer =
                answer(
                        question(twoNodes(16, 48), fill(FlavorNeed.of("wide", 10, Bytes.ofGiB(8))))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)));
        assertThat(answer.counts().total()).isZero();
        assertThat(answer.lines().getFirst().refusals())
                .containsExactly(
                        new Rejection.LargerThanNode(
                                Resource.VCPUS, 1, Fraction.of(10), Fraction.of(8)));
    }

    @Test
    void movesEarlierSlicesSoThatLaterOnesFit() {
        // 2 nodes of 8 cores. 5 + 3 and 5 + 3 fill both; the fives one in each, then the threes.
        SlicingAnswer answer =
                answer(
                        question(
                                        twoNodes(16, 1024),
                                        line(
                                                FlavorNeed.of("three", 3, Bytes.ofGiB(1)),
                                                new Quantity.Fixed(2)),
                                        fill(FlavorNeed.of("five", 5, Bytes.ofGiB(1))))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)));
        assertThat(answer.counts().perLine()).containsExactly(2L, 2L);
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(1L, 1L), List.of(1L, 1L));
    }

    @Test
    void givesWhatDoesNotDivideToTheLowestNodes() {
        // 7 cores in 2 nodes: 4 and 3; 1 of them kept for the host: that of node 0.
        SlicingAnswer answer =
                answer(
                        question(twoNodes(7, 64), fill(SMALL))
                                .withReserved(Optional.empty(), 1)
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)));
        assertThat(answer.nodes().getFirst().ledgers().getFirst().installed())
                .isEqualTo(Fraction.of(4));
        assertThat(answer.nodes().getFirst().ledgers().getFirst().reserved())
                .isEqualTo(Fraction.of(1));
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(3L), List.of(3L));
    }

    private static Cutting inNodes(String stated) {
        return Cutting.IN_TURN
                .withNuma(NumaRule.REQUIRED)
                .withNodes(
                        StatedNodeText.parse(stated, text -> AmountText.parse(text, Meaning.STRICT))
                                .orElseThrow());
    }

    @Test
    void sharesOnlyWhatNodesDoNotState() {
        // 16 cores: 4 are stated of node 0, so node 1 has 12. 64 GiB evenly; of 4 GiB for the host
        // 3 are of node 1 and 1 is left for node 0.
        SlicingAnswer answer =
                answer(
                        question(twoNodes(16, 64), fill(SMALL))
                                .withReserved(Optional.of(Bytes.ofGiB(4)), 0)
                                .withCutting(inNodes("0: cores=4; 1: reserve=3GiB")));
        assertThat(answer.nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(4L), List.of(12L));
        assertThat(answer.nodes())
                .extracting(node -> node.ledgers().getLast().capacity())
                .containsExactly(Fraction.of(31 * 1024), Fraction.of(29 * 1024));
    }

    @Test
    void refusesNodesThatDoNotAddUp() {
        SlicingQuestion question = question(twoNodes(16, 64), fill(SMALL));
        assertThat(problem(question, "0: cores=20"))
                .contains("cores of the nodes add up to 20, but those of the host are 16");
        assertThat(problem(question, "0: memory=16GiB; 1: memory=32GiB"))
                .contains("memory of the nodes add up to 48 GiB");
        assertThat(problem(question, "2: cores=4")).contains("Node 2 is stated");
        assertThat(problem(question, "0: keep=1GiB")).contains("keep of the nodes add up to 1 GiB");
    }

    private static String problem(SlicingQuestion question, String stated) {
        return Slicer.answer(question.withCutting(inNodes(stated)))
                        instanceof Parsed.Problem<SlicingAnswer>(String message, String _)
                ? message
                : "";
    }

    private static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
    }
}
