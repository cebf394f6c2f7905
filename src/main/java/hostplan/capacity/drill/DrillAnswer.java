package hostplan.capacity.drill;

import hostplan.capacity.DiskLimit;

import java.util.List;
import java.util.Optional;

/// What the slices of a host get of what they share.
///
/// @param disks in the order in which slices come to lie on them
/// @param cpu empty where no processors are shared
/// @param network empty where it is not known
/// @param full the backup of all that is in use
/// @param incremental the backup of what has changed
public record DrillAnswer(
        DrillQuestion question,
        List<SharedDisks> disks,
        Optional<CpuDrill> cpu,
        List<NetworkShare> network,
        BackupRun full,
        BackupRun incremental,
        List<Gap> gaps) {

    public DrillAnswer {
        disks = List.copyOf(disks);
        network = List.copyOf(network);
        gaps = List.copyOf(gaps);
    }

    /// Whether every quiet slice gets what it was promised of its disk: with the limits that are
    /// set, or else without any.
    public boolean isKept() {
        return disks.stream()
                .flatMap(each -> each.drill().stream())
                .allMatch(each -> each.areSet() ? each.isKeptWith() : each.isKeptWithout());
    }

    /// The limits that keep every promise, by the place of the tenant in the question; none on
    /// disks where no limits do.
    public Optional<DiskLimit> keeping(int tenant) {
        Tenant wanted = question.tenants().get(tenant);
        return disks.stream()
                .filter(each -> each.tenants().contains(wanted))
                .flatMap(each ->
                        each.drill().stream()
                                .flatMap(drill -> keeping(each, drill, wanted).stream()))
                .findFirst();
    }

    private static Optional<DiskLimit> keeping(SharedDisks on, DiskDrill drill, Tenant tenant) {
        return drill.limits() instanceof Limits.Keeping(List<Limits.Allowed> limits)
                ? Optional.of(limits.get(on.tenants().indexOf(tenant)).limit())
                : Optional.empty();
    }

    /// What one slice of a tenant gets of its disks.
    public Optional<DiskShare> diskShare(int tenant) {
        Tenant wanted = question.tenants().get(tenant);
        return disks.stream()
                .flatMap(each -> each.drill().stream())
                .flatMap(each -> each.shares().stream())
                .filter(each -> each.tenant().equals(wanted))
                .findFirst();
    }

    /// What one slice of a tenant gets of the processors.
    public Optional<CpuDrill.CpuShare> cpuShare(int tenant) {
        Tenant wanted = question.tenants().get(tenant);
        return cpu.flatMap(drill ->
                drill.shares().stream().filter(each -> each.tenant().equals(wanted)).findFirst());
    }
}
