package hostplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.inventory.Server;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class OwnColumnsViewModelTest {

    private final ProjectSession session = new ProjectSession(Project.EMPTY);
    private final OwnColumnsViewModel columns =
            new OwnColumnsViewModel(session, new Ids(new Random(1)), new Texts(Locale.ENGLISH));

    @Test
    void adds_a_column_as_one_step() {
        assertThat(columns.add(" Cost centre ", OwnColumn.Type.TEXT, "")).isEmpty();
        assertThat(session.project().ownColumns())
                .extracting(OwnColumn::name)
                .containsExactly("Cost centre");
        session.undo();
        assertThat(session.project().ownColumns()).isEmpty();
    }

    @Test
    void refuses_a_column_without_name_one_that_exists_and_a_choice_of_nothing() {
        columns.add("Team", OwnColumn.Type.TEXT, "");
        assertThat(columns.add(" ", OwnColumn.Type.TEXT, "")).isPresent();
        assertThat(columns.add("team", OwnColumn.Type.NUMBER, "")).isPresent();
        assertThat(columns.add("Ring", OwnColumn.Type.CHOICE, " , ")).isPresent();
        assertThat(session.project().ownColumns()).hasSize(1);
    }

    @Test
    void takes_the_values_of_a_choice_between_commas() {
        columns.add("Ring", OwnColumn.Type.CHOICE, "inner, outer,inner");
        assertThat(session.project().ownColumns().getFirst().choices())
                .containsExactly("inner", "outer");
    }

    @Test
    void removes_a_column_with_its_values_and_brings_both_back() {
        columns.add("Team", OwnColumn.Type.TEXT, "");
        OwnColumn team = session.project().ownColumns().getFirst();
        Server server =
                new Server.Draft("srv-1").build().with(draft -> draft.own(team.id(), "shop"));
        session.apply(
                StepName.of("step.cure"),
                session.project().with(draft -> draft.servers = List.of(server)));
        assertThat(columns.used(team)).isEqualTo(1);
        columns.remove(team);
        assertThat(session.project().servers().getFirst().own()).isEmpty();
        session.undo();
        assertThat(session.project().servers().getFirst().own()).containsEntry(team.id(), "shop");
    }
}
