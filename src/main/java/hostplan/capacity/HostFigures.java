package hostplan.capacity;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.hardware.Totals;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A host as the slicing sees it. What is empty is not known and therefore not limited.
///
/// @param disk space that guests can use
/// @param nodes how many NUMA nodes it has, which share its cores and memory evenly
/// @param arrays what its disk consists of; empty where that is not known
public record HostFigures(
        String name,
        Optional<Processors> processors,
        Optional<Bytes> memory,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        Optional<Integer> nodes,
        List<HostArray> arrays) {

    public HostFigures {
        arrays = List.copyOf(arrays);
        if (nodes.orElse(1) < 1) {
            throw new IllegalArgumentException("A host has at least one NUMA node.");
        }
        if (iops.orElse(0L) < 0) {
            throw new IllegalArgumentException(
                    "IOPS cannot be negative, but are " + iops.get() + ".");
        }
    }

    /// A host whose NUMA nodes are not known.
    public HostFigures(
            String name,
            Optional<Processors> processors,
            Optional<Bytes> memory,
            Optional<Bytes> disk,
            Optional<Long> iops,
            Optional<Bandwidth> network) {
        this(name, processors, memory, disk, iops, network, Optional.empty(), List.of());
    }

    /// A host of processors and memory alone.
    public static HostFigures of(String name, int cores, int threads, Bytes memory) {
        return new HostFigures(
                name,
                Optional.of(new Processors(Optional.empty(), Optional.of(cores), threads)),
                Optional.of(memory),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The figures of a configuration; a problem where its processors cannot be so.
    public static Parsed<HostFigures> of(String name, Totals totals) {
        return Processors.of(totals.sockets(), totals.cores(), totals.threads())
                .map(processors ->
                        new HostFigures(
                                name,
                                processors,
                                totals.memory(),
                                totals.disk(),
                                totals.iops(),
                                totals.network(),
                                totals.nodes().or(totals::sockets),
                                List.of()));
    }

    /// What is stated, each in the unit of its resource.
    public Map<Resource, Fraction> installed() {
        Map<Resource, Fraction> stated = new EnumMap<>(Resource.class);
        processors.ifPresent(cpu -> stated.put(Resource.VCPUS, Fraction.of(cpu.threads())));
        memory.ifPresent(bytes -> stated.put(Resource.MEMORY, bytes.mib()));
        disk.ifPresent(bytes -> stated.put(Resource.DISK, bytes.mb()));
        iops.ifPresent(number -> stated.put(Resource.IOPS, Fraction.of(number)));
        network.ifPresent(rate -> stated.put(Resource.NETWORK, rate.mbit()));
        return stated;
    }

    /// The inputs of a [Reservation] that are known.
    public Map<String, Fraction> inputs() {
        Map<String, Fraction> inputs = new HashMap<>();
        memory.ifPresent(bytes -> inputs.put("host_MiB", bytes.mib()));
        processors.ifPresent(cpu -> inputs.put("threads", Fraction.of(cpu.threads())));
        processors
                .flatMap(Processors::cores)
                .ifPresent(cores -> inputs.put("cores", Fraction.of(cores)));
        return inputs;
    }

    /// The same figures under another name.
    HostFigures withName(String other) {
        return new HostFigures(other, processors, memory, disk, iops, network, nodes, arrays);
    }

    HostFigures with(Processors bought) {
        return new HostFigures(
                name, Optional.of(bought), memory, disk, iops, network, nodes, arrays);
    }

    public HostFigures with(Bytes bought) {
        return new HostFigures(
                name, processors, Optional.of(bought), disk, iops, network, nodes, arrays);
    }

    /// With other space and IOPS for guests, of which it is not known what they consist of.
    public HostFigures withDisk(Optional<Bytes> space, Optional<Long> operations) {
        return new HostFigures(
                name, processors, memory, space, operations, network, nodes, List.of());
    }

    /// With the arrays that its disk consists of.
    public HostFigures withArrays(List<HostArray> others) {
        return new HostFigures(name, processors, memory, disk, iops, network, nodes, others);
    }

    public HostFigures withNodes(int count) {
        return new HostFigures(
                name, processors, memory, disk, iops, network, Optional.of(count), arrays);
    }
}
