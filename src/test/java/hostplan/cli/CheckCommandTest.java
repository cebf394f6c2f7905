package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;

class CheckCommandTest {

    @TempDir private Path folder;

    @Test
    void isContentWithAProjectInWhichNothingIsWrong() {
        Run run = check(Sample.project(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("findings")).isEmpty();
        assertThat(run.json().get("notChecked")).isNotEmpty();
    }

    @Test
    void saysWhatIsWrongAndHowToCureIt() {
        Project project = Sample.project().with(draft -> draft.flavors = List.of());
        Run run = check(project, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("findings"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"rule": "dangling-reference", "severity": "error",
                                          "subject": {"kind": "slicing", "id": "slicing-1",
                                                      "name": "as sold"},
                                          "message": "It asks for a flavor that is not in the\
                                         project (flavor-1).",
                                          "cure": "Choose a flavor that is, or take the line away."}]
                                        """));
    }

    @Test
    void saysItToPeople() {
        Project project =
                Sample.project()
                        .with(draft ->
                                draft.servers =
                                        List.of(
                                                draft.servers.getFirst(),
                                                draft.servers
                                                        .getLast()
                                                        .with(each -> each.name = "web-1")));

        assertThat(check(project).out())
                .startsWith(
                        """
                        1 warning

                        warning: server web-1 (srv-2) [duplicate-name]
                          The name web-1 is also that of srv-1.
                          Rename one of them; until then the command line knows them by identity only.

                        Not checked:
                        """);
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(check(Sample.project()).out()).startsWith("Nothing found.\n\nNot checked:\n");
    }

    private Run check(Project project, String... options) {
        String file = Sample.saved(folder, project);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }
}
