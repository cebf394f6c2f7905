package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.inventory.Face;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Mounting.Manner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class MountingTest {

    private final Occupant a = thing("a", 4, 4);
    private final Occupant small = thing("small", _ -> {});
    private final Elevation rack = rack(10, _ -> {}, a);

    @Test
    void standsWhereNothingIs() {
        assertThat(mounted(rack, small, 3).isFree()).isTrue();
        assertThat(mounted(rack, small, 8).isFree()).isTrue();
        assertThat(mounted(rack, small, 8).after().occupants())
                .extracting(Occupant::id)
                .containsExactly("small", "a");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void cannotStandWhereAnotherDoes(int unit) {
        Mounting mounting = mounted(rack, small, unit);

        assertThat(mounting.isPossible()).isFalse();
        assertThat(mounting.blocking()).containsExactly("a");
        assertThat(mounting.refusals())
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.Occupied.class,
                        occupied -> assertThat(occupied.by()).containsExactly(a));
    }

    @Test
    void whatTakesNoUnitStandsOnAShelfOnly() {
        Occupant shelf =
                thing(
                        "shelf",
                        each -> {
                            each.passive(RackItemKind.SHELF);
                            each.at(9);
                        });
        Occupant mini = thing("mini", each -> each.units(0));
        Elevation withShelf = rack(10, _ -> {}, a, shelf);

        assertThat(mounted(withShelf, mini, 2).refusals())
                .containsExactly(new Refusal.TakesNoUnit(at(mini, 2, Face.FRONT)));
        assertThat(mounted(withShelf, mini, 2).isPossible()).isFalse();
        assertThat(mounted(withShelf, mini, 9).isFree()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 40})
    void cannotStandOutsideTheRack(int unit) {
        assertThat(mounted(rack, small, unit).refusals())
                .singleElement()
                .isInstanceOf(Refusal.Outside.class);
    }

    @Test
    void doesNotStandInItsOwnWay() {
        assertThat(mounted(rack, a, 5).isFree()).isTrue();
        assertThat(mounted(rack, a, 7).isFree()).isTrue();
        assertThat(mounted(rack, a, 8).isPossible()).isFalse();
    }

    @Test
    void severalKeepTheirDistancesAndSides() {
        Occupant b =
                thing(
                        "b",
                        each -> {
                            each.at(9);
                            each.shortOn(Face.REAR, 100);
                        });
        Elevation both = rack(12, _ -> {}, a, b);
        Mounting up =
                Mounting.of(both, List.of(b, a), Manner.AS_THEY_STAND, RackUnits.of(6), Face.FRONT);

        assertThat(up.isFree()).isTrue();
        assertThat(up.moved()).containsExactly(at(b, 11, Face.REAR), at(a, 6, Face.FRONT));
        assertThat(
                        Mounting.of(
                                        both,
                                        List.of(b, a),
                                        Manner.AS_THEY_STAND,
                                        RackUnits.of(8),
                                        Face.FRONT)
                                .refusals())
                .singleElement()
                .isInstanceOf(Refusal.Outside.class);
    }

    @Test
    void severalTurnTogether() {
        Occupant b =
                thing(
                        "b",
                        each -> {
                            each.at(9);
                            each.shortOn(Face.REAR, 100);
                        });
        Mounting turned =
                Mounting.of(rack, List.of(a, b), Manner.AS_THEY_STAND, RackUnits.of(1), Face.REAR);

        assertThat(turned.moved()).containsExactly(at(a, 1, Face.REAR), at(b, 6, Face.FRONT));
    }

    @Test
    void severalStandOneAfterTheOther() {
        Mounting mounting =
                Mounting.of(
                        rack,
                        List.of(small, thing("two", each -> each.units(2))),
                        Manner.ONE_AFTER_THE_OTHER,
                        RackUnits.of(8),
                        Face.FRONT);

        assertThat(mounting.isFree()).isTrue();
        assertThat(mounting.moved())
                .extracting(each -> each.position().orElseThrow())
                .containsExactly(RackUnits.of(8), RackUnits.of(9));
    }

    @Test
    void whatHasNoPositionFollowsAbove() {
        Mounting mounting =
                Mounting.of(
                        rack, List.of(small, a), Manner.AS_THEY_STAND, RackUnits.of(1), Face.FRONT);

        assertThat(mounting.moved())
                .containsExactly(at(a, 1, Face.FRONT), at(small, 5, Face.FRONT));
    }

    @Test
    void shortThingsStandBackToBackWhereTheRackIsDeepEnough() {
        Occupant front =
                thing(
                        "front",
                        each -> {
                            each.at(1);
                            each.shortOn(Face.FRONT, 500);
                        });
        Occupant rear = thing("rear", each -> each.shortOn(Face.REAR, 301));
        Elevation deep = rack(10, draft -> draft.depthMm = Optional.of(801), front);
        Elevation shallow = rack(10, draft -> draft.depthMm = Optional.of(800), front);

        assertThat(back(deep, rear, 1).isFree()).isTrue();
        assertThat(back(shallow, rear, 1).refusals())
                .containsExactly(
                        new Refusal.DeeperThanRoomBehind(at(rear, 1, Face.REAR), front, 801, 800));
        assertThat(back(shallow, rear, 1).isPossible()).isFalse();
        assertThat(back(shallow, rear, 2).isFree()).isTrue();
        assertThat(mounted(shallow, rear, 1).blocking()).containsExactly("front");
    }

    @Test
    void nothingDeeperThanTheRackFits() {
        Occupant deep = thing("deep", each -> each.depthMm = Optional.of(900));

        assertThat(
                        mounted(rack(10, draft -> draft.depthMm = Optional.of(899)), deep, 1)
                                .isPossible())
                .isFalse();
        assertThat(mounted(rack(10, draft -> draft.depthMm = Optional.of(900)), deep, 1).isFree())
                .isTrue();
        assertThat(mounted(rack, deep, 1).isFree()).isTrue();
    }

    @Test
    void railsMustReachThePosts() {
        Occupant railed = thing("railed", each -> each.rails = Optional.of(new Rails(600, 750)));

        assertThat(
                        mounted(rack(10, draft -> draft.postsMm = Optional.of(751)), railed, 1)
                                .refusals())
                .singleElement()
                .isInstanceOf(Refusal.RailsDoNotReach.class)
                .matches(Refusal::isHard);
        assertThat(mounted(rack(10, draft -> draft.postsMm = Optional.of(750)), railed, 1).isFree())
                .isTrue();
    }

    @Test
    void tooMuchWeightIsADoubtWhereItIsNew() {
        Occupant heavy = thing("heavy", each -> each.kg("20.5"));
        Occupant there =
                thing(
                        "there",
                        each -> {
                            each.at(1);
                            each.kg("10");
                        });
        Elevation full =
                rack(10, draft -> draft.maximumKg = Optional.of(new BigDecimal("30")), there);
        Mounting mounting = mounted(full, heavy, 5);

        assertThat(mounting.isPossible()).isTrue();
        assertThat(mounting.refusals())
                .containsExactly(
                        new Refusal.TooHeavy(new BigDecimal("30.5"), new BigDecimal("30")));
        assertThat(mounted(mounting.after(), heavy, 9).isFree()).isTrue();
    }

    @Test
    void whatMaySharePlacesIsDoubtedOnly() {
        Occupant old =
                thing(
                        "old",
                        each -> {
                            each.at(1);
                            each.sharing = Sharing.LEAVING;
                        });
        Occupant next = thing("next", each -> each.sharing = Sharing.COMING);
        Elevation before = rack(10, _ -> {}, old);

        assertThat(mounted(before, next, 1).refusals())
                .containsExactly(new Refusal.Shared(at(next, 1, Face.FRONT), List.of(old)));
        assertThat(mounted(before, next, 1).isPossible()).isTrue();
        assertThat(mounted(before, small, 1).isPossible()).isFalse();
    }

    @Test
    void aKeptPlaceIsDoubtedAndAShelfIsStoodUpon() {
        Occupant kept = item("kept", RackItemKind.RESERVED, 1);
        Occupant shelf = item("shelf", RackItemKind.SHELF, 2);
        Elevation before = rack(10, _ -> {}, kept, shelf);

        assertThat(mounted(before, small, 1).refusals())
                .containsExactly(new Refusal.Reserved(at(small, 1, Face.FRONT), List.of(kept)));
        Mounting onShelf = mounted(before, small, 2);
        assertThat(onShelf.isFree()).isTrue();
        assertThat(mounted(onShelf.after(), thing("second", _ -> {}), 2).refusals())
                .singleElement()
                .isInstanceOf(Refusal.Shared.class);
    }

    @Test
    void whatHangsBesideTheUnitsTakesNone() {
        Occupant strip =
                thing(
                        "strip",
                        each -> {
                            each.item = Optional.of(RackItemKind.PDU);
                            each.units(0);
                        });

        assertThat(mounted(rack, strip, 4).isFree()).isTrue();
        assertThat(mounted(mounted(rack, strip, 1).after(), small, 1).isFree()).isTrue();
    }

    private static Occupant item(String id, RackItemKind kind, int position) {
        return thing(
                id,
                each -> {
                    each.item = Optional.of(kind);
                    each.at(position);
                });
    }

    private static Mounting mounted(Elevation into, Occupant who, int unit) {
        return Mounting.of(
                into, List.of(who), Manner.ONE_AFTER_THE_OTHER, RackUnits.of(unit), who.face());
    }

    private static Mounting back(Elevation into, Occupant who, int unit) {
        return Mounting.of(into, List.of(who), Manner.AS_THEY_STAND, RackUnits.of(unit), Face.REAR);
    }

    private static Occupant at(Occupant who, int unit, Face face) {
        return who.at(RackUnits.of(unit), face);
    }
}
