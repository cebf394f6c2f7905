package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Server;
import hostplan.project.WorkPlan.BladeStep;
import hostplan.rack.work.WorkStep;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class WorkPlanTest {

    private static final Project SHOP = new Samples().open("web-shop");

    private static WorkPlan plan(Project after) {
        return WorkPlan.between(ProjectIndex.of(SHOP), ProjectIndex.of(after));
    }

    private static Project changed(String id, Consumer<Server.Draft> change) {
        return SHOP.with(draft ->
                draft.servers =
                        SHOP.servers().stream()
                                .map(server ->
                                        server.id().equals(id) ? server.with(change) : server)
                                .toList());
    }

    @Test
    void hasNothingToDoWhereNothingChanged() {
        assertThat(plan(SHOP).isEmpty()).isTrue();
        assertThat(plan(changed("srv-web-01", draft -> draft.notes = "other")).isEmpty()).isTrue();
    }

    @Test
    void movesAServerToItsNewUnit() {
        WorkPlan plan =
                plan(
                        changed(
                                "srv-web-01",
                                draft ->
                                        draft.location =
                                                Optional.of(
                                                        new Location.InRack(
                                                                "rack-a02",
                                                                Optional.of(RackUnits.of(33)),
                                                                Face.FRONT))));

        assertThat(plan.racks().steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(WorkStep.Kind.MOVE);
                    assertThat(step.from().orElseThrow().rack().name()).isEqualTo("A01");
                    assertThat(step.to().orElseThrow().rack().name()).isEqualTo("A02");
                });
    }

    @Test
    void tellsOtherCables() {
        WorkPlan plan =
                plan(
                        changed(
                                "srv-mon-01",
                                draft ->
                                        draft.power =
                                                List.of(
                                                        new PowerCable("B", "40"),
                                                        new PowerCable("A", "39"))));

        assertThat(plan.racks().steps())
                .extracting(WorkStep::kind)
                .containsExactly(WorkStep.Kind.RECABLE);
    }

    @Test
    void tellsWhichBaysBladesLeaveAndTake() {
        WorkPlan plan =
                plan(
                        changed(
                                "srv-ci-01",
                                draft ->
                                        draft.location =
                                                Optional.of(
                                                        new Location.InBay("srv-blades-01", "3"))));

        assertThat(plan.bladesOut())
                .extracting(BladeStep::kind, step -> step.bay().bay())
                .containsExactly(tuple(WorkStep.Kind.MOVE, "1"));
        assertThat(plan.bladesIn())
                .extracting(BladeStep::kind, step -> step.bay().bay())
                .containsExactly(tuple(WorkStep.Kind.MOVE, "3"));
        assertThat(plan.racks().steps()).isEmpty();
    }

    private static Server moved(Server server, Location location) {
        return server.with(draft -> draft.location = Optional.of(location));
    }

    /// The enclosure moves, so that ci-01 comes out before and goes in after that; the server that
    /// moves too has nothing to do with it.
    @Test
    void putsBladesInAsSoonAsTheirEnclosureStands() {
        Project after =
                SHOP.with(draft ->
                        draft.servers =
                                SHOP.servers().stream()
                                        .map(server ->
                                                switch (server.id()) {
                                                    case "srv-ci-01" ->
                                                            moved(
                                                                    server,
                                                                    new Location.InBay(
                                                                            "srv-blades-01", "3"));
                                                    case "srv-blades-01" -> moved(server, unit(30));
                                                    case "srv-web-01" -> moved(server, unit(38));
                                                    default -> server;
                                                })
                                        .toList());
        WorkPlan plan = plan(after);
        int carried =
                plan.racks().steps().stream()
                        .map(step -> step.who().id())
                        .toList()
                        .indexOf("srv-blades-01");

        List<BladeTurns.Turn> turns = BladeTurns.of(plan);

        assertThat(turns).hasSize(3);
        assertThat(turns.get(carried).out()).hasSize(1);
        assertThat(turns.get(carried + 1).in()).hasSize(1);
    }

    private static Location unit(int unit) {
        return new Location.InRack("rack-a02", Optional.of(RackUnits.of(unit)), Face.FRONT);
    }

    @Test
    void pullsNoCableWhereASwitchGetsAnotherName() {
        Project after =
                SHOP.with(draft -> {
                    draft.rackItems =
                            SHOP.rackItems().stream()
                                    .map(item ->
                                            item.name().equals("sw-a03")
                                                    ? item.with(each -> each.name = "sw-b")
                                                    : item)
                                    .toList();
                    draft.servers =
                            SHOP.servers().stream()
                                    .map(server ->
                                            server.with(each ->
                                                    each.network =
                                                            each.network.stream()
                                                                    .map(WorkPlanTest::renamed)
                                                                    .toList()))
                                    .toList();
                });

        assertThat(plan(after).racks().steps()).isEmpty();
    }

    private static NetworkCable renamed(NetworkCable cable) {
        return new NetworkCable(cable.port(), cable.switchPort().replace("sw-a03/", "sw-b/"));
    }
}
