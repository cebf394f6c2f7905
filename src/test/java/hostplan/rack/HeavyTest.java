package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class HeavyTest {

    @Test
    void whatIsHeavyAndHighCouldStandLower() {
        Occupant heavy = weighing("heavy", 9, "25.1");

        assertThat(Heavy.high(rack(10, _ -> {}, thing("x", 1, 2), heavy)))
                .containsExactly(new Heavy.High(heavy, Optional.of(RackUnits.of(3))));
        assertThat(Heavy.high(rack(10, _ -> {}, weighing("light", 9, "25")))).isEmpty();
        assertThat(Heavy.high(rack(10, _ -> {}, weighing("low", 5, "90")))).isEmpty();
    }

    @Test
    void whereTheLowerHalfIsFullItChangesPlacesWithSomethingLighter() {
        Occupant heavy = weighing("heavy", 3, "30");

        assertThat(
                        Heavy.high(
                                rack(
                                        4,
                                        _ -> {},
                                        weighing("a", 1, "10"),
                                        weighing("b", 2, "40"),
                                        heavy)))
                .containsExactly(new Heavy.High(heavy, Optional.empty()));
        assertThat(
                        Heavy.high(
                                rack(
                                        4,
                                        _ -> {},
                                        weighing("a", 1, "30"),
                                        weighing("b", 2, "40"),
                                        heavy)))
                .isEmpty();
    }

    @Test
    void aRackOfEqualThingsIsNotTopHeavy() {
        Occupant[] equal =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(unit -> weighing("s" + unit, unit, "30"))
                        .toArray(Occupant[]::new);
        Elevation full = rack(10, _ -> {}, equal);

        assertThat(Heavy.topHeavy(full)).isEmpty();
        assertThat(Heavy.high(full)).isEmpty();
        assertThat(Heavy.topHeavy(full.without(Set.of("s1")))).isPresent();
    }

    @Test
    void aLittleWeightDoesNotTip() {
        assertThat(Heavy.topHeavy(rack(10, _ -> {}, weighing("switch", 10, "5")))).isEmpty();
        assertThat(Heavy.topHeavy(new Elevation(rack(10, _ -> {}).rack(), List.of()))).isEmpty();
    }

    private static Occupant weighing(String id, int position, String kg) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.kg(kg);
                });
    }
}
