package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An array of a host, on which slices may lie.
///
/// @param disk space that guests can use; empty where it is not known
/// @param iops operations a second; empty where they are not known
public record HostArray(String name, Optional<Bytes> disk, Optional<Long> iops) {

    /// What it brings, each in the unit of its resource.
    private Map<Resource, Fraction> stated() {
        Map<Resource, Fraction> stated = new EnumMap<>(Resource.class);
        disk.ifPresent(bytes -> stated.put(Resource.DISK, bytes.mb()));
        iops.ifPresent(number -> stated.put(Resource.IOPS, Fraction.of(number)));
        return stated;
    }

    /// Of several together; what one of them does not state all together do not either.
    static Map<Resource, Fraction> together(List<HostArray> several) {
        Map<Resource, Fraction> sums = new EnumMap<>(Resource.class);
        for (Resource resource : List.of(Resource.DISK, Resource.IOPS)) {
            List<Fraction> known =
                    several.stream()
                            .flatMap(each ->
                                    Optional.ofNullable(each.stated().get(resource)).stream())
                            .toList();
            if (known.size() == several.size()) {
                sums.put(resource, known.stream().reduce(Fraction.ZERO, Fraction::plus));
            }
        }
        return sums;
    }
}
