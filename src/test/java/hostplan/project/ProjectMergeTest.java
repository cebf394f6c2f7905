package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.ProjectMerge.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class ProjectMergeTest {

    private static final Project BASE = servers("a", "b", "c");

    private static Project servers(String... ids) {
        return Project.EMPTY.with(draft ->
                draft.servers =
                        Arrays.stream(ids)
                                .map(id ->
                                        new Server.Draft(id).build().with(each -> each.name = id))
                                .toList());
    }

    private static Project noted(Project project, String id, String notes) {
        return project.with(draft ->
                draft.servers =
                        draft.servers.stream()
                                .map(each ->
                                        each.id().equals(id)
                                                ? each.with(server -> server.notes = notes)
                                                : each)
                                .toList());
    }

    private static Project without(Project project, String id) {
        return project.with(draft ->
                draft.servers =
                        draft.servers.stream().filter(each -> !each.id().equals(id)).toList());
    }

    private static Outcome merged(Project mine, Project theirs) {
        return ProjectMerge.of(BASE, mine, theirs);
    }

    @Test
    void takesWhatEachChangedAddedAndRemoved() {
        Project mine = noted(without(BASE, "c"), "a", "mine");
        Project theirs = noted(servers("a", "b", "c", "d"), "b", "theirs");
        Project both =
                noted(noted(without(servers("a", "b", "c", "d"), "c"), "a", "mine"), "b", "theirs");
        assertThat(merged(mine, theirs)).isEqualTo(new Outcome.Merged(both));
    }

    @Test
    void saysWhatBothChanged() {
        assertThat(merged(noted(BASE, "a", "mine"), noted(BASE, "a", "theirs")))
                .isEqualTo(new Outcome.Conflicts(List.of("a"), false));
        assertThat(merged(noted(BASE, "a", "mine"), without(BASE, "a")))
                .isEqualTo(new Outcome.Conflicts(List.of("a"), false));
        assertThat(merged(named("mine"), named("theirs")))
                .isEqualTo(new Outcome.Conflicts(List.of(), true));
    }

    private static Project named(String name) {
        return BASE.with(draft -> draft.name = name);
    }

    @Test
    void theSameChangeIsNoConflict() {
        Project same = noted(without(BASE, "b"), "a", "both").with(draft -> draft.name = "both");
        assertThat(merged(same, same)).isEqualTo(new Outcome.Merged(same));
    }

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// What only one changed is as that one made it.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatOneLeftAsItWasIsAsTheOtherMadeIt(long seed) {
        Project base = RandomProjects.of(seed);
        Project other = RandomProjects.of(seed + 1);
        assertThat(ProjectMerge.of(base, base, other))
                .isInstanceOfSatisfying(
                        Outcome.Merged.class,
                        merged ->
                                assertThat(
                                                ProjectChanges.between(other, merged.project())
                                                        .changes())
                                        .isEmpty());
        assertThat(ProjectMerge.of(base, other, base)).isEqualTo(new Outcome.Merged(other));
    }
}
