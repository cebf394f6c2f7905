package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.capacity.mix.Limit;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Where one resource of a host goes. All in the unit of the resource; the ratio is a plain number.
///
/// Capacity = (installed − reserved − kept free − pinned) × ratio, never below zero, whole for
/// vCPUs. What slices take, with their overhead, comes off the capacity. Pinned threads leave the
/// pool that the ratio multiplies, as in Nova, where PCPU is an inventory of its own.
///
/// @param reservedSoft the part of the reservation that could give way
/// @param pinned what slices have for themselves, at one to one
/// @param allocated what the slices are given
/// @param overhead what the hypervisor takes for the slices beside
/// @param stranded the part of what is free that no flavor can use since something else ran out
public record Ledger(
        Resource resource,
        Fraction installed,
        Fraction reservedHard,
        Fraction reservedSoft,
        Fraction keptFree,
        Fraction pinned,
        Fraction ratio,
        Fraction capacity,
        Fraction allocated,
        Fraction overhead,
        Fraction stranded) {

    /// Nothing sold yet.
    static Ledger unsold(
            Resource resource,
            Fraction installed,
            Fraction reservedHard,
            Fraction reservedSoft,
            Fraction keptFree,
            Fraction ratio) {
        Fraction left = installed.minus(reservedHard).minus(reservedSoft).minus(keptFree);
        return new Ledger(
                resource,
                installed,
                reservedHard,
                reservedSoft,
                keptFree,
                Fraction.ZERO,
                ratio,
                capacity(resource, left, ratio),
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO);
    }

    static Fraction capacity(Resource resource, Fraction left, Fraction ratio) {
        Fraction capacity = left.max(Fraction.ZERO).times(ratio.max(Fraction.ZERO));
        return resource == Resource.VCPUS ? Fraction.of(capacity.floor()) : capacity;
    }

    public Fraction reserved() {
        return reservedHard.plus(reservedSoft);
    }

    public Fraction free() {
        return capacity.minus(allocated).minus(overhead);
    }

    /// What is there for slices before any is cut.
    Fraction left() {
        return installed.minus(reserved()).minus(keptFree).max(Fraction.ZERO);
    }

    /// What is free, not cut to whole vCPUs: a share of one is no use to a slice, but pinning
    /// another thread takes just as much as the ratio makes of it.
    private Fraction exactlyFree() {
        return left().minus(pinned)
                .times(ratio.max(Fraction.ZERO))
                .minus(allocated)
                .minus(overhead);
    }

    /// Whether there is any of it for slices before one is cut.
    boolean isSomething() {
        return capacity(resource, left(), ratio).signum() > 0;
    }

    /// What is free ÷ the capacity with nothing cut yet, of which there is something. A pinned
    /// thread takes all that the ratio would have made of it.
    Fraction shareFree() {
        Fraction taken = allocated.plus(overhead).plus(pinned.times(ratio.max(Fraction.ZERO)));
        return Fraction.ONE.minus(taken.dividedBy(capacity(resource, left(), ratio)));
    }

    /// Whether the capacity, with nothing cut yet, holds all this together.
    boolean holds(Fraction ofCapacity) {
        return ofCapacity.compareTo(left().times(ratio.max(Fraction.ZERO))) <= 0;
    }

    /// How often a slice fits beside those that are there; empty where it takes nothing of this.
    Optional<BigInteger> room(SliceNeed need) {
        Fraction each = need.ofCapacity(resource, ratio);
        if (each.signum() > 0) {
            return Optional.of(exactlyFree().holds(each));
        }
        // Nothing is sold at a ratio of zero, but a pinned thread is not sold by the ratio.
        return need.pinned(resource).signum() > 0
                ? Optional.of(left().minus(pinned).holds(need.pinned(resource)))
                : Optional.empty();
    }

    /// What refuses one more slice here.
    Optional<Rejection> shortage(SliceNeed need) {
        return room(need)
                .filter(more -> more.signum() <= 0)
                .map(_ ->
                        new Rejection.NotEnough(
                                resource,
                                need.total(resource).plus(need.pinned(resource)),
                                freeFor(need)));
    }

    /// What more slices of all these kinds can share, in parts of this resource.
    ///
    /// @param needs empty for a kind that takes nothing of it here
    Limit limit(List<Optional<SliceNeed>> needs) {
        return Limit.of(
                needs.stream()
                        .map(need ->
                                need.map(each -> each.ofCapacity(resource, ratio))
                                        .orElse(Fraction.ZERO))
                        .toList(),
                exactlyFree());
    }

    /// What one slice could have: threads for a pinned one.
    Fraction freeFor(SliceNeed need) {
        return need.pinned(resource).signum() > 0 && ratio.signum() > 0
                ? Fraction.of(exactlyFree().dividedBy(ratio).floor())
                : free();
    }

    Ledger taking(SliceNeed need, long count) {
        Fraction nowPinned = pinned.plus(need.pinned(resource).times(count));
        return new Ledger(
                resource,
                installed,
                reservedHard,
                reservedSoft,
                keptFree,
                nowPinned,
                ratio,
                capacity(resource, left().minus(nowPinned), ratio),
                allocated.plus(need.amount(resource).times(count)),
                overhead.plus(need.overhead(resource).times(count)),
                stranded);
    }

    Ledger withAllFreeStranded() {
        return new Ledger(
                resource,
                installed,
                reservedHard,
                reservedSoft,
                keptFree,
                pinned,
                ratio,
                capacity,
                allocated,
                overhead,
                free());
    }
}
