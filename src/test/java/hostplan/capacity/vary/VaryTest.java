package hostplan.capacity.vary;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.capacity.Aim;
import hostplan.capacity.Counts;
import hostplan.capacity.Cutting;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostFigures;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Processors;
import hostplan.capacity.Quantity;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.PriceTurn.Turn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// What would be otherwise, each worked out by hand and over random hosts.
class VaryTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static FlavorNeed flavor(String name, int vcpus, long gib, String price) {
        return FlavorNeed.of(name, vcpus, Bytes.ofGiB(gib)).withPrice(eur(price));
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    private static SlicingQuestion question(HostFigures host, FlavorNeed... flavors) {
        return SlicingQuestion.of(
                host,
                RuleSet.takingNothing(),
                List.of(flavors).stream()
                        .map(each -> new SlicingQuestion.Line(each, Quantity.Fill.AS_MANY_AS_FIT))
                        .toList());
    }

    private static SlicingQuestion byIncome(SlicingQuestion question) {
        return question.withCutting(Cutting.IN_TURN.withAim(Aim.INCOME));
    }

    private static List<PriceTurn> turns(SlicingQuestion question) {
        return PriceTurn.of(Slicer.answer(question).orElseThrow());
    }

    @Test
    void turnsWhereTwoMixesEarnTheSame() {
        // 16 GiB hold 4 large = 40.00, or 5 small = 37.50, or 1 and 4 = 40.00, 3 and 1 = 37.50, 2
        // and
        // 2 = 35.00. 1 and 4 strand less than 4 and none: one vCPU more is taken.
        // Large: 5 small earn more than 1 and 4 where 37.50 > p + 30.00, at 7.49; 4 large where
        // 4 p > p + 30.00, at 10.01.
        // Small: 4 large earn more where 40.00 > 10.00 + 4 p, at 7.49; 5 small where 5 p > 10.00 +
        // 4 p, at 10.01.
        List<PriceTurn> turns =
                turns(
                        byIncome(
                                question(
                                        HostFigures.of("host", 8, 8, Bytes.ofGiB(16)),
                                        flavor("large", 1, 4, "10.00"),
                                        flavor("small", 1, 3, "7.50"))));
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).below())
                .contains(new Turn(eur("7.49"), new Counts(List.of(0L, 5L))));
        assertThat(turns.get(0).above())
                .contains(new Turn(eur("10.01"), new Counts(List.of(4L, 0L))));
        assertThat(turns.get(1).below())
                .contains(new Turn(eur("7.49"), new Counts(List.of(4L, 0L))));
        assertThat(turns.get(1).above())
                .contains(new Turn(eur("10.01"), new Counts(List.of(0L, 5L))));
    }

    /// Beside each turn, one cent nearer, the mix is still that of the answer.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void turnsAtTheVeryCent(long seed) {
        Random random = new Random(seed);
        int flavors = 2 + random.nextInt(3);
        SlicingQuestion question =
                byIncome(
                        question(
                                host(4 + random.nextInt(30), 8 + random.nextInt(90)),
                                IntStream.range(0, flavors)
                                        .mapToObj(each -> random(each, random))
                                        .toArray(FlavorNeed[]::new)));
        List<Long> now = counts(question);
        for (PriceTurn turn : turns(question)) {
            int line = turn.line();
            turn.below()
                    .ifPresent(found -> {
                        assertThat(priced(question, line, found.price()).get(line))
                                .isLessThan(now.get(line));
                        assertThat(
                                        priced(question, line, found.price().plus(eur("0.01")))
                                                .get(line))
                                .isEqualTo(now.get(line));
                    });
            turn.above()
                    .ifPresent(found -> {
                        assertThat(priced(question, line, found.price()).get(line))
                                .isGreaterThan(now.get(line));
                        assertThat(
                                        priced(question, line, found.price().minus(eur("0.01")))
                                                .get(line))
                                .isEqualTo(now.get(line));
                    });
            if (turn.above().isEmpty()) {
                assertThat(priced(question, line, eur("99999.00")).get(line))
                        .isEqualTo(now.get(line));
            }
        }
    }

    private static HostFigures host(int cores, long gib) {
        return HostFigures.of("host", cores, 2 * cores, Bytes.ofGiB(gib));
    }

    private static FlavorNeed random(int number, Random random) {
        return flavor(
                "flavor " + number,
                1 + random.nextInt(4),
                1 + random.nextInt(9),
                BigDecimal.valueOf(100 + random.nextInt(2_000), 2).toPlainString());
    }

    private static List<Long> priced(SlicingQuestion question, int line, Money price) {
        return counts(
                question.withLines(
                        IntStream.range(0, question.lines().size())
                                .mapToObj(each -> {
                                    SlicingQuestion.Line there = question.lines().get(each);
                                    return each == line
                                            ? new SlicingQuestion.Line(
                                                    there.flavor().withPrice(price),
                                                    there.quantity())
                                            : there;
                                })
                                .toList()));
    }

    private static List<Long> counts(SlicingQuestion question) {
        return Slicer.counted(question).orElseThrow().counts().perLine();
    }

    @Test
    void tellsOfNoPriceWhereIncomeIsNotTheAim() {
        assertThat(
                        turns(
                                question(
                                        HostFigures.of("host", 8, 8, Bytes.ofGiB(16)),
                                        flavor("large", 1, 4, "10.00"))))
                .isEmpty();
    }

    @Test
    void listsAllMixesToWhichNothingCanBeAdded() {
        // 16 GiB by 4 and 3: 4 and 0, 3 and 1, 2 and 2, 1 and 4, 0 and 5.
        SlicingQuestion question =
                question(
                        HostFigures.of("host", 8, 8, Bytes.ofGiB(16)),
                        flavor("large", 1, 4, "10"),
                        flavor("small", 1, 3, "7"));
        assertThat(MaximalMixes.of(question, counts(question)).orElseThrow().mixes())
                .extracting(MaximalMixes.Mix::counts)
                .containsExactly(
                        List.of(0L, 5L),
                        List.of(1L, 4L),
                        List.of(2L, 2L),
                        List.of(3L, 1L),
                        List.of(4L, 0L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void listsThemOfThreeFlavorsAsTryingEveryOneDoes(long seed) {
        Random random = new Random(seed);
        HostFigures host = host(2 + random.nextInt(8), 4 + random.nextInt(30));
        FlavorNeed[] flavors =
                IntStream.range(0, 3)
                        .mapToObj(each -> random(each, random))
                        .toArray(FlavorNeed[]::new);
        SlicingQuestion question = question(host, flavors);
        List<List<Long>> tried =
                IntStream.range(0, 31 * 31 * 31)
                        .mapToObj(each ->
                                List.of((long) each / 961, (long) each / 31 % 31, (long) each % 31))
                        .filter(mix -> fits(question, mix))
                        .filter(mix ->
                                IntStream.range(0, 3)
                                        .noneMatch(line -> fits(question, oneMore(mix, line))))
                        .toList();
        assertThat(MaximalMixes.of(question, counts(question)).orElseThrow().mixes())
                .extracting(MaximalMixes.Mix::counts)
                .containsExactlyElementsOf(tried);
    }

    private static List<Long> oneMore(List<Long> mix, int line) {
        return IntStream.range(0, 3)
                .mapToObj(each -> mix.get(each) + (each == line ? 1 : 0))
                .toList();
    }

    private static boolean fits(SlicingQuestion question, List<Long> mix) {
        long vcpus = 0;
        long gib = 0;
        for (int line = 0; line < 3; line++) {
            FlavorNeed flavor = question.lines().get(line).flavor();
            vcpus += mix.get(line) * flavor.vcpus();
            gib += mix.get(line) * flavor.memory().value() / Bytes.GIB;
            if (mix.get(line) > 0
                    && flavor.vcpus() > question.host().processors().orElseThrow().threads()) {
                return false;
            }
        }
        return vcpus <= question.host().processors().orElseThrow().threads()
                && gib <= question.host().memory().orElseThrow().value() / Bytes.GIB;
    }

    @Test
    void listsNoMixesOfOneFlavor() {
        SlicingQuestion question =
                question(HostFigures.of("host", 8, 8, Bytes.ofGiB(16)), flavor("one", 1, 4, "10"));
        assertThat(MaximalMixes.of(question, counts(question))).isEmpty();
    }

    @Test
    void theLargestSliceIsTheHostWhereNothingIsKept() {
        LargestSlice largest =
                LargestSlice.of(
                        question(
                                HostFigures.of("host", 8, 16, Bytes.ofGiB(20)),
                                flavor("any", 1, 4, "1")));
        assertThat(largest)
                .isEqualTo(
                        new LargestSlice(
                                Optional.of(16),
                                Optional.of(Bytes.ofGiB(20)),
                                Optional.of(Bytes.ofGiB(20)),
                                Optional.empty()));
    }

    @Test
    void theLargestSliceInOneNodeIsANode() {
        HostFigures host =
                new HostFigures(
                                "host",
                                Optional.of(new Processors(Optional.of(2), Optional.of(8), 16)),
                                Optional.of(Bytes.ofGiB(20)),
                                Optional.of(Bytes.ofGB(500)),
                                Optional.empty(),
                                Optional.empty())
                        .withNodes(2);
        SlicingQuestion question =
                question(host, flavor("any", 1, 4, "1"))
                        .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED));
        assertThat(LargestSlice.of(question))
                .isEqualTo(
                        new LargestSlice(
                                Optional.of(8),
                                Optional.of(Bytes.ofGiB(10)),
                                Optional.of(Bytes.ofGiB(10)),
                                Optional.of(Bytes.ofGB(500))));
    }

    @Test
    void leavesOutWhatCostsNoSlice() {
        // 20 GiB hold 5 of 4 GiB, but 4 threads only 4: 16 GiB are enough, 12 are not.
        HostFigures host = HostFigures.of("host", 4, 4, Bytes.ofGiB(20));
        SlicingQuestion question = question(host, flavor("any", 1, 4, "1"));
        List<Spare.Removal> removals =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(count ->
                                new Spare.Removal(
                                        count,
                                        "2 GiB",
                                        host.with(Bytes.ofGiB(20 - 2L * count)),
                                        Optional.of(eur("15.50"))))
                        .toList();
        assertThat(Spare.of(Slicer.answer(question).orElseThrow(), List.of(removals)))
                .containsExactly(new Spare(2, "2 GiB", Optional.of(eur("31.00"))));
    }

    @Test
    void asksUnderEverySetOfRules() {
        SlicingQuestion question =
                question(HostFigures.of("host", 8, 16, Bytes.ofGiB(20)), flavor("any", 1, 4, "1"));
        assertThat(UnderRules.of(question, List.of(RuleSet.takingNothing())))
                .extracting(UnderRules::slices)
                .containsExactly(Optional.of(5L));
    }
}
