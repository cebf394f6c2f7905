package hostplan.capacity.drill;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An array of a host, or several that slices share as one. What is empty is not known.
///
/// @param usable what guests can use
/// @param origin where its space comes from
/// @param isStated whether its operations are one stated figure, whatever the share of reads
/// @param iops operations a second at the share of reads in question
/// @param megabytes sequential MB/s (10^6 bytes) at that share
/// @param reading sequential MB/s when everything is read
public record Disks(
        String name,
        Optional<Bytes> usable,
        DiskOrigin origin,
        boolean isStated,
        Optional<Fraction> iops,
        Optional<Fraction> megabytes,
        Optional<Fraction> reading) {

    /// Operations of this block size a second: the array ends either with its operations or with
    /// its MB/s, whichever comes first. Those of 4 KiB are what data sheets state; of larger blocks
    /// no more.
    public Optional<Fraction> operations(Bytes block) {
        Optional<Fraction> byRate = bytes().map(each -> each.dividedBy(Fraction.of(block.value())));
        return iops.isPresent() && byRate.isPresent()
                ? Optional.of(iops.get().min(byRate.get()))
                : iops.or(() -> byRate);
    }

    /// Bytes a second.
    public Optional<Fraction> bytes() {
        return megabytes.map(each -> each.times(Bytes.MB));
    }

    /// Several of one host as one, whose figures are sums; what one of them does not state the sum
    /// does not either.
    static Disks together(List<Disks> several) {
        return several.size() == 1
                ? several.getFirst()
                : new Disks(
                        several.stream().map(Disks::name).collect(Collectors.joining(" + ")),
                        sum(several, each -> each.usable().map(bytes -> Fraction.of(bytes.value())))
                                .map(bytes -> new Bytes(bytes.floor().longValueExact())),
                        several.getFirst().origin(),
                        several.stream().anyMatch(Disks::isStated),
                        sum(several, Disks::iops),
                        sum(several, Disks::megabytes),
                        sum(several, Disks::reading));
    }

    static Optional<Fraction> sum(List<Disks> several, Function<Disks, Optional<Fraction>> figure) {
        List<Fraction> known =
                several.stream().flatMap(each -> figure.apply(each).stream()).toList();
        return known.size() < several.size()
                ? Optional.empty()
                : known.stream().reduce(Fraction::plus);
    }

    Disks withIops(Fraction other) {
        return new Disks(name, usable, origin, isStated, Optional.of(other), megabytes, reading);
    }
}
