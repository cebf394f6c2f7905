package hostplan.capacity;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What one slice takes of a host, as stated by its flavor.
public record FlavorNeed(
        String name,
        int vcpus,
        Bytes memory,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network) {

    public FlavorNeed {
        if (vcpus < 0 || iops.orElse(0L) < 0) {
            throw new IllegalArgumentException(
                    "The flavor " + name + " cannot need less than nothing.");
        }
    }

    /// A flavor of processors and memory alone.
    public static FlavorNeed of(String name, int vcpus, Bytes memory) {
        return new FlavorNeed(
                name, vcpus, memory, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static FlavorNeed of(Flavor flavor) {
        return new FlavorNeed(
                flavor.name(),
                flavor.vcpus(),
                flavor.memory(),
                flavor.disk(),
                flavor.iops(),
                flavor.network());
    }

    /// Every resource it takes more than nothing of, in the unit of that resource.
    public Map<Resource, Fraction> amounts() {
        Map<Resource, Fraction> taken = new EnumMap<>(Resource.class);
        taken.put(Resource.VCPUS, Fraction.of(vcpus));
        taken.put(Resource.MEMORY, memory.mib());
        disk.ifPresent(bytes -> taken.put(Resource.DISK, bytes.mb()));
        iops.ifPresent(number -> taken.put(Resource.IOPS, Fraction.of(number)));
        network.ifPresent(rate -> taken.put(Resource.NETWORK, rate.mbit()));
        taken.values().removeIf(Fraction::isZero);
        return taken;
    }
}
