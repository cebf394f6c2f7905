package hostplan.ui.racks;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Words;
import hostplan.explain.RackTexts;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.project.Elevations;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Meeting;
import hostplan.rack.Places;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

class CarryViewModelTest {

    private final ProjectSession session = new ProjectSession(RackProjects.two());
    private final CurrentRacks current = new CurrentRacks(session);
    private final CarryViewModel carry = new CarryViewModel(current, words());

    private static RackWords words() {
        Texts texts = new Texts(Locale.ENGLISH);
        return new RackWords(new Words(texts::text, texts.amounts()), RackTexts.in(Locale.ENGLISH));
    }

    private Optional<Location> location(String server) {
        return session.project().servers().stream()
                .filter(each -> each.id().equals(server))
                .findFirst()
                .orElseThrow()
                .location();
    }

    private static Over.Unit unit(String rack, int unit) {
        return new Over.Unit(rack, Face.FRONT, 2 * unit);
    }

    private Optional<String> undoable() {
        return session.undoableProperty().get().map(StepName::key);
    }

    @Test
    void says_what_fits_and_puts_it_down_as_one_step() {
        assertThat(carry.pickUp(List.of("gpu-01"))).isTrue();
        carry.over(unit("A04", 30));
        assertThat(carry.text()).isEqualTo("gpu-01 fits: 2 U, 28 kg");
        assertThat(carry.putDown()).isTrue();
        assertThat(location("gpu-01")).isEqualTo(RackProjects.at("A04", 30));
        assertThat(undoable()).contains("step.racks.place");
        assertThat(current.selected()).containsExactly("gpu-01");
        assertThat(current.rackProperty().get()).contains("A04");
        session.undo();
        assertThat(location("gpu-01")).isEmpty();
        assertThat(undoable()).isEmpty();
    }

    @Test
    void keeps_carrying_what_cannot_stand_there() {
        carry.pickUp(List.of("gpu-01"));
        carry.over(unit("A03", 20));
        assertThat(carry.text()).contains("gpu-01 does not fit").contains("web-01, web-02");
        assertThat(carry.putDown()).isFalse();
        assertThat(carry.carried()).isPresent();
        carry.putBack();
        assertThat(carry.carried()).isEmpty();
        assertThat(undoable()).isEmpty();
    }

    @Test
    void stays_within_the_units_of_a_rack_and_on_whole_ones() {
        carry.pickUp(List.of("gpu-01"));
        carry.over(new Over.Unit("A03", Face.FRONT, 2_000));
        assertThat(carry.carried().orElseThrow().over()).isEqualTo(unit("A03", 41));
        carry.over(new Over.Unit("A03", Face.FRONT, 61));
        assertThat(carry.carried().orElseThrow().over()).isEqualTo(unit("A03", 30));
        carry.over(new Over.Unit("A03", Face.FRONT, -7));
        assertThat(carry.carried().orElseThrow().over()).isEqualTo(unit("A03", 1));
    }

    @Test
    void keeps_the_distances_of_several_from_one_rack() {
        session.apply(
                StepName.of("step.cure"),
                session.project()
                        .with(draft ->
                                draft.servers =
                                        List.of(
                                                RackProjects.server(
                                                        "web-01", RackProjects.at("A03", 20)),
                                                RackProjects.server(
                                                        "web-02", RackProjects.at("A03", 23)))));
        carry.pickUp(List.of("web-02", "web-01"));
        carry.over(unit("A04", 5));
        carry.putDown();
        assertThat(location("web-01")).isEqualTo(RackProjects.at("A04", 5));
        assertThat(location("web-02")).isEqualTo(RackProjects.at("A04", 8));
        assertThat(undoable()).contains("step.racks.placeMany");
    }

    @Test
    void stacks_what_comes_from_the_list() {
        carry.pickUp(List.of("gpu-01", "test-03"));
        carry.over(unit("A04", 5));
        carry.putDown();
        assertThat(location("gpu-01")).isEqualTo(RackProjects.at("A04", 5));
        assertThat(location("test-03")).isEqualTo(RackProjects.at("A04", 7));
    }

