package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;

class ListCommandTest {

    @TempDir private Path folder;

    @Test
    void listsServersWithAllThatIsKnownOfThem() {
        Run run = list("--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "srv-1", "name": "web-1", "hostname": "web-1.example.org",
                                 "role": "host", "environment": "production", "status": "active",
                                 "site": "FRA1", "rack": "A03", "position": 10.5, "face": "front",
                                 "model": "Dell PowerEdge R650", "configuration": "web node",
                                 "sockets": 1, "cores": 8, "threads": 16, "memoryMiB": 16384,
                                 "diskMB": 960000, "rackUnits": 1, "watts": 350,
                                 "operatingSystem": "Debian 13", "owner": "Zoë",
                                 "serialNumber": "ABC123", "assetTag": "T-7",
                                 "warrantyUntil": "2028-05-31", "tags": ["web", "edge"],
                                 "own": {"Tier": "gold"}}
                                """));
    }

    @Test
    void saysNullForWhatIsNotKnown() {
        assertThat(list("--json").json().get(1))
                .isEqualTo(
                        tree(
                                """
                                {"id": "srv-2", "name": "spare", "hostname": null,
                                 "role": null, "environment": null, "status": "planned",
                                 "site": null, "rack": null, "position": null, "face": null,
                                 "model": null, "configuration": null,
                                 "sockets": null, "cores": null, "threads": null,
                                 "memoryMiB": null, "diskMB": null, "rackUnits": null,
                                 "watts": null, "operatingSystem": null, "owner": null,
                                 "serialNumber": null, "assetTag": null,
                                 "warrantyUntil": null, "tags": [], "own": {"Tier": null}}
                                """));
    }

    @Test
    void keepsTheOrderOfTheMembers() {
        assertThat(List.copyOf(list("--json").json().get(0).propertyNames()))
                .containsExactly(
                        "id",
                        "name",
                        "hostname",
                        "role",
                        "environment",
                        "status",
                        "site",
                        "rack",
                        "position",
                        "face",
                        "model",
                        "configuration",
                        "sockets",
                        "cores",
                        "threads",
                        "memoryMiB",
                        "diskMB",
                        "rackUnits",
                        "watts",
                        "operatingSystem",
                        "owner",
                        "serialNumber",
                        "assetTag",
                        "warrantyUntil",
                        "tags",
                        "own");
    }

    @Test
    void listsVms() {
        Run run = list("--kind", "vms", "--json");

        assertThat(run.json().get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "vm-1", "name": "shop", "cluster": "prod",
                                 "host": "web-1", "powerState": "on", "vcpus": 2,
                                 "memoryMiB": 4096, "diskProvisionedMiB": 51200,
                                 "diskUsedMiB": null, "operatingSystem": null, "group": null,
                                 "tags": ["paid"]}
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "racks", "models", "configurations", "flavors", "slicings"})
    void listsEveryOtherKindAlike(String kind) {
        JsonNode first = list("--kind", kind, "--json").json().get(0);
        String id = first.get("id").stringValue();

        assertThat(first.get("name").stringValue()).isNotEmpty();
        assertThat(id).endsWith("-1");
        assertThat(list("--kind", kind).out().lines()).hasSize(2);
    }

    @Test
    void tellsAllOfASlicing() {
        assertThat(list("--kind", "slicings", "--json").json().get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "slicing-1", "name": "as sold", "server": "web-1",
                                 "host": null, "hypervisor": "kvm", "cpuRatio": 1,
                                 "memoryRatio": 1, "diskRatio": 1, "reserveMemoryMiB": null,
                                 "reserveCores": null, "keepFreeMiB": null,
                                 "keepFreeShare": null,
                                 "flavors": [{"flavor": "small", "count": null}],
                                 "notes": null}
                                """));
    }

    @Test
    void showsPeopleATable() {
        Run run = list();

        assertThat(run.out())
                .isEqualTo(
                        """
                        Name   Status   Role  Model                Cores  Threads  Memory    Disk  Site  Rack        Unit
                        web-1  active   host  Dell PowerEdge R650      8       16  16 GiB  960 GB  FRA1  FRA1 / A03  10.5
                        spare  planned
                        """);
    }

    @Test
    void saysThatAListIsEmpty() {
        String file = Sample.saved(folder, Project.EMPTY);

        assertThat(Run.of("list", file, "--kind", "vms").out())
                .isEqualTo("The project has no vms.\n");
        assertThat(Run.of("list", file, "--kind", "vms", "--json").out()).isEqualTo("[]\n");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        Run run = list("--kind", "hosts");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "hostplan list: --kind: “hosts” is no kind of object. Choose one of sites,"
                                + " racks, models, parts, configurations, quotes, servers, storagePools, vms,"
                                + " flavors, slicings.\n");
    }

    private Run list(String... options) {
        String file = Sample.saved(folder, Sample.project());
        String[] arguments = new String[options.length + 2];
        arguments[0] = "list";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
