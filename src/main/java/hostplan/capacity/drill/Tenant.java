package hostplan.capacity.drill;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import java.util.Optional;

/// The slices of one flavor on the host, all alike.
///
/// @param count how many there are
/// @param noisy how many of them do as much as they can; no more than there are
/// @param vcpus of one slice
/// @param threads of the host that one slice can keep busy at once
/// @param isPinned whether its threads are its own, so that no neighbour can touch them
/// @param disk space of one slice
/// @param iops operations a second promised to one slice
/// @param network bandwidth promised to one slice
/// @param array the array on which they lie
/// @param limit what one slice may do on its disk at most, as it is set now
public record Tenant(
        String name,
        long count,
        long noisy,
        int vcpus,
        Fraction threads,
        boolean isPinned,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        Optional<String> array,
        Optional<DiskLimit> limit) {

    public Tenant {
        if (count < 0 || noisy < 0 || noisy > count) {
            throw new IllegalArgumentException(
                    noisy + " of " + count + " slices of " + name + " cannot be noisy.");
        }
    }

    long quiet() {
        return count - noisy;
    }

    /// Operations a second promised to one slice; empty where nothing is.
    Optional<Fraction> promise() {
        return iops.filter(each -> each > 0).map(Fraction::of);
    }

    public Tenant withLimit(Optional<DiskLimit> other) {
        return new Tenant(
                name, count, noisy, vcpus, threads, isPinned, disk, iops, network, array, other);
    }
}
