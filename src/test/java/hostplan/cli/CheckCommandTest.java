package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
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

    /// What runs on hosts of a placement is checked by sums, so that it is not listed whole.
    @Test
    void saysThatOnlyServersOfNoPlacementGoUncheckedForWhatRunsOnThem() {
        assertThat(check(Sample.project(), "--json").json().get("notChecked").get(0).asString())
                .startsWith("Whether VMs fit beside each other on servers that no placement has");
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
                        2 warnings

                        warning: server web-1 (srv-1) [duplicate-name]
                          Another server is called web-1 too.
                          Rename one of them; until then the command line knows them by identity only.

                        warning: server web-1 (srv-2) [duplicate-name]
                          Another server is called web-1 too.
                          Rename one of them; until then the command line knows them by identity only.

                        Not checked:
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "list", "slice"})
    void saysThatANewerVersionWroteTheFile(String command) throws IOException {
        Path file = Path.of(Sample.saved(folder, Sample.project()));
        String text = Files.readString(file);
        String[] arguments =
                command.equals("slice")
                        ? new String[] {"slice", "--project", file.toString(), "--server", "web-1"}
                        : new String[] {command, file.toString()};
        Run before = Run.of(arguments);
        Files.writeString(file, text.replace("\"hostplan\": 1", "\"hostplan\": 2"));
        Run after = Run.of(arguments);

        assertThat(before.err()).isEmpty();
        assertThat(after.err())
                .contains("was written by a newer version", "what is shown may be incomplete.");
        assertThat(after.out()).isEqualTo(before.out());
        assertThat(after.status()).isEqualTo(before.status());
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