    @Test
    void leaves_servers_that_are_taken_out_at_the_site() {
        carry.takeOut(current.hall().racks().getFirst().occupants());
        assertThat(location("web-01")).contains(new Location.AtSite("fra"));
        assertThat(session.project().rackItems().getFirst().location()).isEmpty();
        assertThat(undoable()).contains("step.racks.takeOutMany");
        assertThat(current.hall().outside()).hasSize(5);
    }

    @Test
    void changes_nothing_in_a_project_that_may_only_be_read() {
        session.setReadOnly(true);
        assertThat(carry.pickUp(List.of("gpu-01"))).isFalse();
        carry.takeOut(current.hall().racks().getFirst().occupants());
        assertThat(session.project()).isEqualTo(RackProjects.two());
    }

    @Test
    void begins_from_the_list_where_there_is_room_and_moves_by_keys() {
        carry.pickUp(List.of("gpu-01"));
        carry.begin();
        assertThat(carry.carried().orElseThrow().over()).isEqualTo(unit("A03", 40));
        carry.lift(-2);
        carry.nextRack(1);
        carry.nextRack(1);
        carry.flip();
        assertThat(carry.carried().orElseThrow().over())
                .isEqualTo(new Over.Unit("A04", Face.REAR, 76));
        carry.toEnd(false);
        carry.putDown();
        assertThat(location("gpu-01"))
                .contains(new Location.InRack("A04", Optional.of(RackUnits.of(1)), Face.REAR));
    }

    @Test
    void nudges_over_what_is_in_the_way_or_not_at_all() {
        current.select(List.of("web-01"));
        carry.nudge(1);
        assertThat(location("web-01")).isEqualTo(RackProjects.at("A03", 22));
        current.select(List.of("panel"));
        Project before = session.project();
        carry.nudge(1);
        assertThat(session.project()).isSameAs(before);
        assertThat(carry.carried()).isEmpty();
    }

    @Test
    void what_was_said_is_unsaid_when_it_is_undone() {
        current.select(List.of("web-01"));
        carry.nudge(1);
        assertThat(carry.noticeProperty().get()).contains("web-01");
        session.undo();
        assertThat(carry.noticeProperty().get()).isEmpty();
    }

    @Test
    void racks_in_which_nothing_changes_are_kept() {
        Elevation other = current.hall().rack("A04").orElseThrow();
        Elevation own = current.hall().rack("A03").orElseThrow();
        current.select(List.of("web-01"));
        carry.nudge(1);
        assertThat(current.hall().rack("A04").orElseThrow()).isSameAs(other);
        assertThat(current.hall().rack("A03").orElseThrow()).isNotEqualTo(own);
    }

    /// Whatever is carried wherever, nothing ends where something else stands, and undoing all
    /// leads back to the very same project.
    @Test
    void never_puts_two_things_into_one_place_and_undoes_all() {
        Project first = session.project();
        Random random = new Random(20261127);
        int steps = 0;
        for (int run = 0; run < 300; run++) {
            List<String> all = new ArrayList<>();
            session.project().servers().forEach(each -> all.add(each.id()));
            session.project().rackItems().forEach(each -> all.add(each.id()));
            Collections.shuffle(all, random);
            carry.pickUp(all.subList(0, 1 + random.nextInt(3)));
            if (random.nextInt(6) == 0) {
                carry.over(new Over.TheList());
            } else {
                Face face = random.nextBoolean() ? Face.FRONT : Face.REAR;
                String rack = random.nextBoolean() ? "A03" : "A04";
                carry.over(new Over.Unit(rack, face, random.nextInt(12)));
            }
            Project before = session.project();
            if (!carry.putDown()) {
                carry.putBack();
            }
            steps += session.project() == before ? 0 : 1;
            assertThat(current.hall().racks())
                    .containsExactlyInAnyOrderElementsOf(
                            new Elevations(ProjectIndex.of(session.project())).all());
            current.hall()
                    .racks()
                    .forEach(rack ->
                            assertThat(Places.meetings(rack))
                                    .extracting(Meeting::kind)
                                    .doesNotContain(Meeting.Kind.CLASH));
        }
        assertThat(steps).isGreaterThan(50);
        for (int step = 0; step < steps; step++) {
            session.undo();
        }
        assertThat(session.project()).isEqualTo(first);
        assertThat(undoable()).isEmpty();
    }
}
