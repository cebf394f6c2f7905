package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.vm;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.explain.PlacementTexts;
import hostplan.explain.PoolLoadStatements;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Four hosts of 1,000 GB that keep two copies of all: together they have 2,000 GB for VMs, 500 GB
/// each were it shared out.
class PlacementOverPoolsTest {

    private static final Placement PLACEMENT =
            asked("h1 h2 h3 h4", draft -> draft.disks = DiskPlace.POOLED);

    private static Vm disk(String id, long gb) {
        return vm(id, 1, 1, draft -> draft.diskProvisioned = Optional.of(Bytes.ofGB(gb)));
    }

    private static Project project(PoolKind kind, Vm... vms) {
        StoragePool pool =
                new StoragePool.Draft("pool")
                        .build()
                        .with(draft -> {
                            draft.name = "Fast";
                            draft.kind = kind;
                            draft.servers = List.of("h1", "h2", "h3", "h4");
                            draft.copies = 2;
                            draft.hostsKept = 0;
                            draft.fillLimit = BigDecimal.ONE;
                        });
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("c", 8, 64));
            draft.servers =
                    List.of(
                            server("h1", "c"),
                            server("h2", "c"),
                            server("h3", "c"),
                            server("h4", "c"));
            draft.storagePools = List.of(pool);
            draft.vms = List.of(vms);
        });
    }

    /// One VM takes more than the share of any host, and all have room on a single host.
    @Test
    void countsDisksOverThePoolAndNotByHost() {
        Outcome.Answered found =
                answered(
                        project(PoolKind.CEPH, disk("big", 1_500), disk("a", 250), disk("b", 250)),
                        PLACEMENT);
        assertThat(found.answer().placesAll()).isTrue();
        assertThat(found.answer().hosts()).isEqualTo(1);
        assertThat(found.answer().isOptimal()).isTrue();
        assertThat(found.pools())
                .containsExactly(
                        new PoolLoad(
                                "pool",
                                "Fast",
                                4,
                                Bytes.ofGB(2_000),
                                Bytes.ofGB(2_000).value(),
                                0));
        assertThat(PlacementTexts.english().text(PoolLoadStatements.of(found.pools().getFirst())))
                .isEqualTo("Pool Fast: 2 TB of 2 TB taken, counted over its 4 hosts, after copies");
    }

    /// Six of 400 GB are 2,400 GB: never more than the pool has, and it is told which is full.
    @Test
    void leavesOutWhatThePoolHasNoRoomForAndNamesIt() {
        Vm[] vms = new Vm[6];
        for (int each = 0; each < vms.length; each++) {
            vms[each] = disk("v" + each, 400);
        }
        Outcome.Answered found = answered(project(PoolKind.CEPH, vms), PLACEMENT);
        assertThat(found.answer().placesAll()).isFalse();
        PoolLoad load = found.pools().getFirst();
        assertThat(load.taken()).isLessThanOrEqualTo(load.usable().value());
        assertThat(found.isFine()).isFalse();
        // Fewer than all, and not claimed to be the most: another handing out might place more.
        assertThat(found.answer().vmsUnplaced()).isEqualTo(2);
        assertThat(found.answer().placesMost()).isFalse();
    }

    @Test
    void saysThatItIsFull() {
        Outcome.Answered found =
                answered(
                        project(
                                PoolKind.CEPH,
                                disk("a", 500),
                                disk("b", 500),
                                disk("c", 500),
                                disk("d", 500),
                                disk("e", 200)),
                        PLACEMENT);
        assertThat(PlacementTexts.english().text(PoolLoadStatements.of(found.pools().getFirst())))
                .startsWith("Pool Fast is full: ")
                .contains("left, and VMs without a place want ");
    }

    /// A VM restarts on any host of the pool without taking more of it.
    @Test
    void restartsWithoutTakingMoreOfThePool() {
        Outcome.Answered found =
                answered(
                        project(PoolKind.CEPH, disk("a", 1_000), disk("b", 1_000)),
                        PLACEMENT.with(draft -> draft.failures = FailurePlan.of(1)));
        assertThat(found.answer().survives()).contains(true);
        assertThat(found.answer().hosts()).isEqualTo(2);
    }

    /// Copies between two hosts are no room for all: each host keeps its share.
    @Test
    void countsDisksThatAreCopiedInPairsByHost() {
        Outcome.Answered found = answered(project(PoolKind.DRBD, disk("big", 1_500)), PLACEMENT);
        assertThat(found.answer().placesAll()).isFalse();
        assertThat(found.pools()).isEmpty();
    }
}
