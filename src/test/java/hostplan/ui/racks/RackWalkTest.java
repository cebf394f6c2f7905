package hostplan.ui.racks;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentElevations;
import hostplan.ui.racks.RackWalk.Place;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class RackWalkTest {

    private final Project project =
            RackProjects.two()
                    .with(draft ->
                            draft.servers =
                                    List.of(
                                            RackProjects.server(
                                                    "web-01", RackProjects.at("A03", 20)),
                                            RackProjects.server(
                                                    "web-02", RackProjects.at("A03", 21)),
                                            RackProjects.server("low", RackProjects.at("A04", 3)),
                                            RackProjects.server(
                                                    "same", RackProjects.at("A04", 19))));
    private final RackWalk walk =
            new RackWalk(
                    Hall.of(ProjectIndex.of(project), Optional.empty(), new RecentElevations()));

    private static Place at(String rack, String id) {
        return new Place(rack, Optional.of(id));
    }

    @Test
    void walks_down_and_up_and_stops_at_the_ends() {
        assertThat(walk.start(Optional.empty())).contains(at("A03", "panel"));
        assertThat(walk.down(at("A03", "panel"), 1)).isEqualTo(at("A03", "web-02"));
        assertThat(walk.down(at("A03", "web-01"), 1)).isEqualTo(at("A03", "web-01"));
        assertThat(walk.down(at("A03", "web-01"), -9)).isEqualTo(at("A03", "panel"));
    }

    @Test
    void goes_sideways_to_what_stands_at_the_same_height() {
        assertThat(walk.right(at("A03", "web-01"), 1)).isEqualTo(at("A04", "same"));
        assertThat(walk.right(at("A04", "low"), -1)).isEqualTo(at("A03", "web-01"));
        assertThat(walk.right(at("A04", "low"), 1)).isEqualTo(at("A04", "low"));
    }

    @Test
    void selects_all_between_two_of_one_rack() {
        assertThat(walk.between("web-01", "panel")).containsExactly("panel", "web-02", "web-01");
        assertThat(walk.between("web-01", "low")).containsExactly("low");
    }
}
