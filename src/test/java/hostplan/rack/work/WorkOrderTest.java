package hostplan.rack.work;

import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Meeting;
import hostplan.rack.Occupant;
import hostplan.rack.Places;
import hostplan.rack.Sharing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
        return order(List.of(before), List.of(after));
    }

    private static WorkOrder order(List<Elevation> before, List<Elevation> after) {
        return WorkOrder.between(state(before), state(after));
    }

    private static WorkOrder.State state(List<Elevation> racks) {
        return new WorkOrder.State(
                racks,
                racks.stream()
                        .flatMap(each -> each.occupants().stream())
                        .collect(Collectors.toMap(Occupant::id, WorkOrderTest::cables)));
    }

    private static Cables cables(Occupant who) {
        return new Cables(who.power().cables(), List.of());
    }

    /// In unit 1 of the lowest, with cables such as A1.
    private static Occupant cabled(String id, int unit, String... cables) {
        return thing(
                id,
                each -> {
                    each.at(unit);
                    each.cables = Stream.of(cables).map(WorkOrderTest::cable).toList();
                    each.supplies = Optional.of(cables.length);
                });
    }

    private static PowerCable cable(String name) {
        return new PowerCable(name.substring(0, 1), name.substring(1));
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

    private static Occupant planned(String id, int unit) {
        return thing(
                id,
                each -> {
                    each.at(unit);
                    each.sharing = Sharing.COMING;
                });
    }

    @Test
    void carriesInWhatWasOnlyPlannedThere() {
        assertThat(words(order(in(A, planned("a", 1)), in(A, thing("a", 1, 1)))))
                .containsExactly("install a A1");
        assertThat(words(order(in(A, planned("a", 1)), in(A, planned("a", 3))))).isEmpty();
        assertThat(words(order(in(A, planned("a", 1)), in(A, planned("a", 1))))).isEmpty();
        assertThat(words(order(in(A, planned("a", 1)), in(A)))).isEmpty();
    }

    /// Rack A may draw 1,000 W, and one of 600 is in it until it leaves for B.
    @Test
    void letsOthersLeaveFirstWhereARackWouldDrawTooMuch() {
        Rack limited = A.with(draft -> draft.maximumWatts = Optional.of(1_000));
        Occupant out = drawing("out", 1);
        Occupant into = drawing("into", 1);
        WorkOrder order =
                order(
                        List.of(in(limited, out), in(B, into)),
                        List.of(in(limited, at(into, 2)), in(B, at(out, 9))));

        assertThat(words(order)).containsExactly("move out B9", "move into A2");
    }

    private static Occupant drawing(String id, int unit) {
        return thing(
                id,
                each -> {
                    each.at(unit);
                    each.watts(300, 600);
                });
    }

    private static Occupant at(Occupant who, int unit) {
        return who.at(RackUnits.of(unit), Face.FRONT);
    }

    private static WorkOrder.State linked(Elevation racks, String who, String port) {
        return new WorkOrder.State(
                List.of(racks),
                Map.of(who, new Cables(List.of(), List.of(new NetworkCable("eth0", port)))));
    }

    private static Occupant theSwitch(String id, int unit) {
        return thing(
                id,
                each -> {
                    each.at(unit);
                    each.item = Optional.of(RackItemKind.SWITCH);
                });
    }

    /// The new one waits for the place of the old one, and the cable for the new one.
    @Test
    void plugsIntoASwitchOnlyWhenThatIsThere() {
        WorkOrder order =
                WorkOrder.between(
                        linked(in(A, thing("a", 1, 1), theSwitch("old", 9)), "a", "old/1"),
                        linked(in(A, thing("a", 1, 1), theSwitch("new", 9)), "a", "new/1"));

        assertThat(words(order)).containsExactly("remove old", "install new A9", "recable a A1");
    }

    @Test
    void movesIntoAPlaceOnlyWhenItIsFree() {
        WorkOrder order =
                order(
                        List.of(in(A, thing("a", 1, 1), thing("b", 2, 1)), in(B)),
                        List.of(in(A, thing("a", 2, 1)), in(B, thing("b", 4, 1))));

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
                order(
                        in(A, cabled("a", 1, "A1", "B1"), cabled("b", 2, "A2", "B2")),
                        in(A, cabled("a", 1, "A3", "B1"), cabled("b", 5, "A5", "B5")));

        assertThat(words(order)).containsExactly("move b A5", "recable a A1");
    }

    private static List<String> cords(WorkOrder order) {
        return order.steps().stream()
                .map(step ->
                        step.kind().code()
                                + (step.off() ? " off " : " ")
                                + step.who().name()
                                + cords("-", step.unplugged())
                                + cords("+", step.plugged()))
                .toList();
    }

    private static String cords(String sign, Plugs plugs) {
        return new TreeMap<>(plugs.power())
                .values().stream()
                        .map(cable -> " " + sign + cable.feed() + cable.outlet())
                        .collect(Collectors.joining());
    }

    @Test
    void changesOneCordAtATimeOfWhatRuns() {
        assertThat(
                        cords(
                                order(
                                        in(A, cabled("a", 1, "A1", "B1")),
                                        in(A, cabled("a", 1, "A2", "B2")))))
                .containsExactly("recable a -A1 +A2", "recable a -B1 +B2");
    }

    @Test
    void switchesOffWhatHasOneCord() {
        assertThat(cords(order(in(A, cabled("a", 1, "A1")), in(A, cabled("a", 1, "A2")))))
                .containsExactly("recable off a -A1 +A2");
    }

    @Test
    void addsACordBeforeItChangesTheOnlyOne() {
        Occupant before =
                thing(
                        "a",
                        each -> {
                            each.at(1);
                            each.cables = List.of(cable("A1"));
                        });
        assertThat(cords(order(in(A, before), in(A, cabled("a", 1, "A2", "B2")))))
                .containsExactly("recable a +B2", "recable a -A1 +A2");
    }

    @Test
    void pullsACordEarlyWhereOutletsAreSwapped() {
        assertThat(
                        cords(
                                order(
                                        in(
                                                A,
                                                cabled("a", 1, "A1", "B1"),
                                                cabled("b", 2, "A2", "B2")),
                                        in(
                                                A,
                                                cabled("a", 1, "A2", "B1"),
                                                cabled("b", 2, "A1", "B2")))))
                .containsExactly("unplug a -A1", "recable b -A2 +A1", "recable a +A2");
    }

    @Test
    void switchesOffWhatSwapsItsOwnCords() {
        assertThat(
                        cords(
                                order(
                                        in(A, cabled("a", 1, "A1", "B1")),
                                        in(A, cabled("a", 1, "B1", "A1")))))
                .containsExactly("recable off a -A1 -B1 +B1 +A1");
    }

    @Test
    void freesAnOutletBeforeSomethingComesIntoIt() {
        assertThat(
                        cords(
                                order(
                                        in(A, cabled("a", 1, "A1", "B1")),
                                        in(
                                                A,
                                                cabled("a", 1, "A2", "B1"),
                                                cabled("new", 2, "A1", "B2")))))
                .containsExactly("recable a -A1 +A2", "install off new +A1 +B2");
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
        for (WorkStep step : order(before, after).steps()) {
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

    /// Whatever cables there are before and after: no outlet has two at any time, what runs keeps
    /// as many supplies with power as it needs, and in the end all are as planned. Nothing is
    /// touched that stays as it is, and nothing is carried twice but what is set aside.
    @ParameterizedTest
    @MethodSource("seeds")
    void neverPullsTheLastCordOfWhatRuns(long seed) {
        Random random = new Random(seed);
        WorkOrder.State before = patched(List.of(in(A, cabledAtRandom(random))), random);
        WorkOrder.State after = patched(List.of(in(A, cabledAtRandom(random))), random);

        Map<String, Map<Integer, PowerCable>> plugged = new HashMap<>();
        Map<String, Set<NetworkCable>> patched = new HashMap<>();
        before.cables()
                .forEach((id, each) -> {
                    plugged.put(id, new TreeMap<>(Plugs.of(each).power()));
                    patched.put(id, new HashSet<>(each.network()));
                });
        Set<String> touched = new HashSet<>();
        for (WorkStep step : WorkOrder.between(before, after).steps()) {
            Map<Integer, PowerCable> own =
                    plugged.computeIfAbsent(step.who().id(), _ -> new TreeMap<>());
            Set<NetworkCable> links =
                    patched.computeIfAbsent(step.who().id(), _ -> new HashSet<>());
            step.unplugged()
                    .power()
                    .forEach((supply, cable) ->
                            assertThat(own.remove(supply)).as(step.toString()).isEqualTo(cable));
            assertThat(links.containsAll(step.unplugged().network())).isTrue();
            step.unplugged().network().forEach(links::remove);
            assertThat(step.off() || !own.isEmpty() || step.unplugged().power().isEmpty())
                    .as("It runs on: %s", step)
                    .isTrue();
            own.putAll(step.plugged().power());
            links.addAll(step.plugged().network());
            assertThat(plugged.values().stream().flatMap(each -> each.values().stream()))
                    .as(step.toString())
                    .doesNotHaveDuplicates();
            assertThat(patched.values().stream().flatMap(Set::stream).map(NetworkCable::switchPort))
                    .as(step.toString())
                    .doesNotHaveDuplicates();
            touched.add(step.who().id());
        }

        Map<String, Cables> done = new HashMap<>();
        plugged.forEach((id, each) ->
                done.put(id, new Cables(List.copyOf(each.values()), List.copyOf(patched.get(id)))));
        done.values().removeIf(Cables.NONE::equals);
        assertThat(done).isEqualTo(after.cables());
        assertThat(touched).isEqualTo(changed(before, after));
    }

    private static WorkOrder.State patched(List<Elevation> racks, Random random) {
        List<Integer> ports = random.nextBoolean() ? shuffled(random) : List.of(0, 1, 2, 3, 4, 5);
        Map<String, Cables> cables = new HashMap<>();
        for (Occupant each : racks.getFirst().occupants()) {
            int number = Integer.parseInt(each.id().substring(1));
            cables.put(
                    each.id(),
                    new Cables(
                            each.power().cables(),
                            List.of(new NetworkCable("eth0", "sw1/" + ports.get(number)))));
        }
        return new WorkOrder.State(racks, cables);
    }

    private static Set<String> changed(WorkOrder.State before, WorkOrder.State after) {
        Set<Occupant> then = new HashSet<>(before.racks().getFirst().occupants());
        Set<Occupant> next = new HashSet<>(after.racks().getFirst().occupants());
        return Stream.concat(then.stream(), next.stream())
                .filter(each ->
                        !(then.contains(each) && next.contains(each))
                                || !before.cables()
                                        .get(each.id())
                                        .equals(after.cables().get(each.id())))
                .map(Occupant::id)
                .collect(Collectors.toSet());
    }

    /// Some of six things with two cables each, in some of eight units, each of eight outlets of a
    /// feed taken once at most.
    private static Occupant[] cabledAtRandom(Random random) {
        List<Integer> a = shuffled(random);
        List<Integer> b = shuffled(random);
        List<Integer> units = random.nextBoolean() ? shuffled(random) : List.of(0, 1, 2, 3, 4, 5);
        return IntStream.range(0, 6)
                .filter(_ -> random.nextInt(6) > 0)
                .mapToObj(number ->
                        cabled(
                                "t" + number,
                                units.get(number) + 1,
                                "A" + a.get(number),
                                "B" + b.get(number)))
                .toArray(Occupant[]::new);
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
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
