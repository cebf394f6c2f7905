package hostplan.capacity;

import hostplan.amount.Fraction;

/// Where one resource of a host goes. All in the unit of the resource; the ratio is a plain number.
///
/// Capacity = (installed − reserved − kept free) × ratio, never below zero, whole for vCPUs. What
/// slices take, with their overhead, comes off the capacity.
///
/// @param reservedSoft the part of the reservation that could give way
/// @param allocated what the slices are given
/// @param overhead what the hypervisor takes for the slices beside
/// @param stranded the part of what is free that no flavor can use since something else ran out
public record Ledger(
        Resource resource,
        Fraction installed,
        Fraction reservedHard,
        Fraction reservedSoft,
        Fraction keptFree,
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

    Ledger taking(Fraction amount, Fraction beside) {
        return new Ledger(
                resource,
                installed,
                reservedHard,
                reservedSoft,
                keptFree,
                ratio,
                capacity,
                allocated.plus(amount),
                overhead.plus(beside),
                stranded);
    }

    Ledger withAllFreeStranded() {
        return new Ledger(
                resource,
                installed,
                reservedHard,
                reservedSoft,
                keptFree,
                ratio,
                capacity,
                allocated,
                overhead,
                free());
    }
}
