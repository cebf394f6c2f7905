package hostplan.ui.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.Project;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Two groups, `db` and `web`; one thing is asked of `db`.
class GroupsViewModelTest {

    private static final GroupRule WEB = GroupRule.together("web");

    private final ProjectSession session =
            new ProjectSession(
                    Project.EMPTY.with(draft -> {
                        draft.vms = List.of(vm("one", "db"), vm("two", "web"));
                        draft.placements =
                                List.of(
                                        new Placement.Draft("p")
                                                .build()
                                                .with(placement ->
                                                        placement.groups =
                                                                List.of(GroupRule.apart("db"))));
                    }));
    private final GroupsViewModel groups = new GroupsViewModel(new CurrentPlacement(session));

    private static Vm vm(String id, String group) {
        return new Vm.Draft(id).build().with(draft -> draft.group = group);
    }

    private GroupsViewModel.Line line(int place) {
        return groups.linesProperty().get().get(place);
    }

    private List<GroupRule> rules() {
        return session.project().placements().getFirst().groups();
    }

    @Test
    void showsALineForEachThingThatIsAsked() {
        groups.askMore(line(0));
        assertThat(groups.linesProperty().get())
                .extracting(GroupsViewModel.Line::group)
                .containsExactly("db", "db", "web");
        assertThat(groups.linesProperty().get())
                .extracting(GroupsViewModel.Line::isLast)
                .containsExactly(false, true, true);
        assertThat(line(2).rule()).isEmpty();
    }

    /// All at one site goes with different hosts there.
    @Test
    void asksWhatGoesWithWhatIsAsked() {
        groups.askMore(line(0));
        assertThat(rules())
                .containsExactly(
                        GroupRule.apart("db"),
                        new GroupRule("db", Policy.TOGETHER, Place.SITE, 1, false));
        session.undo();
        assertThat(rules()).containsExactly(GroupRule.apart("db"));
    }

    @Test
    void changesOneOfTwoAndLeavesTheOther() {
        groups.ask(line(1), Optional.of(WEB));
        groups.askMore(line(0));
        GroupRule rack = new GroupRule("db", Policy.TOGETHER, Place.RACK, 1, true);
        groups.ask(line(1), Optional.of(rack));
        assertThat(rules()).containsExactly(GroupRule.apart("db"), rack, WEB);
        groups.ask(line(0), Optional.empty());
        assertThat(rules()).containsExactly(rack, WEB);
        groups.ask(line(0), Optional.empty());
        assertThat(rules()).containsExactly(WEB);
    }
}
