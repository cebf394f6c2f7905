package hostplan.ui.placement;

import hostplan.amount.Money;
import hostplan.message.Message;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.WhyNot;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.placement.move.SeatedHost;
import hostplan.project.PlaceFailures;
import hostplan.project.PlacementConflict;
import hostplan.project.PlacementRun;
import hostplan.project.PoolLoad;
import hostplan.project.ProjectIndex;
import hostplan.project.SecondCopies;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// An answer with all that is shown of it.
///
/// @param index of the project of which it was asked
/// @param price of what is to be bought; empty where a configuration has none or nothing is bought
/// @param conflicts what VMs that stay where they are break
/// @param hosts of the answer, one by one
/// @param rows the table of hosts
/// @param withoutPlace the first names of those without a place, in the order of why not
/// @param least room left on a host that runs, whichever fail; empty where none is to fail
/// @param vsphere what vSphere would say; empty where none is to fail, or while the search goes on
/// @param pools of hosts' drives, and what VMs take of each
/// @param copies where second copies of disks lie; none while the search goes on
/// @param assumed on what the answer rests
/// @param proof why less cannot do, line by line
record PlacementShown(
        ProjectIndex index,
        Placement placement,
        PlacementAnswer answer,
        List<PlacementRun.Wish> wishes,
        List<PlacementConflict> conflicts,
        KindClasses classes,
        List<SeatedHost> hosts,
        List<HostRow> rows,
        Optional<Money> price,
        List<WhyNot> whyNot,
        List<String> withoutPlace,
        Optional<Long> least,
        Optional<VsphereAdmission> vsphere,
        List<PoolLoad> pools,
        SecondCopies copies,
        List<Message> assumed,
        List<String> proof) {

    PlacementShown {
        wishes = List.copyOf(wishes);
        conflicts = List.copyOf(conflicts);
        hosts = List.copyOf(hosts);
        rows = List.copyOf(rows);
        whyNot = List.copyOf(whyNot);
        withoutPlace = List.copyOf(withoutPlace);
        pools = List.copyOf(pools);
        assumed = List.copyOf(assumed);
        proof = List.copyOf(proof);
    }

    /// Only itself: to compare all that is in it would hold up the window.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /// What becomes of VMs when hosts fail.
    PlaceFailures failures() {
        return new PlaceFailures(index, placement.failures(), answer, hosts, copies);
    }

    long buys() {
        return rows.stream().filter(row -> row.server().isEmpty()).mapToLong(HostRow::times).sum();
    }

    /// How many VMs of a class are on one host of a row.
    long count(HostRow row, int ofClass) {
        long count = 0;
        for (int vm = 0; vm < row.counts().size(); vm++) {
            if (classes.ofKind().get(vm) == ofClass) {
                long size = answer.question().vms().get(vm).ones().getFirst().ids().size();
                count += row.counts().get(vm) * size;
            }
        }
        return count;
    }

    /// What is used of a resource on one host of a row.
    long used(HostRow row, int resource) {
        return answer.question().packing().used(row.counts(), resource);
    }

    long capacity(HostRow row, int resource) {
        return answer.question().packing().hosts().get(row.host()).capacity().get(resource);
    }

    long held(HostRow row, int resource) {
        return answer.question().held().get(row.host()).get(resource);
    }
}
