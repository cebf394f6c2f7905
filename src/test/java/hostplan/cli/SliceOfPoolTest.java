package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Machines;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A host of 64 threads and 768 GiB (12 modules of 64 GiB) with eight NVMe drives in Ceph and a
/// mirror to boot from: 8 × 8 GiB of memory, and two cores, so four threads, for each drive.
class SliceOfPoolTest {

    private static final long INSTALLED = 768 * 1024;
    private static final long OF_CEPH = 8 * 8 * 1024;

    @TempDir private Path folder;

    private static Project project(Consumer<StoragePool.Draft> change) {
        var machine =
                Machines.withArrays(
                        Machines.singleNvme(),
                        new DriveArray(
                                "boot",
                                ArrayLevel.RAID_1,
                                ArrayMaker.MDRAID,
                                Machines.bays("boot", 1, 2),
                                List.of(),
                                1));
        return Project.EMPTY.with(draft -> {
            draft.parts = Machines.parts();
            draft.serverModels = List.of(machine.model().orElseThrow());
            draft.configurations = List.of(machine.configuration());
            draft.servers =
                    List.of(
                            new Server.Draft("srv")
                                    .build()
                                    .with(server -> {
                                        server.name = "n1";
                                        server.configuration = Optional.of("cfg");
                                    }));
            draft.flavors =
                    List.of(
                            new Flavor.Draft("f")
                                    .build()
                                    .with(flavor -> {
                                        flavor.name = "disk";
                                        flavor.disk = Optional.of(Bytes.ofGB(100));
                                    }));
            draft.storagePools =
                    List.of(
                            new StoragePool.Draft("pool")
                                    .build()
                                    .with(pool -> {
                                        pool.name = "vm-store";
                                        pool.servers = List.of("srv");
                                        change.accept(pool);
                                    }));
        });
    }

    private JsonNode slice(Project project, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "slice",
                                "--project",
                                Sample.saved(folder, project),
                                "--server",
                                "n1",
                                "--flavor",
                                "disk",
                                "--json"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new)).json();
    }

    private static JsonNode resource(JsonNode answer, String name) {
        for (JsonNode each : answer.at("/resources")) {
            if (each.at("/resource").stringValue().equals(name)) {
                return each;
            }
        }
        return answer.at("/none");
    }

    private static List<String> texts(JsonNode answer, String member) {
        List<String> texts = new ArrayList<>();
        answer.at("/" + member).forEach(line -> texts.add(line.stringValue()));
        return texts;
    }

    @Test
    void reservesWhatThePoolTakes() {
        JsonNode answer = slice(project(_ -> {}));

        assertThat(resource(answer, "memory").at("/installed").asLong()).isEqualTo(INSTALLED);
        assertThat(resource(answer, "memory").at("/reserved").asLong()).isEqualTo(OF_CEPH);
        assertThat(resource(answer, "vcpus").at("/reserved").asLong()).isEqualTo(32);
        assertThat(texts(answer, "arithmetic"))
                .anyMatch(line ->
                        line.startsWith(
                                        "memory: − 65,536 MiB reserved for the storage pool vm-store, on top of the"
                                                + " rest: 8 drives × 8,192 MiB")
                                && line.contains("Proxmox VE manual, Ceph"))
                .anyMatch(line ->
                        line.startsWith(
                                "vCPUs: − 32 vCPU reserved for the storage pool vm-store, all threads of its"
                                        + " cores (16)"));
    }

    @Test
    void reservesItOnTopOfWhatReplacesTheRuleSet() {
        JsonNode answer = slice(project(_ -> {}), "--reserve-memory", "4GiB");

        assertThat(resource(answer, "memory").at("/reserved").asLong())
                .isEqualTo(OF_CEPH + 4 * 1024);
    }

    @Test
    void doesNotCountPooledDrivesAsDiskOfTheHost() {
        JsonNode answer = slice(project(_ -> {}));

        assertThat(resource(answer, "disk").isMissingNode()).isTrue();
        assertThat(resource(answer, "iops").isMissingNode()).isTrue();
        assertThat(texts(answer, "notChecked"))
                .contains(
                        "How much disk slices get: the drives of the host are in the storage pool vm-store, whose"
                                + " figures are not known");
    }

    /// 8 drives of 3.84 TB, one copy, nothing kept for a rebuild, filled to 80 %: 24.576 TB, all of
    /// it of the only host. A flavor takes 100 GB: 245 fit by disk.
    @Test
    void givesTheHostItsShareOfThePool() {
        JsonNode answer =
                slice(
                        project(pool -> {
                            pool.copies = 1;
                            pool.hostsKept = 0;
                            pool.fillLimit = new BigDecimal("0.8");
                        }));

        assertThat(resource(answer, "disk").at("/installed").asLong()).isEqualTo(24_576_000);
        assertThat(texts(answer, "arithmetic"))
                .contains(
                        "disk: 24,576,000 MB, the share of this host in the storage pool vm-store:"
                                + " 24,576,000 MB that is usable after copies, space kept for a rebuild"
                                + " and the fill limit ÷ 1 host, in whole bytes");
        assertThat(texts(answer, "notChecked")).noneMatch(line -> line.contains("vm-store"));
    }

    @Test
    void takesWhatIsStatedOfAnArrayOutsideAndLeavesTheDiskAlone() {
        JsonNode answer =
                slice(
                        project(pool -> {
                            pool.kind = PoolKind.OUTSIDE;
                            pool.memoryPerHost = Optional.of(Bytes.ofGiB(2));
                            pool.coresPerHost = Optional.of(1);
                        }));

        assertThat(resource(answer, "memory").at("/reserved").asLong()).isEqualTo(2048);
        assertThat(resource(answer, "vcpus").at("/reserved").asLong()).isEqualTo(2);
        assertThat(texts(answer, "notChecked")).noneMatch(line -> line.contains("vm-store"));
    }

    @Test
    void saysWhatThePoolTakesThatNobodyKnows() {
        assertThat(texts(slice(project(pool -> pool.kind = PoolKind.DRBD)), "notChecked"))
                .contains(
                        "How much vCPUs the storage pool vm-store takes of the host: it is neither stated nor usual");
    }
}
