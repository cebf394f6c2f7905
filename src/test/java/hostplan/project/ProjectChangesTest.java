package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ProjectChanges.What;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.LongStream;

class ProjectChangesTest {

    private static final Project BEFORE =
            Project.EMPTY.with(draft -> {
                draft.sites = List.of(PlacementProjects.site("here"));
                draft.configurations = List.of(PlacementProjects.configuration("small", 16, 64));
                draft.servers = List.of(server("a"), server("b"));
            });

    private static hostplan.inventory.Server server(String id) {
        return PlacementProjects.racked(id, "small", "r1");
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        Project after =
                BEFORE.with(draft -> {
                    draft.servers =
                            List.of(server("b").with(each -> each.notes = "new"), server("c"));
                });
        ProjectChanges changes = ProjectChanges.between(BEFORE, after);
        assertThat(changes.changes())
                .extracting(change -> change.latest().id() + " " + change.what())
                .containsExactly("b CHANGED", "c ADDED", "a REMOVED");
        assertThat(changes.isElse()).isFalse();
        assertThat(changes.isNone()).isFalse();
    }

    @Test
    void theSameIsNoChange() {
        assertThat(ProjectChanges.between(BEFORE, BEFORE.with(_ -> {})).isNone()).isTrue();
    }

    @Test
    void anotherOrderIsTold() {
        Project after = BEFORE.with(draft -> draft.servers = draft.servers.reversed());
        ProjectChanges changes = ProjectChanges.between(BEFORE, after);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.reordered()).containsExactly(ObjectKind.SERVER);
    }

    @Test
    void whatIsInNoListIsTold() {
        Project after = BEFORE.with(draft -> draft.notes = "other");
        assertThat(ProjectChanges.between(BEFORE, after).isElse()).isTrue();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// What is added one way is removed the other way.
    @ParameterizedTest
    @MethodSource("seeds")
    void turnedAroundItTellsTheOpposite(long seed) {
        Project one = RandomProjects.of(seed);
        Project other = RandomProjects.of(seed + 1);
        ProjectChanges there = ProjectChanges.between(one, other);
        ProjectChanges back = ProjectChanges.between(other, one);
        assertThat(there.count(What.ADDED)).isEqualTo(back.count(What.REMOVED));
        assertThat(there.count(What.REMOVED)).isEqualTo(back.count(What.ADDED));
        assertThat(there.count(What.CHANGED)).isEqualTo(back.count(What.CHANGED));
        assertThat(ProjectChanges.between(one, one).isNone()).isTrue();
    }
}
