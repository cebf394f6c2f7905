package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
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
    void takesBladesOutFirstAndPutsThemInLast() {
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
}
