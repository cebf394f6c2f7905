package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Machines;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A host with six drives of 3.84 TB as RAID 10, 11.52 TB, and two as a mirror, 3.84 TB.
class SliceOfArraysTest {

    @TempDir private Path folder;

    private static DriveArray array(String name, ArrayLevel level, int first, int last) {
        return new DriveArray(
                name, level, ArrayMaker.MDRAID, Machines.bays("front", first, last), List.of(), 1);
    }

    private static Project project() {
        var machine =
                Machines.withArrays(
                        Machines.singleNvme(),
                        array("data", ArrayLevel.RAID_10, 1, 6),
                        array("fast", ArrayLevel.RAID_1, 7, 8));
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
                                        flavor.disk = Optional.of(Bytes.ofGB(1000));
                                    }));
        });
    }

    private JsonNode slice(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "slice",
                                "--project",
                                Sample.saved(folder, project()),
                                "--server",
                                "n1",
                                "--flavor",
                                "disk",
                                "--json"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new)).json();
    }

    private static long count(JsonNode answer) {
        return answer.at("/slices/0/count").asLong();
    }

    @Test
    void fillsArraysToTheirLimit() {
        // 15.36 TB × 0.8 = 12.288 TB
        JsonNode answer = slice();
        assertThat(count(answer)).isEqualTo(12);
        assertThat(answer.at("/arithmetic").toString())
                .contains(
                        "disk: − 3,072,000 MB kept free, since arrays are filled to 80 % [planning"
                                + " figure; ZFS is kept under 80 % full, 2026, estimate]");
        assertThat(answer.at("/notChecked").toString()).doesNotContain("RAID");
    }

    @Test
    void takesAnotherLimitAndKeepsSpaceForSnapshots() {
        // 15.36 TB × (0.9 − 0.2) = 10.752 TB
        assertThat(count(slice("--fill-limit", "0.9", "--snapshots", "0.2"))).isEqualTo(10);
    }

    @Test
    void countsSlicesOnTheArrayTheyLieOn() {
        // 3.84 TB × 0.8 = 3.072 TB
        JsonNode answer = slice("--on", "disk=fast");
        assertThat(count(answer)).isEqualTo(3);
        assertThat(answer.at("/arrays/0/array").stringValue()).isEqualTo("fast");
        assertThat(answer.at("/arrays/0/slices/0/count").asLong()).isEqualTo(3);
        assertThat(answer.at("/arithmetic").toString())
                .contains(
                        "disk: one more needs 1,000,000 MB (disk) on fast, where 72,000 MB is free:"
                                + " 928,000 MB short");
    }

    @Test
    void namesTheArraysWhereOneIsNotThere() {
        assertThat(
                        Run.of(
                                        "slice",
                                        "--project",
                                        Sample.saved(folder, project()),
                                        "--server",
                                        "n1",
                                        "--flavor",
                                        "disk",
                                        "--on",
                                        "disk=tape")
                                .err())
                .contains("The host has no array “tape”. Name one of data, fast");
    }
}
