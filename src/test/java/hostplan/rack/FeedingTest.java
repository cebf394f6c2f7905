package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.row;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItemKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class FeedingTest {

    private static final List<Feed> TWO = List.of(Feed.usual("A"), Feed.usual("B"));

    @ParameterizedTest
    @CsvSource({
        "230, 16, SINGLE, 2944",
        "208, 30, SINGLE, 4992",
        "120, 20, SINGLE, 1920",
        "230, 16, THREE_TO_NEUTRAL, 8832",
        "208, 30, THREE_BETWEEN, 8646"
    })
    void aBreakerCarriesFourFifthsForHours(int volts, BigDecimal amps, Phases phases, int limit) {
        FeedLoad load = load(new Feed("A", volts, amps, phases));

        assertThat(load.limitVoltAmps().toDecimal(0)).isEqualByComparingTo(limit + "");
        assertThat(load.voltAmps()).isEqualTo(load.watts().known().dividedBy(Fraction.of(97, 100)));
    }

    @Test
    void twoSuppliesHangOnTwoFeedsWhereNothingIsStated() {
        Feeding feeding = feeding(TWO, each -> each.watts(100, 300), 3);

        assertThat(feeding.plugs()).hasSize(6).allMatch(Plug::feedAssumed);
        assertThat(watts(feeding.loads(Level.LARGEST))).containsExactly("450", "450");
        assertThat(watts(feeding.loads(Level.TYPICAL))).containsExactly("150", "150");
    }

    @Test
    void isWholeOnlyWhereEveryDrawIsKnown() {
        assertThat(feeding(TWO, each -> each.watts(1, 2), 2).tests(Level.LARGEST))
                .allMatch(FeedTest::isWhole);
        assertThat(feeding(TWO, each -> {}, 2).tests(Level.LARGEST)).noneMatch(FeedTest::isWhole);
    }

    @Test
    void singleSuppliesTakeTurns() {
        Feeding feeding =
                feeding(
                        TWO,
                        each -> {
                            each.supplies = Optional.of(1);
                            each.watts(100, 300);
                        },
                        3);

        assertThat(watts(feeding.loads(Level.LARGEST))).containsExactly("600", "300");
    }

    @Test
    void aCableWithoutASupplyBringsNoPower() {
        Feeding feeding =
                feeding(
                        TWO,
                        each -> {
                            each.watts(100, 300);
                            each.on("A", "B");
                            each.supplies = Optional.of(1);
                        },
                        1);

        assertThat(watts(feeding.loads(Level.LARGEST))).containsExactly("300", "0");
        assertThat(feeding.tests(Level.LARGEST).getFirst().dark()).hasSize(1);
        assertThat(feeding.tests(Level.LARGEST).getLast().dark()).isEmpty();
    }

    @Test
    void suppliesOfUnknownNumberAreHeldOnBothFeeds() {
        Feeding feeding = feeding(TWO, each -> each.supplies = Optional.empty(), 1);

        assertThat(feeding.plugs())
                .extracting(each -> each.feed().name())
                .containsExactly("A", "B");
        assertThat(feeding.loads(Level.LARGEST)).allMatch(load -> load.watts().unknown() == 1);
    }

    @Test
    void whatIsStatedHolds() {
        Elevation rack =
                rack(
                        10,
                        draft -> draft.feeds = TWO,
                        hanging("a", 1, 400, "B"),
                        hanging("b", 2, 500, "C"),
                        hanging("c", 3, 600, "A", "C"));
        Feeding feeding = Feeding.of(rack);

        assertThat(watts(feeding.loads(Level.LARGEST))).containsExactly("600", "400");
        assertThat(feeding.unfed()).extracting(Occupant::id).containsExactly("b");
        assertThat(feeding.isAssumed()).isFalse();
    }

    @Test
    void phasesTakeTurnsFromBelow() {
        Feed three = new Feed("A", 230, BigDecimal.valueOf(16), Phases.THREE_TO_NEUTRAL);
        Feeding feeding =
                feeding(
                        List.of(three),
                        each -> {
                            each.supplies = Optional.of(1);
                            each.watts(100, 223);
                        },
                        4);
        FeedLoad load = feeding.loads(Level.LARGEST).getFirst();

        assertThat(feeding.plugs()).extracting(Plug::phase).containsExactly(0, 1, 2, 0);
        assertThat(feeding.plugs()).allMatch(Plug::phaseAssumed);
        assertThat(load.between())
                .containsExactly(Fraction.of(446), Fraction.of(223), Fraction.of(223));
        // 446 W ÷ (230 V × 0.97)
        assertThat(load.fullest().amps().toDecimal(3)).isEqualByComparingTo("1.999");
        assertThat(load.fullest().line()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"L2-7, 1", "outlet l3, 2", "7, 0", "XL2, 0", "L1-L2, 0", "L12, 0"})
    void anOutletMayNameItsPhase(String outlet, int phase) {
        Feed three = new Feed("A", 230, BigDecimal.valueOf(16), Phases.THREE_TO_NEUTRAL);
        Occupant one = thing("a", each -> each.cables = List.of(new PowerCable("A", outlet)));

        assertThat(Feeding.of(rack(9, draft -> draft.feeds = List.of(three), one)).plugs())
                .extracting(Plug::phase)
                .containsExactly(phase);
    }

    @Test
    void linesBetweenPhasesCarryTwoPairs() {
        Feed feed = new Feed("A", 200, BigDecimal.valueOf(30), Phases.THREE_BETWEEN);
        FeedLoad one = FeedLoad.of(feed, Level.LARGEST, watts(1940, 0, 0), 0);
        FeedLoad even = FeedLoad.of(feed, Level.LARGEST, watts(1940, 1940, 1940), 0);
        FeedLoad two = FeedLoad.of(feed, Level.LARGEST, watts(1940, 0, 3880), 0);

        assertThat(amps(one)).containsExactly("10.00", "10.00", "0.00");
        assertThat(amps(even)).containsOnly("17.32");
        // between L1 and L2 10 A, between L3 and L1 20 A: in L1 √(10² + 20² + 10 × 20)
        assertThat(amps(two)).containsExactly("26.46", "10.00", "20.00");
        assertThat(two.verdict()).isEqualTo(Verdict.WITHIN_BREAKER);
    }

    /// 80 % of 16 A at 230 V are 12.8 A, by the power factor 0.97 just 2,855.68 W.
    @ParameterizedTest
    @CsvSource({
        "2855, WITHIN_LIMIT",
        "2856, WITHIN_BREAKER",
        "3569, WITHIN_BREAKER",
        "3570, BEYOND"
    })
    void theOtherFeedCarriesAllWhenOneIsGone(int watts, Verdict verdict) {
        Elevation rack = rack(10, draft -> draft.feeds = TWO, hanging("a", 1, watts, "A", "B"));
        List<FeedTest> tests = Feeding.of(rack).tests(Level.LARGEST);

        assertThat(tests).extracting(each -> each.gone().name()).containsExactly("A", "B");
        assertThat(tests)
                .allSatisfy(test -> {
                    assertThat(test.remaining()).hasSize(1);
                    assertThat(watts(test.remaining())).containsExactly(watts + "");
                    assertThat(test.verdict()).isEqualTo(verdict);
                    assertThat(test.dark()).isEmpty();
                });
    }

    @Test
    void whatHasTooFewSuppliesLeftGoesDark() {
        Occupant needsTwo =
                thing(
                        "two",
                        each -> {
                            each.at(2);
                            each.on("A", "B", "B");
                            each.needed = 2;
                            each.watts(100, 300);
                        });
        Elevation rack =
                rack(10, draft -> draft.feeds = TWO, hanging("one", 1, 500, "A"), needsTwo);
        List<FeedTest> tests = Feeding.of(rack).tests(Level.LARGEST);

        assertThat(tests.getFirst().dark()).extracting(Occupant::id).containsExactly("one");
        assertThat(watts(tests.getFirst().remaining())).containsExactly("300");
        assertThat(tests.getLast().dark()).extracting(Occupant::id).containsExactly("two");
        assertThat(watts(tests.getLast().remaining())).containsExactly("500");
    }

    @Test
    void thereIsNothingToTestOnOneFeed() {
        assertThat(feeding(TWO.subList(0, 1), each -> each.watts(1, 2), 2).tests(Level.LARGEST))
                .isEmpty();
        assertThat(feeding(List.of(), each -> each.watts(1, 2), 2).plugs()).isEmpty();
        assertThat(feeding(List.of(), each -> each.watts(1, 2), 2).unfed()).isEmpty();
    }

    @Test
    void panelsHangOnNothingAndStripsDoNotStandStill() {
        Occupant strip =
                thing(
                        "strip",
                        each -> {
                            each.passive(RackItemKind.PDU);
                            each.on("A");
                        });
        Occupant panel = thing("panel", each -> each.passive(RackItemKind.PATCH_PANEL));
        Feeding feeding = Feeding.of(rack(9, draft -> draft.feeds = TWO, strip, panel));

        assertThat(feeding.plugs()).extracting(Plug::occupant).containsExactly(strip);
        assertThat(feeding.unfed()).isEmpty();
        assertThat(feeding.tests(Level.LARGEST)).allMatch(test -> test.dark().isEmpty());
    }

    @Test
    void oneMoreIsDoubtedWhereTheTestThenFails() {
        Elevation rack = rack(10, draft -> draft.feeds = TWO, hanging("a", 1, 2000, "A", "B"));
        Mounting mounting = Mounting.of(rack, List.of(hanging("b", 2, 1000, "A", "B")));

        assertThat(mounting.isPossible()).isTrue();
        assertThat(mounting.refusals())
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each)
                                .isInstanceOfSatisfying(
                                        Refusal.FeedOverloaded.class,
                                        over -> assertThat(over.holdsTypically()).isTrue()));
    }

    private static Feeding feeding(List<Feed> feeds, Consumer<Things.Thing> shape, int count) {
        return Feeding.of(
                rack(20, draft -> draft.feeds = feeds, row(count, shape).toArray(Occupant[]::new)));
    }

    private static Occupant hanging(String id, int position, int largest, String... feeds) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.on(feeds);
                    each.watts(largest / 2, largest);
                });
    }

    private static FeedLoad load(Feed feed) {
        return Feeding.of(rack(1, draft -> draft.feeds = List.of(feed)))
                .loads(Level.LARGEST)
                .getFirst();
    }

    private static List<Fraction> watts(long one, long two, long three) {
        return List.of(Fraction.of(one), Fraction.of(two), Fraction.of(three));
    }

    private static List<String> watts(List<FeedLoad> loads) {
        return loads.stream().map(each -> each.watts().known().toString()).toList();
    }

    private static List<String> amps(FeedLoad load) {
        return load.phases().stream()
                .map(each -> each.amps().toDecimal(2).toPlainString())
                .toList();
    }
}
