package hostplan.capacity.drill;

import java.util.List;
import java.util.Optional;

/// Disks, who is on them, and what comes of it.
///
/// @param tenants those that have slices on them, in the order of the question
/// @param space empty where it is not known how much the disks hold
/// @param drill empty where it is not known what they do, or where nobody is on them
public record SharedDisks(
        Disks disks, List<Tenant> tenants, Optional<Space> space, Optional<DiskDrill> drill) {

    public SharedDisks {
        tenants = List.copyOf(tenants);
    }

    static SharedDisks of(DrillQuestion question, HostDisks.Shared shared) {
        List<Tenant> on =
                shared.tenants().stream()
                        .map(question.tenants()::get)
                        .filter(each -> each.count() > 0)
                        .toList();
        return new SharedDisks(
                shared.disks(),
                on,
                shared.disks()
                        .usable()
                        .map(bytes ->
                                Space.of(
                                        bytes.mb(),
                                        shared.disks().origin(),
                                        question.assumed().disk(),
                                        question.diskRatio(),
                                        on)),
                DiskDrill.of(question, shared.disks(), on));
    }
}
