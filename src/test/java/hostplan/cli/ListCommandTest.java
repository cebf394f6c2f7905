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
import java.util.stream.Stream;

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
                                 "own": {"Tier": "gold"}, "power": [], "network": []}
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
                                 "warrantyUntil": null, "tags": [], "own": {"Tier": null},
                                 "power": [], "network": []}
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
                        "own",
                        "power",
                        "network");
    }

    @Test
    void listsVms() {
        Run run = list("--kind", "vms", "--json");

        assertThat(run.json().get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "vm-1", "name": "shop", "cluster": "prod",
                                 "host": "web-1", "powerState": "on", "count": 1,
                                 "vcpus": 2, "memoryMiB": 4096,
                                 "diskProvisionedMiB": 51200, "diskUsedMiB": null,
                                 "memoryUsedMiB": 1536, "iops": 400, "networkMbit": 1000,
                                 "disks": "shared", "operatingSystem": null, "group": null,
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
                                 "keepFreeShare": null, "fill": null, "numa": "none",
                                 "smt": "thread",
                                 "flavors": [{"flavor": "small", "count": null}],
                                 "notes": null}
                                """));
    }

    @Test
    void tellsAllOfAPlacement() {
        assertThat(placements("--json").json().get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "placement-1", "name": "next year",
                                 "hosts": [{"server": "srv-1", "name": "web-1"},
                                           {"configuration": "cfg-1", "name": "web node",
                                            "limit": 3}],
                                 "clusters": ["lab", "prod"], "includesOff": false,
                                 "usedDisk": true, "usedMemory": false, "growth": 0.2,
                                 "hypervisor": "kvm", "cpuRatio": 1, "memoryRatio": 1,
                                 "diskRatio": 1, "reserveMemoryMiB": null,
                                 "reserveCores": null, "keepFreeMiB": null,
                                 "keepFreeShare": null, "fill": null, "numa": "none",
                                 "smt": "thread", "disks": "shared", "aim": "hosts",
                                 "hostFailures": 1, "failureRatios": null, "keepsApart": true,
                                 "groups": [{"group": "db", "policy": "apart", "place": "host",
                                             "most": 1, "soft": false}],
                                 "staying": false, "bound": [{"id": "vm-1", "name": "shop"}],
                                 "notes": null}
                                """));
    }

    @Test
    void showsPeoplePlacements() {
        assertThat(placements().out())
                .isEqualTo(
                        """
                        Name       Hosts                   Least of  Hosts may fail  Groups  Hypervisor
                        next year  1 server, 3 × web node  hosts                  1  db      kvm
                        """);
    }

    private Run placements(String... options) {
        String file = Sample.saved(folder, Sample.placed());
        return Run.of(
                Stream.concat(Stream.of("list", file, "--kind", "placements"), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void tellsAllOfAPart() {
        assertThat(hardware("parts").get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "part-1", "name": "64 GB DDR5-4800", "vendor": "Samsung",
                                 "kind": "memory", "partNumber": null, "memoryMiB": 65536,
                                 "generation": "ddr5", "type": "rdimm", "speedMTs": 4800,
                                 "ranks": 2, "watts": null, "weightKg": null,
                                 "failuresPerYear": null, "catalogId": "dimm-64",
                                 "price": "380.5 EUR", "priceDate": "2026-05-01",
                                 "priceTax": "gross", "source": null, "asOf": null,
                                 "confidence": "cited", "configurations": 1, "notes": null}
                                """));
    }

    @Test
    void tellsAllOfAQuote() {
        assertThat(hardware("quotes").get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "quote-1", "number": "4711", "supplier": "Shop",
                                 "date": "2026-05-01", "validUntil": null, "deliveryDays": 14, "warrantyMonths": null,
                                 "repairs": null,
                                 "prices": [{"part": "part-1", "name": "Samsung 64 GB DDR5-4800",
                                             "before": null, "now": "380.5 EUR"},
                                            {"part": "part-9", "name": null, "before": null,
                                             "now": null}],
                                 "notes": null}
                                """));
    }

    @Test
    void tellsAllOfAPool() {
        assertThat(hardware("storagePools").get(0))
                .isEqualTo(
                        tree(
                                """
                                {"id": "pool-1", "name": "vm storage", "kind": "ceph",
                                 "servers": [{"id": "srv-1", "name": "web-1"}], "copies": 3,
                                 "parity": 0, "fillLimit": 0.85, "hostsKept": 1, "usableMB": null,
                                 "iops": null, "memoryPerHostMiB": 16384, "coresPerHost": null,
                                 "notes": null}
                                """));
    }

    /// Two modules of 64 GiB.
    @Test
    void saysWhetherAConfigurationIsOfTotalsOrParts() {
        JsonNode configurations = hardware("configurations");

        assertThat(configurations.get(0).get("build").stringValue()).isEqualTo("totals");
        assertThat(configurations.get(0).get("terms").isNull()).isTrue();
        assertThat(configurations.get(1).get("build").stringValue()).isEqualTo("parts");
        assertThat(configurations.get(1).get("memoryMiB").intValue()).isEqualTo(2 * 65536);
        assertThat(configurations.get(1).get("terms").get("vendor").stringValue())
                .isEqualTo("Dell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts", "quotes", "storagePools"})
    void showsPeopleHardwareToo(String kind) {
        String file = Sample.saved(folder, Sample.hardware());

        assertThat(Run.of("list", file, "--kind", kind).out().lines()).hasSize(2);
    }

    private JsonNode hardware(String kind) {
        String file = Sample.saved(folder, Sample.hardware());
        return Run.of("list", file, "--kind", kind, "--json").json();
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
                                + " racks, rackItems, models, parts, configurations, quotes, servers, storagePools, vms,"
                                + " flavors, slicings, placements.\n");
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
