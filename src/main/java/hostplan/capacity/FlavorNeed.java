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
/// @param virtualNodes in how many virtual NUMA nodes it lies; empty where it has one. Each has the
///   same part of its vCPUs and of its memory in whole MiB, and lies whole in a node of the host,
///   each in a different one. Products state it by the size of a part, by its memory, or by both:
///   `numa.vcpu.maxPerVirtualNode` of a VM in ESXi (vSphere Resource Management, Virtual NUMA
///   Controls); `numa0: cpus=0-7,hostnodes=0,memory=32768,policy=bind` in Proxmox VE, in MiB
///   (qm.conf, `numa[n]`); `<numa><cell id='0' cpus='0-7' memory='…'/>` bound by
///   `<numatune><memnode cellid='0' mode='strict' nodeset='0'/>` in libvirt (formatdomain, Guest
///   NUMA topology and NUMA Node Tuning). Seen November 2026. These could have parts of unequal
///   sizes, which cannot be stated here.
/// @param price net income of one slice a month; all flavors of a question in one currency
public record FlavorNeed(
        String name,
        int vcpus,
        Bytes memory,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        boolean pinned,
        Optional<Integer> virtualNodes,
        Optional<Money> price) {

    /// Fewer are no topology.
    public static final int LEAST_VIRTUAL_NODES = 2;

    public FlavorNeed {
        if (vcpus < 0 || iops.orElse(0L) < 0) {
            throw new IllegalArgumentException(
                    "The flavor " + name + " cannot need less than nothing.");
        }
        if (virtualNodes.orElse(LEAST_VIRTUAL_NODES) < LEAST_VIRTUAL_NODES) {
            throw new IllegalArgumentException(
                    "The flavor " + name + " cannot lie in less than 2 virtual NUMA nodes.");
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
        this(name, vcpus, memory, disk, iops, network, false, Optional.empty(), Optional.empty());
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
                flavor.virtualNodes(),
                price);
    }

    public static FlavorNeed of(Flavor flavor) {
        return of(flavor, Optional.empty());
    }

    public FlavorNeed withPinned(boolean other) {
        return new FlavorNeed(name, vcpus, memory, disk, iops, network, other, virtualNodes, price);
    }

    public FlavorNeed withVirtualNodes(int other) {
        return new FlavorNeed(
                name, vcpus, memory, disk, iops, network, pinned, Optional.of(other), price);
    }

    /// In how many parts, each in a node of its own, one slice comes: 1 without a topology, and
    /// where what it has [cannot be shared evenly][#unevenInNodes()].
    public int parts() {
        return unevenInNodes().isEmpty() ? virtualNodes.orElse(1) : 1;
    }

    /// What its virtual nodes cannot have equal parts of: vCPUs are whole, and memory is stated in
    /// whole MiB by every product.
    public Optional<Resource> unevenInNodes() {
        int nodes = virtualNodes.orElse(1);
        if (vcpus % nodes != 0) {
            return Optional.of(Resource.VCPUS);
        }
        boolean isWhole = nodes == 1 || memory.value() % (nodes * Bytes.MIB) == 0;
        return isWhole ? Optional.empty() : Optional.of(Resource.MEMORY);
    }

    public FlavorNeed withPrice(Money other) {
        return new FlavorNeed(
                name, vcpus, memory, disk, iops, network, pinned, virtualNodes, Optional.of(other));
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
