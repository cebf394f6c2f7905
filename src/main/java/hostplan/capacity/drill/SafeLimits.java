package hostplan.capacity.drill;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out [Limits].
///
/// With C operations a second at the block size and P promised together, each slice may have the
/// part s of the disks: s = promise ÷ P where all have promises; where some have none, s = promise
/// ÷ C of those that have one, and the others have an equal part of the rest, (C − P) ÷ C. All
/// parts together are the whole, so that the limits floor(s × IOPS) and floor(s × bytes a second)
/// can be used up by all at once; and none is below its promise, since C ≥ P.
///
/// A burst is what the noisy slices may have while the others take what they were promised, Q
/// together: their parts grow in proportion until they fill 1 − Q ÷ C. If more slices burst at
/// once, promises are not kept while they do.
final class SafeLimits {

    private final Disks disks;
    private final Fraction operations;
    private final List<Tenant> tenants;
    private final Fraction mostOfSlice;
    private final Fraction promised;
    private final long unpromised;

    /// @param operations a second at the block size, more than 0
    /// @param tenants that have slices on the disks
    SafeLimits(Disks disks, Fraction operations, List<Tenant> tenants, Fraction mostOfSlice) {
        this.disks = disks;
        this.operations = operations;
        this.tenants = tenants;
        this.mostOfSlice = mostOfSlice;
        promised = promised(tenants);
        unpromised =
                tenants.stream()
                        .filter(each -> each.promise().isEmpty())
                        .mapToLong(Tenant::count)
                        .sum();
    }

    static Fraction promised(List<Tenant> tenants) {
        return tenants.stream()
                .map(each -> each.promise().orElse(Fraction.ZERO).times(each.count()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    Limits limits() {
        if (promised.compareTo(operations) > 0) {
            return new Limits.Oversold(promised.minus(operations));
        }
        List<Limits.Allowed> limits = new ArrayList<>();
        for (Tenant tenant : tenants) {
            if (isNothing(part(tenant))) {
                return new Limits.NothingLeft(tenant.name());
            }
            limits.add(new Limits.Allowed(limit(tenant), part(tenant)));
        }
        return new Limits.Keeping(limits);
    }

    private boolean isNothing(Fraction part) {
        return iops(part).orElse(1L) < 1 || rate(part).filter(Bytes::isZero).isPresent();
    }

    private DiskLimit limit(Tenant tenant) {
        Fraction part = part(tenant);
        DiskLimit limit = new DiskLimit(iops(part), rate(part), Optional.empty());
        Fraction inBurst = part.times(growth());
        boolean bursts = tenant.noisy() > 0 && inBurst.compareTo(part) > 0;
        return bursts
                ? new DiskLimit(
                        limit.iops(),
                        limit.rate(),
                        Optional.of(
                                new DiskLimit.Burst(
                                        iops(inBurst)
                                                .map(each ->
                                                        Math.max(reached(each), iopsOf(limit))),
                                        rate(inBurst))))
                : limit;
    }

    private static long iopsOf(DiskLimit limit) {
        return limit.iops().orElse(0L);
    }

    private long reached(long iops) {
        return Fraction.of(iops).min(mostOfSlice).floor().longValueExact();
    }

    /// Of the disks, which one slice may have.
    Fraction part(Tenant tenant) {
        return tenant.promise()
                .map(each -> each.dividedBy(unpromised == 0 ? promised : operations))
                .orElseGet(() ->
                        operations
                                .minus(promised)
                                .dividedBy(operations)
                                .dividedBy(Fraction.of(Math.max(1, unpromised))));
    }

    /// By how much the parts of the noisy slices can grow while the others keep to their promises.
    Fraction growth() {
        Fraction noisy =
                tenants.stream()
                        .map(each -> part(each).times(each.noisy()))
                        .reduce(Fraction.ZERO, Fraction::plus);
        Fraction quiet =
                tenants.stream()
                        .map(each ->
                                each.promise()
                                        .map(promise -> promise.dividedBy(operations))
                                        .orElseGet(() -> part(each))
                                        .times(each.quiet()))
                        .reduce(Fraction.ZERO, Fraction::plus);
        return noisy.isZero() ? Fraction.ONE : Fraction.ONE.minus(quiet).dividedBy(noisy);
    }

    private Optional<Long> iops(Fraction part) {
        return disks.iops().map(all -> all.times(part).floor().longValueExact());
    }

    private Optional<Bytes> rate(Fraction part) {
        return disks.bytes().map(all -> new Bytes(all.times(part).floor().longValueExact()));
    }
}
