package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.SharedInputs;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.storage.Locking;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.storage.ProjectLocks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class ImportCommandTest {

    @TempDir private Path folder;

    private String file(String name, String... lines) {
        return write(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return file.toString();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path project() {
        return folder.resolve("plan.hostplan");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import", project().toString()));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    private Project saved() {
        assertThat(project()).exists();
        return ((Opened.Readable) new ProjectFiles().open(project())).project();
    }

    @Test
    void importsIntoANewProject() {
        Run run =
                run(
                        file("list.csv", "Name;RAM;Schrank;HE", "a;64GB;A01;41-42", "b;?;A01;40"),
                        "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(json.at("/added/servers").asInt()).isEqualTo(2);
        assertThat(json.at("/added/racks").asInt()).isEqualTo(1);
        assertThat(json.at("/added/vms").asInt()).isZero();
        assertThat(json.at("/changed/servers").asInt()).isZero();
        assertThat(json.at("/skipped").isEmpty()).isTrue();
        assertThat(json.at("/warnings").isEmpty()).isTrue();
        assertThat(saved().name()).isEqualTo("plan");
        assertThat(saved().servers()).extracting(Server::name).containsExactly("a", "b");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("list.csv", "plan.hostplan");
    }

    @Test
    void changesWhatIsThereAndSaysWhatWasNotTaken() {
        run(file("list.csv", "Name,S/N,Cores", "a,S1,8"));

        Run run =
                run(
                        file(
                                "list.csv",
                                "Servers,,",
                                "Name,S/N,Cores",
                                "a2,s1,16",
                                "b,S2,sixteen",
                                "Total,,24"),
                        "--json");

        assertThat(run.status()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/changed/servers").asInt()).isEqualTo(1);
        assertThat(json.at("/added/servers").asInt()).isZero();
        assertThat(json.at("/skipped").size()).isEqualTo(3);
        assertThat(json.at("/skipped/0").toString())
                .isEqualTo(
                        "{\"file\":\"list.csv\",\"row\":1,\"reason\":\"a title above the headings\"}");
        assertThat(json.at("/warnings").size()).isEqualTo(1);
        assertThat(json.at("/warnings/0/row").asInt()).isEqualTo(4);
        assertThat(json.at("/warnings/0/column").asString()).isEqualTo("C");
        assertThat(json.at("/warnings/0/message").asString()).contains("“sixteen”");
        assertThat(saved().servers()).extracting(Server::name).containsExactly("a2");
    }

    /// An export of VMs names hosts that a list beside it describes.
    @Test
    void takesServersOfSeveralFilesForTheSame() {
        Run run =
                run(
                        file(
                                "RVTools_tabvInfo.csv",
                                "VM,Powerstate,Template,CPUs,Memory,Provisioned MB,Cluster,Host",
                                "web,poweredOn,False,2,4096,40960,c,esx-01"),
                        file("hosts.csv", "Name,Cores,RAM", "esx-01,28,256 GB", "esx-02,28,256 GB"),
                        "--json");
        assertThat(run.json().at("/added/servers").asInt()).isEqualTo(2);
        assertThat(saved().vms().getFirst().host()).contains(saved().servers().getFirst().id());
    }

    @Test
    void doesNothingInADryRunButShowsEveryRow() {
        Run run = run(file("list.csv", "Name,Cores", "a,8", "b,x"), "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Would add 1 configuration, 1 server.\n")
                .containsPattern("list.csv row 2 +a +new server\n")
                .containsPattern("list.csv row 3 +b +cannot be read: “x” is no number of cores.");
        assertThat(project()).doesNotExist();
    }

    @Test
    void tellsChangesInWords() {
        run(file("list.csv", "Name,Owner", "a,Ann"));

        Run run = run(file("list.csv", "Name,Owner", "a,Bob"), "--dry-run");

        assertThat(run.out())
                .startsWith("Would change 1 server.\n")
                .contains("server changed: owner Ann → Bob\n");
        assertThat(saved().servers().getFirst().owner()).isEqualTo("Ann");
    }

    @Test
    void answersOneWhereNothingIsTaken() {
        String list = file("list.csv", "Name,Role,Manufacturer,Type,Rack", "r1,Router,Cisco,ISR,");

        assertThat(run(list).status()).isEqualTo(1);
        assertThat(project()).doesNotExist();

        String servers = file("servers.csv", "Name,RAM", "a,1GB");
        assertThat(run(servers).status()).isZero();
        Run again = run(servers);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).startsWith("Nothing was added or changed.");
    }

    @Test
    void answersTwoWhereTheInputCannotBeRead() {
        Run run = run(file("type.yaml", "a: &a [*a]"), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("hostplan import: type.yaml: Line 1 refers to another part");
        assertThat(project()).doesNotExist();
    }

    @Test
    void goesOnWhereOneOfSeveralCannotBeRead() {
        Run run =
                run(
                        file("bad.yaml", "a: [ "),
                        file("good.yaml", "manufacturer: Dell", "model: X", "u_height: 1"),
                        "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("bad.yaml");
        assertThat(run.json().at("/added/serverModels").asInt()).isEqualTo(1);
        assertThat(run.json().at("/skipped/0/file").asString()).isEqualTo("bad.yaml");
        assertThat(run.json().at("/skipped/0/row").isNull()).isTrue();
    }

    @Test
    void takesAllFilesOfAFolder() {
        file("types/Dell/a.yaml", "manufacturer: Dell", "model: A", "u_height: 1");
        file("types/HPE/b.yml", "manufacturer: HPE", "model: B", "u_height: 2");
        file("types/readme.md", "x");

        assertThat(
                        run(folder.resolve("types").toString(), "--json")
                                .json()
                                .at("/added/serverModels")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void takesTheFormatThatIsNamed() {
        String list = file("vinfo.csv", "Name,RAM", "a,1GB");

        assertThat(run(list).status()).isEqualTo(2);
        assertThat(run(list, "--format", "csv").status()).isZero();
        assertThat(run(list, "--format", "excel").err())
                .contains("Choose one of csv, netbox-device-type, netbox-module-type, rvtools.");
    }

    @Test
    void refusesInputsAndProjectsThatAreNotThere() {
        assertThat(run("nowhere.csv").status()).isEqualTo(2);
        assertThat(run("nowhere.csv").err()).contains("nowhere.csv is not there.");
        Run swapped =
                Run.of("import", folder.resolve("list.csv").toString(), file("x.csv", "Name", "a"));
        assertThat(swapped.status()).isEqualTo(2);
        assertThat(swapped.err()).contains("ends in .hostplan");
        file("empty/readme.md", "x");
        assertThat(run(folder.resolve("empty").toString()).err()).contains("nothing to import");
    }

    @Test
    void refusesAProjectThatSomeoneHasOpen() throws IOException {
        run(file("list.csv", "Name", "a"));
        String before = Files.readString(project());
        Locking locking = new ProjectLocks(Clock.systemUTC()).take(project());
        assertThat(locking).isInstanceOf(Locking.Taken.class);

        Run run = run(file("other.csv", "Name", "b"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is open: ").contains("Close it there first.");
        assertThat(Files.readString(project())).isEqualTo(before);
        assertThat(run(file("other.csv", "Name", "b"), "--dry-run").status()).isZero();
    }

    @Test
    void readsPricesWithoutCurrencyInThatOfTheProject() {
        run(file("list.csv", "Name;Preis", "a;100"));

        assertThat(saved().servers().getFirst().purchase().price())
                .map(Object::toString)
                .contains("100 EUR");
    }

    @Test
    void importsTheRealListsExportsAndTypesOneAfterTheOther() {
        copy(SharedInputs.file("hand-kept/serverliste-de-latin1.csv"));
        copy(SharedInputs.file("rvtools/rvtools-4x-anonymised-example1.xlsx"));
        copy(SharedInputs.file("netbox-csv/netbox_racks.csv"));
        SharedInputs.files("netbox-device-types").forEach(this::copy);

        Run run = run(folder.resolve("inputs").toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/added/servers").asInt()).isEqualTo(11);
        assertThat(run.json().at("/added/vms").asInt()).isEqualTo(9);
        assertThat(run.json().at("/added/sites").asInt()).isEqualTo(9);
        assertThat(run.json().at("/added/racks").asInt()).isEqualTo(11);
        assertThat(saved().servers()).hasSize(11);
        assertThat(saved().serverModels()).hasSizeGreaterThan(130);
    }

    @Test
    void importsModuleTypesAsParts() {
        String psu =
                file(
                        "psu.yaml",
                        "manufacturer: Dell",
                        "model: PJMDN",
                        "comments: 750W 80+ Platinum AC Power Supply",
                        "power-ports:",
                        "  - name: PSU1",
                        "    maximum_draw: 800");

        Run run = run(psu, "--format", "netbox-module-type", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/added/parts").asInt()).isEqualTo(1);
    }

    private void copy(NamedBytes file) {
        write("inputs/" + file.name(), file.content());
    }

    @Test
    void tellsOfFilesInAFolderAndColumnsThatItDoesNotTake() {
        file("in/list.csv", "Name,Colour", "a,red");
        file("in/notes/readme.md", "x");

        JsonNode json = run(folder.resolve("in").toString(), "--json").json();

        assertThat(json.at("/skipped").size()).isEqualTo(1);
        assertThat(json.at("/skipped/0/file").asString())
                .isEqualTo(Path.of("notes", "readme.md").toString());
        assertThat(json.at("/skipped/0/row").isNull()).isTrue();
        assertThat(json.at("/skipped/0/reason").asString()).startsWith("no known kind of file");
        assertThat(json.at("/warnings/0/message").asString()).contains("“Colour”");
    }

    @Test
    void answersTwoToJson() {
        Run run = run(file("a.json", "[{\"name\": \"a\"}]"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.json: The file is JSON; lists (CSV), RVTools exports");
    }
}
