package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.document.Confidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class SlicerTest {

    private static final HostFigures HOST = HostFigures.of("host", 8, 16, Bytes.ofGiB(64));
    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));
    private static final FlavorNeed LARGE = FlavorNeed.of("large", 4, Bytes.ofGiB(16));

    @Test
    void meetsFixedCountsFirstAndFillsTheRestInTurn() {
        SlicingAnswer answer = answer(HOST, fill(SMALL), fixed(LARGE, 3), fill(LARGE));
        assertThat(answer.counts().perLine()).containsExactly(4L, 3L, 0L);
        assertThat(answer.lines())
                .extracting(LineAnswer::limit)
                .containsExactly(
                        Optional.of(Resource.VCPUS),
                        Optional.empty(),
                        Optional.of(Resource.MEMORY));
        assertThat(answer.isMet()).isTrue();
    }

    @Test
    void takesTheLimitOfTheLastFlavorFilled() {
        assertThat(answer(HOST, fill(LARGE), fill(SMALL)).limit()).contains(Resource.MEMORY);
        FlavorNeed thin = FlavorNeed.of("thin", 1, Bytes.ofMiB(1));
        assertThat(answer(HOST, fill(thin)).limit()).contains(Resource.VCPUS);
    }

    @Test
    void takesTheLimitOfTheFirstThatDidNotFitWhereNothingIsFilled() {
        FlavorNeed thin = FlavorNeed.of("thin", 10, Bytes.ofMiB(1));
        SlicingAnswer answer = answer(HOST, fixed(SMALL, 2), fixed(thin, 5), fixed(LARGE, 9));
        assertThat(answer.counts().perLine()).containsExactly(2L, 1L, 1L);
        assertThat(answer.limit()).contains(Resource.VCPUS);
        assertThat(answer.isMet()).isFalse();
    }

    @Test
    void hasNoLimitWhereEveryFixedCountIsMet() {
        SlicingAnswer answer = answer(HOST, fixed(SMALL, 2), fixed(LARGE, 2));
        assertThat(answer.limit()).isEmpty();
        assertThat(answer.oneMore()).isEmpty();
        assertThat(answer.isMet()).isTrue();
    }

    @Test
    void doesNotCountAnEmptyHostAsMet() {
        assertThat(answer(HOST, fixed(SMALL, 0)).isMet()).isFalse();
        assertThat(answer(HOST, fill(FlavorNeed.of("huge", 1, Bytes.ofGiB(65)))).isMet()).isFalse();
    }

    @Test
    void namesMemoryFirstWhereSeveralRunOutAtOnce() {
        FlavorNeed even = FlavorNeed.of("even", 1, Bytes.ofGiB(4));
        LineAnswer line = answer(HOST, fill(even)).lines().getFirst();
        assertThat(line.count()).isEqualTo(16);
        assertThat(line.refusals())
                .extracting(Rejection::resource)
                .containsExactly(Resource.MEMORY, Resource.VCPUS);
    }

    @Test
    void limitsDiskOperationsAndNetworkToo() {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bytes.ofGB(960)),
                        Optional.of(100_000L),
                        Optional.of(Bandwidth.ofGbit(10)));
        assertThat(answer(host, fill(everything(100, 1, 1))).limit()).contains(Resource.DISK);
        assertThat(answer(host, fill(everything(1, 20_000, 1))).limit()).contains(Resource.IOPS);
        assertThat(answer(host, fill(everything(1, 1, 3_000))).limit()).contains(Resource.NETWORK);
        assertThat(answer(host, fill(everything(1, 1, 3_000))).sellable()).isEqualTo(3);
    }

    @Test
    void leavesOutWhatTheHostDoesNotState() {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.empty(),
                        Optional.of(Bytes.ofGiB(64)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        SlicingAnswer answer = answer(host, fill(everything(9, 9, 9)));
        assertThat(answer.sellable()).isEqualTo(32);
        assertThat(answer.ledgers()).extracting(Ledger::resource).containsExactly(Resource.MEMORY);
        assertThat(answer.notChecked())
                .contains(
                        new NotChecked.Unstated(Resource.VCPUS),
                        new NotChecked.Unstated(Resource.DISK),
                        new NotChecked.Unstated(Resource.IOPS),
                        new NotChecked.Unstated(Resource.NETWORK));
    }

    @Test
    void refusesAFlavorThatWouldFitWithoutEnd() {
        HostFigures diskOnly =
                new HostFigures(
                        "host",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bytes.ofGB(960)),
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        Slicer.answer(
                                SlicingQuestion.of(
                                        diskOnly, RuleSet.takingNothing(), List.of(fill(SMALL)))))
                .isEqualTo(
                        Parsed.problem(
                                "The flavor “small” would fit without end: it needs nothing that the host states.",
                                "Give it a count, or state the host's cores and memory."));
        assertThat(answer(diskOnly, fixed(SMALL, 3)).sellable()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"64,4,4,240", "12,0,7.65,91", "4,0,0.9,3", "4,9,1,0"})
    void countsVcpusByThreadsAndCutsThem(int threads, int reserved, String ratio, long capacity) {
        SlicingAnswer answer =
                answer(
                        question(
                                        HostFigures.of("host", threads, threads, Bytes.ofGiB(1)),
                                        fixed(SMALL, 0))
                                .withReserved(Optional.empty(), reserved)
                                .withRatios(new Ratios(number(ratio), Fraction.ONE, Fraction.ONE)));
        assertThat(ledger(answer, Resource.VCPUS).capacity()).isEqualTo(Fraction.of(capacity));
    }

    /// A seller's guide: 12 threads × 9 × 0.85, two vCPUs a slice.
    @Test
    void agreesWithTheSellersGuide() {
        SlicingAnswer answer =
                answer(
                        question(
                                        HostFigures.of("host", 12, 12, Bytes.ofGiB(64)),
                                        fill(FlavorNeed.of("pair", 2, Bytes.ofMiB(1))))
                                .withRatios(
                                        new Ratios(
                                                number("9").times(number("0.85")),
                                                Fraction.ONE,
                                                Fraction.ONE)));
        assertThat(answer.sellable()).isEqualTo(45);
    }

    @Test
    void takesAllThreadsOfAReservedCore() {
        SlicingAnswer answer =
                answer(question(HOST, fill(SMALL)).withReserved(Optional.empty(), 2));
        assertThat(ledger(answer, Resource.VCPUS).reserved()).isEqualTo(Fraction.of(4));
        assertThat(answer.sellable()).isEqualTo(12);
    }

    @Test
    void cannotReserveCoresThatAreNotKnown() {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.of(new Processors(Optional.empty(), Optional.empty(), 16)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(Slicer.answer(question(host, fill(SMALL)).withReserved(Optional.empty(), 1)))
                .isEqualTo(
                        Parsed.problem(
                                "Cores are reserved, but the host's cores are not known.",
                                "State the host's cores, or reserve none."));
    }

    @Test
    void neverFitsAVmWiderThanTheHostWhateverTheRatio() {
        FlavorNeed wide = FlavorNeed.of("wide", 16, Bytes.ofGiB(1));
        SlicingAnswer answer =
                answer(
                        question(
                                        HostFigures.of("host", 4, 4, Bytes.ofGiB(64)),
                                        fill(wide),
                                        fixed(wide, 1))
                                .withRatios(
                                        new Ratios(Fraction.of(4), Fraction.ONE, Fraction.ONE)));
        assertThat(answer.counts().perLine()).containsExactly(0L, 0L);
        assertThat(answer.lines().getFirst().refusals())
                .containsExactly(new Rejection.MoreVcpusThanThreads(16, 4));
        assertThat(answer.oneMore().orElseThrow().purchases())
                .containsExactly(
                        new BuyBack.Purchase(
                                Resource.VCPUS, Fraction.of(4), Fraction.of(16), Optional.of(16)));
    }

    @Test
    void neverFitsAVmBeyondTheProductsLimit() {
        SourceNote source = new SourceNote("manual", "2026", Confidence.CITED, "");
        VmLimit limit = new VmLimit(Resource.MEMORY, Fraction.of(8192), source);
        RuleSet limited =
                new RuleSet(
                        "x", "X", "", List.of(), List.of(), List.of(limit), List.of(), List.of());
        SlicingAnswer answer = answer(SlicingQuestion.filling(HOST, limited, LARGE));
        assertThat(answer.sellable()).isZero();
        assertThat(answer.lines().getFirst().refusals())
                .containsExactly(new Rejection.OverLimit(limit, Fraction.of(16384)));
        assertThat(answer.limit()).contains(Resource.MEMORY);
        assertThat(answer.oneMore()).isEmpty();
        assertThat(answer.nominalBack()).isEmpty();
    }

    @Test
    void chargesOverheadAfterTheRatio() {
        RuleSet rules = TestRules.of("0", "48");
        SlicingAnswer answer =
                answer(
                        SlicingQuestion.filling(
                                        HostFigures.of("host", 64, 64, Bytes.ofGiB(64)),
                                        rules,
                                        SMALL)
                                .withRatios(new Ratios(Fraction.ONE, number("1.5"), Fraction.ONE)));
        Ledger memory = ledger(answer, Resource.MEMORY);
        assertThat(memory.capacity()).isEqualTo(Fraction.of(98_304));
        assertThat(answer.sellable()).isEqualTo(98_304 / (2048 + 48));
        assertThat(memory.overhead()).isEqualTo(Fraction.of(answer.sellable() * 48));
        assertThat(memory.free())
                .isEqualTo(memory.capacity().minus(memory.allocated()).minus(memory.overhead()));
    }

    @Test
    void keepsMemoryFreeOnTopOfTheReservation() {
        SlicingQuestion question = SlicingQuestion.filling(HOST, TestRules.of("4096", "0"), SMALL);
        SlicingAnswer share = answer(question.withKeepFree(new KeepFree.Share(number("0.25"))));
        assertThat(ledger(share, Resource.MEMORY).keptFree()).isEqualTo(Fraction.of(16_384));
        assertThat(ledger(share, Resource.MEMORY).capacity()).isEqualTo(Fraction.of(45_056));
        SlicingAnswer amount =
                answer(
                        SlicingQuestion.filling(HOST, TestRules.of("4096", "0"), LARGE)
                                .withKeepFree(new KeepFree.Amount(Bytes.ofGiB(12))));
        assertThat(amount.sellable()).isEqualTo(3);
        assertThat(amount.withNothingKept().total()).isEqualTo(3);
        assertThat(share.sellable()).isEqualTo(16);
    }

    @Test
    void letsStatedMemoryReplaceTheWholeReservation() {
        SlicingAnswer answer =
                answer(
                        SlicingQuestion.filling(HOST, TestRules.hardAndSoft("4096", "8192"), SMALL)
                                .withReserved(Optional.of(Bytes.ofGiB(1)), 0));
        assertThat(ledger(answer, Resource.MEMORY).reserved()).isEqualTo(Fraction.of(1024));
        assertThat(ledger(answer, Resource.MEMORY).reservedSoft()).isEqualTo(Fraction.ZERO);
        assertThat(answer.hardOnly()).isEmpty();
        assertThat(answer.reserved())
                .containsExactly(new ReservedAmount.StatedMemory(Bytes.ofGiB(1)));
    }

    @Test
    void neverHasLessThanNothing() {
        SlicingAnswer answer =
                answer(SlicingQuestion.filling(HOST, TestRules.of("2 × host_MiB", "0"), SMALL));
        assertThat(ledger(answer, Resource.MEMORY).capacity()).isEqualTo(Fraction.ZERO);
        assertThat(answer.warnings()).hasAtLeastOneElementOfType(Warning.NothingLeft.class);
        assertThat(answer.oneMore()).isEmpty();
    }

    @Test
    void callsFreeVcpusStrandedWhereMemoryRanOut() {
        SlicingAnswer answer = answer(HOST, fill(LARGE));
        assertThat(answer.sellable()).isEqualTo(4);
        assertThat(answer.ledgers()).extracting(Ledger::stranded).containsOnly(Fraction.ZERO);
        SlicingAnswer lean = answer(HOST, fill(FlavorNeed.of("lean", 1, Bytes.ofGiB(20))));
        assertThat(ledger(lean, Resource.VCPUS).stranded()).isEqualTo(Fraction.of(13));
        assertThat(ledger(lean, Resource.MEMORY).stranded()).isEqualTo(Fraction.ZERO);
        assertThat(ledger(lean, Resource.MEMORY).free()).isEqualTo(Fraction.of(4096));
    }

    @Test
    void strandsNothingWhileSomeFlavorStillFits() {
        SlicingAnswer answer =
                answer(HOST, fixed(FlavorNeed.of("lean", 1, Bytes.ofGiB(20)), 3), fixed(SMALL, 1));
        assertThat(answer.ledgers()).extracting(Ledger::stranded).containsOnly(Fraction.ZERO);
    }

    @Test
    void warnsOfARatioBeyondTheProductsAdvice() {
        SourceNote source = new SourceNote("advice", "2026", Confidence.CITED, "");
        UsualRatio perCore =
                new UsualRatio(
                        Resource.VCPUS,
                        UsualRatio.Per.CORE,
                        Fraction.of(5),
                        Optional.of(Fraction.of(10)),
                        source);
        RuleSet rules =
                new RuleSet(
                        "x", "X", "", List.of(), List.of(), List.of(), List.of(perCore), List.of());
        SlicingQuestion question = SlicingQuestion.filling(HOST, rules, SMALL);
        Ratios five = new Ratios(Fraction.of(5), Fraction.ONE, Fraction.ONE);
        Ratios six = new Ratios(Fraction.of(6), Fraction.ONE, Fraction.ONE);
        assertThat(answer(question.withRatios(five)).warnings()).isEmpty();
        assertThat(answer(question.withRatios(six)).warnings())
                .containsExactly(
                        new Warning.RatioTooHigh(
                                Resource.VCPUS, Fraction.of(6), Fraction.of(5), source));
    }

    @Test
    void saysWhichInputOfAFormulaIsMissing() {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.empty(),
                        Optional.of(Bytes.ofGiB(64)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        Slicer.answer(
                                SlicingQuestion.filling(
                                        host, TestRules.of("64 × threads", "0"), SMALL)))
                .isEqualTo(
                        Parsed.problem(
                                "The rule set Test needs threads of the host.",
                                "State it, or state the memory to reserve."));
    }

    @Test
    void turnsADivisionByZeroIntoAProblem() {
        assertThat(
                        Slicer.answer(
                                SlicingQuestion.filling(
                                        HOST, TestRules.of("1 ÷ (cores − 8)", "0"), SMALL)))
                .isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void refusesFiguresNoHostCanHave() {
        assertThat(Processors.of(Optional.of(2), Optional.of(1), Optional.of(4)))
                .isEqualTo(
                        Parsed.problem(
                                "A host cannot have 2 sockets, 1 core and 4 threads.",
                                "Count cores and threads of the whole host: at least one core a socket, at"
                                        + " least one thread a core."));
        assertThat(Processors.of(Optional.empty(), Optional.of(8), Optional.empty()).orElseThrow())
                .contains(new Processors(Optional.empty(), Optional.of(8), 8));
        assertThat(
                        Processors.of(Optional.empty(), Optional.empty(), Optional.empty())
                                .orElseThrow())
                .isEmpty();
    }

    private static FlavorNeed everything(long gigabytes, long iops, long megabits) {
        return new FlavorNeed(
                "all",
                1,
                Bytes.ofGiB(2),
                Optional.of(Bytes.ofGB(gigabytes)),
                Optional.of(iops),
                Optional.of(Bandwidth.ofMbit(megabits)));
    }

    private static SlicingQuestion.Line fill(FlavorNeed flavor) {
        return new SlicingQuestion.Line(flavor, Quantity.Fill.AS_MANY_AS_FIT);
    }

    private static SlicingQuestion.Line fixed(FlavorNeed flavor, int count) {
        return new SlicingQuestion.Line(flavor, new Quantity.Fixed(count));
    }

    private static SlicingQuestion question(HostFigures host, SlicingQuestion.Line... lines) {
        return SlicingQuestion.of(host, RuleSet.takingNothing(), List.of(lines));
    }

    private static SlicingAnswer answer(HostFigures host, SlicingQuestion.Line... lines) {
        return answer(question(host, lines));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static Ledger ledger(SlicingAnswer answer, Resource resource) {
        return answer.ledger(resource).orElseThrow();
    }

    private static Fraction number(String text) {
        return Fraction.parse(text).orElseThrow();
    }
}
