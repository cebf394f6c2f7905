package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.HostLimits;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.Sums;
import hostplan.hardware.storage.UsualStorage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the drives of a machine give.
///
/// @param drives all that are in it, in the order of the slots
/// @param loose those in no array, neither as a drive nor as a spare; guests get nothing of them
/// @param arrays in the order of the configuration
/// @param cardMBs what the cards that make arrays move at most, in MB/s; empty where not known
public record StorageFigures(
        List<Drive> drives,
        List<Drive> loose,
        List<ArrayFigures> arrays,
        HostLimits limits,
        Optional<Fraction> cardMBs) {

    public StorageFigures {
        drives = List.copyOf(drives);
        loose = List.copyOf(loose);
        arrays = List.copyOf(arrays);
    }

    /// What all drives hold together, with spares and those in no array.
    public Bytes raw() {
        return Sums.of(drives.stream().map(Drive::capacity).toList());
    }

    /// What the arrays keep of a person's data; empty where there is none that can be.
    public Optional<Bytes> usable() {
        return made().isEmpty()
                ? Optional.empty()
                : Optional.of(Sums.of(made().stream().map(ArrayFigures::usable).toList()));
    }

    /// Random operations a second of all arrays together, by the data sheets.
    public Optional<Fraction> iops(Fraction readShare) {
        return sum(each -> each.iops(readShare));
    }

    /// Sequential MB/s of all arrays together, by the data sheets; of those behind cards no more
    /// than the cards move.
    public Optional<Fraction> throughput(Fraction readShare) {
        return sum(each -> each.throughput(readShare))
                .map(all -> all.minus(beyondCards(readShare)));
    }

    /// What the drives behind cards could do more, in MB/s.
    Fraction beyondCards(Fraction readShare) {
        Fraction behind =
                made().stream()
                        .filter(each -> each.array().maker() == ArrayMaker.CARD)
                        .flatMap(each -> each.throughput(readShare).stream())
                        .reduce(Fraction.ZERO, Fraction::plus);
        return cardMBs.map(behind::minus).map(Fraction.ZERO::max).orElse(Fraction.ZERO);
    }

    /// What the host really reaches: the data sheets or its limit, whichever is smaller.
    public Optional<Fraction> hostIops(Fraction readShare) {
        return iops(readShare).map(Fraction.of(hostIopsLimit())::min);
    }

    /// What one of its virtual machines really reaches.
    public Optional<Fraction> vmIops(Fraction readShare) {
        return hostIops(readShare).map(Fraction.of(vmIopsLimit())::min);
    }

    public long hostIopsLimit() {
        return limits.hostIops().orElse(UsualStorage.HOST_IOPS.value().floor().longValueExact());
    }

    public long vmIopsLimit() {
        return limits.vmIops().orElse(UsualStorage.VM_IOPS.value().floor().longValueExact());
    }

    /// Arrays that can be made of their drives.
    List<ArrayFigures> made() {
        return arrays.stream().filter(each -> each.layout().isPresent()).toList();
    }

    /// Empty where there is no array, or one of them does not say.
    private Optional<Fraction> sum(Function<ArrayFigures, Optional<Fraction>> figure) {
        List<Fraction> known = new ArrayList<>();
        made().forEach(each -> figure.apply(each).ifPresent(known::add));
        return known.isEmpty() || known.size() < made().size()
                ? Optional.empty()
                : known.stream().reduce(Fraction::plus);
    }
}
