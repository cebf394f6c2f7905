package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;

/// What a hypervisor takes of a host and of each slice, as its makers or practice say. Data: the
/// shipped ones lie in `assets/hypervisors/`.
///
/// @param id the word in files and on the command line, such as `proxmox-zfs`
/// @param name as people know the product
/// @param versions the versions it holds for, in words; empty where it holds for all
public record RuleSet(
        String id,
        String name,
        String versions,
        List<Reservation> reservations,
        List<Overhead> overheads,
        List<VmLimit> limits,
        List<UsualRatio> usualRatios,
        List<LeftOut> leftOut) {

    /// No hypervisor at all: the textbook's division.
    public static final String NONE = "none";

    public RuleSet {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A rule set needs an id, such as kvm.");
        }
        reservations = List.copyOf(reservations);
        overheads = List.copyOf(overheads);
        limits = List.copyOf(limits);
        usualRatios = List.copyOf(usualRatios);
        leftOut = List.copyOf(leftOut);
    }

    /// One that takes nothing and limits nothing.
    public static RuleSet takingNothing() {
        return new RuleSet(
                NONE, "No hypervisor", "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The same with only what is never given back.
    RuleSet hardOnly() {
        return new RuleSet(
                id,
                name,
                versions,
                reservations.stream()
                        .filter(reservation -> reservation.firmness() == Firmness.HARD)
                        .toList(),
                overheads,
                limits,
                usualRatios,
                leftOut);
    }

    /// The ratio beyond which one should not go, for threads of this host; empty where nothing says
    /// so.
    Optional<Fraction> mostPerThread(Resource resource, HostFigures host) {
        return usualRatio(resource)
                .flatMap(usual -> usual.most().map(most -> usual.perThread(most, host)));
    }

    public Optional<UsualRatio> usualRatio(Resource resource) {
        return usualRatios.stream().filter(ratio -> ratio.resource() == resource).findFirst();
    }
}
