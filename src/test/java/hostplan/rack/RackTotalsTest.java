package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.RackItemKind;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class RackTotalsTest {

    @Test
    void nothingIsInAnEmptyRack() {
        RackTotals totals = RackTotals.of(rack(42, _ -> {}));

        assertThat(totals.space().free()).isEqualTo(RackUnits.of(42));
        assertThat(totals.space().largestRun()).isEqualTo(RackUnits.of(42));
        assertThat(totals.weightKg()).isEqualTo(new Sum(Fraction.ZERO, 0));
        assertThat(totals.centreMm()).isEmpty();
        assertThat(totals.largest().isWhole()).isTrue();
    }

    @Test
    void aUnitIsUsedWhereAnythingTakesItOnEitherSide() {
        RackTotals totals =
                RackTotals.of(
                        rack(
                                10,
                                _ -> {},
                                thing(
                                        "front",
                                        each -> {
                                            each.at(2);
                                            each.shortOn(Face.FRONT, 100);
                                        }),
                                thing(
                                        "rear",
                                        each -> {
                                            each.at(2);
                                            each.units(2);
                                            each.shortOn(Face.REAR, 100);
                                        }),
                                thing(
                                        "kept",
                                        each -> {
                                            each.item = Optional.of(RackItemKind.RESERVED);
                                            each.at(9);
                                        }),
                                thing("beyond", 10, 3),
                                thing("nowhere", _ -> {})));

        assertThat(totals.space())
                .isEqualTo(
                        new Space(
                                RackUnits.of(10),
                                RackUnits.of(4),
                                RackUnits.of(1),
                                RackUnits.of(6),
                                RackUnits.of(5)));
    }

    @Test
    void freeRunsAreCountedInHalves() {
        Occupant oneAndAHalf =
                thing(
                        "a",
                        each -> {
                            each.at(1);
                            each.height = RackUnits.of(new BigDecimal("1.5")).orElseThrow();
                        });

        assertThat(RackTotals.of(rack(4, _ -> {}, oneAndAHalf)).space().largestRun())
                .isEqualTo(RackUnits.of(new BigDecimal("2.5")).orElseThrow());
    }

    @Test
    void theMiddleOfMassFollowsWhatWeighs() {
        Occupant low = weighing("low", 1, 2, "30");
        Occupant high = weighing("high", 11, 1, "10");

        assertThat(RackTotals.of(rack(20, _ -> {}, low)).centreMm())
                .contains(Fraction.of(new BigDecimal("44.45")));
        // (30 kg × 44.45 mm + 10 kg × 10.5 × 44.45 mm) ÷ 40 kg
        assertThat(
                        RackTotals.of(rack(20, _ -> {}, low, high, thing("light", 5, 1)))
                                .centreMm()
                                .flatMap(Fraction::exactDecimal))
                .hasValueSatisfying(mm -> assertThat(mm).isEqualByComparingTo("150.01875"));
    }

    @Test
    void whatIsNotKnownIsCounted() {
        RackTotals totals =
                RackTotals.of(
                        rack(
                                10,
                                _ -> {},
                                weighing("a", 1, 1, "20.25"),
                                thing("b", 2, 1),
                                thing(
                                        "c",
                                        each -> {
                                            each.at(3);
                                            each.watts(200, 400);
                                        }),
                                thing(
                                        "panel",
                                        each -> {
                                            each.passive(RackItemKind.PATCH_PANEL);
                                            each.at(4);
                                        })));

        assertThat(totals.weightKg()).isEqualTo(new Sum(Fraction.of(81, 4), 3));
        assertThat(totals.typical()).isEqualTo(new Sum(Fraction.of(200), 2));
        assertThat(totals.largest()).isEqualTo(new Sum(Fraction.of(400), 2));
        assertThat(totals.plate()).isEqualTo(new Sum(Fraction.ZERO, 3));
    }

    @Test
    void allThatIsDrawnBecomesHeat() {
        Occupant one =
                thing(
                        "a",
                        each -> {
                            each.at(1);
                            each.watts(500, 1000);
                        });
        RackTotals totals = RackTotals.of(rack(10, _ -> {}, one));

        assertThat(totals.btuPerHour(Level.LARGEST).toDecimal(3)).isEqualByComparingTo("3412.142");
        assertThat(List.of(Level.TYPICAL, Level.LARGEST, Level.PLATE))
                .extracting(level -> totals.watts(level).known())
                .containsExactly(Fraction.of(500), Fraction.of(1000), Fraction.ZERO);
    }

    private static Occupant weighing(String id, int position, int units, String kg) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.units(units);
                    each.kg(kg);
                });
    }
}
