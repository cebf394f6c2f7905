package hostplan.capacity;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What one slice takes of a host, as stated by its flavor.
///
/// @param pinned whether its vCPUs have threads of their own, which nobody else runs on
/// @param price net income of one slice a month; all flavors of a question in one currency
public record FlavorNeed(
        String name,
        int vcpus,
        Bytes memory,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        boolean pinned,
        Optional<Money> price) {

    public FlavorNeed {
        if (vcpus < 0 || iops.orElse(0L) < 0) {
            throw new IllegalArgumentException(
                    "The flavor " + name + " cannot need less than nothing.");
        }
    }

    /// One whose vCPUs are shared and which has no price.
    public FlavorNeed(
            String name,
            int vcpus,
            Bytes memory,
            Optional<Bytes> disk,
            Optional<Long> iops,
            Optional<Bandwidth> network) {
        this(name, vcpus, memory, disk, iops, network, false, Optional.empty());
    }

    /// A flavor of processors and memory alone.
    public static FlavorNeed of(String name, int vcpus, Bytes memory) {
        return new FlavorNeed(
                name, vcpus, memory, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param price net, in the currency of the question; empty where there is none
    public static FlavorNeed of(Flavor flavor, Optional<Money> price) {
        return new FlavorNeed(
                flavor.name(),
                flavor.vcpus(),
                flavor.memory(),
                flavor.disk(),
                flavor.iops(),
                flavor.network(),
                flavor.pinned(),
                price);
    }

    public static FlavorNeed of(Flavor flavor) {
        return of(flavor, Optional.empty());
    }

    public FlavorNeed withPinned(boolean other) {
        return new FlavorNeed(name, vcpus, memory, disk, iops, network, other, price);
    }

    public FlavorNeed withPrice(Money other) {
        return new FlavorNeed(name, vcpus, memory, disk, iops, network, pinned, Optional.of(other));
    }

    /// What one slice earns a month; nothing where it has no price.
    public Fraction income() {
        return price.map(money -> Fraction.of(money.amount())).orElse(Fraction.ZERO);
    }

    /// Every resource it promises more than nothing of, in the unit of that resource.
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
