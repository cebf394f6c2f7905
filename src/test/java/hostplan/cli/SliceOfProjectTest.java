package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SliceOfProjectTest {

    @TempDir private Path folder;

    @Test
    void asksTheStoredSlicingWhereNoFlavorIsGiven() {
        Run run = slice(Sample.project(), "--server", "web-1");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/hypervisor").stringValue()).isEqualTo("kvm");
        assertThat(run.json().at("/slices/0").toString())
                .isEqualTo("{\"flavor\":\"small\",\"count\":6,\"limit\":\"memory\"}");
    }

    @Test
    void optionsReplaceWhatIsStored() {
        Run run =
                slice(
                        Sample.project(),
                        "--server",
                        "web-1",
                        "--hypervisor",
                        "nova",
                        "--flavor",
                        "vcpus=1,memory=1GiB,count=3");

        assertThat(run.json().at("/hypervisor").stringValue()).isEqualTo("nova");
        assertThat(run.json().at("/slices/0").toString())
                .isEqualTo("{\"flavor\":\"1vcpu-1GiB\",\"count\":3,\"limit\":null}");
    }

    @Test
    void takesFlavorsOfTheProjectByName() {
        Run run =
                slice(
                        Sample.project(),
                        "--server",
                        "srv-1",
                        "--flavor",
                        "small,count=2",
                        "--flavor",
                        "flavor-1");

        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(2);
        assertThat(run.json().at("/slices/1/count").intValue()).isEqualTo(4);
    }

    @Test
    void writesNothing() throws IOException {
        String file = Sample.saved(folder, Sample.project());
        byte[] before = Files.readAllBytes(Path.of(file));

        Run.of("slice", "--project", file, "--server", "web-1", "--keep-free", "1GiB");

        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void needsToBeToldWhichOfSeveralSlicings() {
        Project project =
                Sample.project()
                        .with(draft ->
                                draft.slicings =
                                        List.of(
                                                Sample.slicing("a", "as sold"),
                                                Sample.slicing("b", "tight")));

        assertFails(
                slice(project, "--server", "web-1"),
                "web-1 has 2 stored slicings. Add --slicing with one of as sold, tight.");
        assertThat(slice(project, "--server", "web-1", "--slicing", "tight").status()).isZero();
        Run adHoc = slice(project, "--server", "web-1", "--flavor", "small,count=1");
        assertThat(adHoc.status()).isZero();
        assertThat(adHoc.json().at("/hypervisor").stringValue()).isEqualTo("none");
        assertFails(
                slice(project, "--server", "web-1", "--slicing", "loose"),
                "--slicing: the project has no stored slicing “loose”. It has as sold, tight.");
    }

    @Test
    void needsAFlavorWhereNoSlicingIsStored() {
        Project project = Sample.project().with(draft -> draft.slicings = List.of());

        assertFails(slice(project, "--server", "web-1"), "--flavor is missing");
        assertThat(slice(project, "--server", "web-1", "--flavor", "small").status()).isZero();
    }

    @Test
    void listsTheIdsBehindANameThatSeveralServersBear() {
        Project project =
                Sample.project()
                        .with(draft ->
                                draft.servers =
                                        draft.servers.stream()
                                                .map(server ->
                                                        server.with(each -> each.name = "web"))
                                                .toList());

        assertFails(
                slice(project, "--server", "web"),
                "--server: 2 servers are called “web”. Say which by its id: srv-1, srv-2.");
        assertThat(slice(project, "--server", "srv-1").status()).isZero();
    }

    @Test
    void namesTheServersWhereThereIsNoneOfThatName() {
        assertFails(
                slice(Sample.project(), "--server", "web-9"),
                "--server: the project has no server “web-9”. It has web-1, spare.");
    }

    @Test
    void saysThatNothingIsKnownOfAServer() {
        assertFails(
                slice(Sample.project(), "--server", "spare", "--flavor", "small"),
                "Nothing is known of the hardware of spare.");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path file = folder.resolve("broken.hostplan");
        Files.writeString(file, "{\n  \"format\": oops\n}\n");

        assertFails(
                Run.of("slice", "--project", file.toString(), "--server", "web-1"),
                "broken.hostplan:2:");
        assertFails(
                Run.of("slice", "--project", folder.resolve("none").toString(), "--server", "a"),
                "cannot be read.");
    }

    private Run slice(Project project, String... options) {
        String file = Sample.saved(folder, project);
        String[] arguments = new String[options.length + 4];
        arguments[0] = "slice";
        arguments[1] = "--project";
        arguments[2] = file;
        arguments[3] = "--json";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.of(arguments);
    }

    private static void assertFails(Run run, String message) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hostplan slice: ").contains(message);
    }
}
