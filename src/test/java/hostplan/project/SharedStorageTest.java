package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Machines;
import hostplan.hardware.PoolKind;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.storage.PoolHost;
import hostplan.inventory.Server;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What of a machine goes into a pool. The machine has eight NVMe drives and a mirror to boot from.
class SharedStorageTest {

    private static final Bytes DRIVE = capacity();

    private static Bytes capacity() {
        return Machines.NVME.facts() instanceof hostplan.hardware.Drive drive
                ? drive.capacity()
                : Bytes.ZERO;
    }

    private static PoolHost brings(Machine machine, PoolKind kind) {
        return brings(machine.configuration(), kind);
    }

    private static PoolHost brings(HardwareConfiguration hardware, PoolKind kind) {
        Server server =
                new Server.Draft("s")
                        .build()
                        .with(draft -> draft.configuration = Optional.of(hardware.id()));
        Project project =
                Project.EMPTY.with(draft -> {
                    draft.parts = Machines.parts();
                    draft.serverModels = List.of(Machines.singleNvme().model().orElseThrow());
                    draft.configurations = List.of(hardware);
                    draft.servers = List.of(server);
                });
        return SharedStorage.host(server, kind, ProjectIndex.of(project));
    }

    private static DriveArray boot() {
        return new DriveArray(
                "boot",
                ArrayLevel.RAID_1,
                ArrayMaker.MDRAID,
                Machines.bays("boot", 1, 2),
                List.of(),
                1);
    }

    @Test
    void poolsDrivesThatAreInNoArray() {
        Machine machine = Machines.withArrays(Machines.singleNvme(), boot());

        PoolHost host = brings(machine, PoolKind.CEPH);

        assertThat(host.drives()).hasSize(8);
        assertThat(host.space()).contains(DRIVE.times(8));
    }

    @Test
    void poolsDrivesThatAreArraysOfTheirOwn() {
        Machine machine =
                Machines.withArrays(
                        Machines.singleNvme(),
                        boot(),
                        new DriveArray(
                                "each",
                                ArrayLevel.SINGLE,
                                ArrayMaker.MDRAID,
                                Machines.bays("front", 1, 6),
                                List.of(),
                                1),
                        new DriveArray(
                                "local",
                                ArrayLevel.RAID_1,
                                ArrayMaker.MDRAID,
                                Machines.bays("front", 7, 8),
                                List.of(),
                                1));

        assertThat(brings(machine, PoolKind.VSAN).drives()).hasSize(6);
    }

    @Test
    void poolsTheLargestArrayWhereArraysAreSentOrMirrored() {
        PoolHost host = brings(Machines.singleNvme(), PoolKind.DRBD);

        assertThat(host.drives()).isEmpty();
        assertThat(host.space().orElseThrow()).isGreaterThan(DRIVE.times(5));
    }

    @Test
    void poolsTheDiskOfAHostStatedByTotals() {
        HardwareConfiguration stated =
                new HardwareConfiguration.Draft("cfg")
                        .build()
                        .with(draft ->
                                draft.build =
                                        Totals.UNKNOWN.with(totals ->
                                                totals.disk = Optional.of(Bytes.ofGB(960))));

        assertThat(brings(stated, PoolKind.CEPH).space()).contains(Bytes.ofGB(960));
        assertThat(brings(stated, PoolKind.CEPH).drives()).isEmpty();
    }
}
