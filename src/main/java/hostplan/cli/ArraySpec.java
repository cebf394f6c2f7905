package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.HostDisks;
import hostplan.hardware.storage.UsualStorage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the arrays of `hostplan drill --array`, such as `name=data,size=4TB,iops=90000,rate=2GB`.
final class ArraySpec {

    static final String OPTION = "--array";

    private static final List<String> KEYS = List.of("name", "size", "iops", "rate", "reading");

    private ArraySpec() {}

    /// Throws [BadInput] where one cannot be read, or two bear one name.
    static HostDisks read(List<String> texts) {
        List<Disks> arrays = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String text : texts) {
            Disks array = read(text, arrays.size() + 1);
            if (!names.add(array.name())) {
                throw new BadInput(
                        OPTION + ": two arrays are called " + array.name() + ".",
                        "Give each a name of its own.");
            }
            arrays.add(array);
        }
        Fraction all =
                arrays.stream()
                        .flatMap(each -> each.iops().stream())
                        .reduce(Fraction.ZERO, Fraction::plus);
        return new HostDisks(
                arrays, all.max(UsualStorage.HOST_IOPS.value()), UsualStorage.VM_IOPS.value());
    }

    private static Disks read(String text, int number) {
        Spec spec = Spec.read(OPTION, text, KEYS);
        Optional<Fraction> rate = spec.byteRate("rate").map(Bytes::mb);
        return new Disks(
                spec.text("name").orElse("array " + number),
                spec.amount("size"),
                DiskOrigin.ARRAYS,
                spec.has("iops"),
                spec.whole("iops", 1).map(Fraction::of),
                rate,
                spec.byteRate("reading").map(Bytes::mb).or(() -> rate));
    }
}
