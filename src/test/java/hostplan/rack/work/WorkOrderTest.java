package hostplan.rack.work;

import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Meeting;
import hostplan.rack.Occupant;
import hostplan.rack.Places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

class WorkOrderTest {

    private static final Rack A = rack("A");
    private static final Rack B = rack("B");

    private static Rack rack(String id) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.units = 12;
                });
    }

    private static Elevation in(Rack rack, Occupant... occupants) {
        return new Elevation(rack, List.of()).with(List.of(occupants));
    }

    private static List<String> words(WorkOrder order) {
        return order.steps().stream()
                .map(step ->
                        step.kind().code()
                                + " "
                                + step.who().name()
                                + step.to().map(WorkOrderTest::words).orElse(""))
                .toList();
    }

    private static String words(Spot spot) {
        return " " + spot.rack().name() + spot.position().map(RackUnits::toString).orElse("");
    }

    private static WorkOrder order(Elevation before, Elevation after) {
        return WorkOrder.of(List.of(before), List.of(after), Set.of());
    }

    @Test
    void takesOutFromAboveAndPutsInFromBelow() {
        assertThat(
                        words(
                                order(
                                        in(A, thing("old-1", 1, 1), thing("old-2", 9, 1)),
                                        in(A, thing("new-1", 5, 1), thing("new-2", 2, 1)))))
                .containsExactly(
                        "remove old-2", "remove old-1", "install new-2 A2", "install new-1 A5");
    }

    @Test
    void leavesAloneWhatStays() {
        assertThat(words(order(in(A, thing("a", 1, 1)), in(A, thing("a", 1, 1))))).isEmpty();
    }

    @Test
    void movesIntoAPlaceOnlyWhenItIsFree() {
        WorkOrder order =
                WorkOrder.of(
                        List.of(in(A, thing("a", 1, 1), thing("b", 2, 1)), in(B)),
                        List.of(in(A, thing("a", 2, 1)), in(B, thing("b", 4, 1))),
                        Set.of());

        assertThat(words(order)).containsExactly("move b B4", "move a A2");
    }

    @Test
    void movesSomethingUpOverItsOwnPlace() {
        assertThat(words(order(in(A, thing("a", 1, 2)), in(A, thing("a", 2, 2)))))
                .containsExactly("move a A2");
    }

    @Test
    void setsTheLightestAsideWhereMovesWaitForEachOther() {
        Occupant heavy =
                thing(
                        "heavy",
                        each -> {
                            each.at(1);
                            each.kg("30");
                        });
        Occupant light =
                thing(
                        "light",
                        each -> {
                            each.at(2);
                            each.kg("10");
                        });

        assertThat(
                        words(
                                order(
                                        in(A, heavy, light),
                                        in(
                                                A,
                                                heavy.at(RackUnits.of(2), Face.FRONT),
                                                light.at(RackUnits.of(1), Face.FRONT)))))
                .containsExactly("set-aside light", "move heavy A2", "install light A1");
    }

    @Test
    void movesAllTheSameWhereThePlanHasTwoInOnePlace() {
        assertThat(
                        words(
                                order(
                                        in(A, thing("a", 1, 1), thing("b", 5, 1)),
                                        in(A, thing("a", 1, 1), thing("b", 1, 1)))))
                .containsExactly("move b A1");
    }

    @Test
    void changesCablesOfWhatStaysOnly() {
        WorkOrder order =
                WorkOrder.of(
                        List.of(in(A, thing("a", 1, 1), thing("b", 2, 1))),
                        List.of(in(A, thing("a", 1, 1), thing("b", 5, 1))),
                        Set.of("a", "b"));

        assertThat(words(order)).containsExactly("move b A5", "recable a A1");
    }

    @Test
    void carriesNoPlacesThatAreKeptFree() {
        Occupant kept =
                thing(
                        "kept",
                        each -> {
                            each.at(3);
                            each.item = Optional.of(RackItemKind.RESERVED);
                        });

        assertThat(words(order(in(A, kept), in(A, thing("new", 3, 1)))))
                .containsExactly("install new A3");
        assertThat(words(order(in(A), in(A, kept)))).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Whatever the two states: done one after the other, the steps lead from one to the other, and
    /// never are two in one place.
    @ParameterizedTest
    @MethodSource("seeds")
    void leadsFromOneStateToTheOtherWithoutACrash(long seed) {
        Random random = new Random(seed);
        List<Elevation> before = state(random);
        List<Elevation> after = state(random);

        Map<String, Elevation> racks = new HashMap<>();
        before.forEach(each -> racks.put(each.rack().id(), each));
        for (WorkStep step : WorkOrder.of(before, after, Set.of()).steps()) {
            racks.replaceAll((_, each) -> each.without(Set.of(step.who().id())));
            step.to()
                    .ifPresent(to ->
                            racks.merge(
                                    to.rack().id(),
                                    in(to.rack(), step.who()),
                                    (rack, _) -> rack.with(List.of(step.who()))));
            assertThat(racks.values().stream().flatMap(each -> Places.meetings(each).stream()))
                    .as(step.toString())
                    .extracting(Meeting::kind)
                    .isEmpty();
        }
        assertThat(racks.values()).containsExactlyInAnyOrderElementsOf(after);
    }

    /// Two racks with some of twelve things of 1 to 3 units, none upon another.
    private static List<Elevation> state(Random random) {
        List<Elevation> racks = new ArrayList<>(List.of(in(A), in(B)));
        for (int thing = 0; thing < 12; thing++) {
            int rack = random.nextInt(2);
            Occupant occupant = thing("t" + thing, 1 + random.nextInt(10), 1 + thing % 3);
            Elevation more = racks.get(rack).with(List.of(occupant));
            if (Places.meetings(more).isEmpty()) {
                racks.set(rack, more);
            }
        }
        return racks;
    }
}
