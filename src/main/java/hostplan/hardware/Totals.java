package hostplan.hardware;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// The figures of a machine as totals; what is empty is not known, which is never the same as zero.
///
/// @param processor name of the processor, such as `Xeon Gold 6338`, without its count
/// @param sockets processors
/// @param nodes NUMA nodes; as many as sockets where not stated
/// @param cores cores of all processors together
/// @param threads hardware threads of all processors together
/// @param memory installed memory
/// @param drives the drives in words, such as `4 × 7.68 TB NVMe`
/// @param disk space that guests can use
/// @param iops operations a second that the drives deliver together
/// @param network bandwidth of all its network ports together
/// @param watts power at the wall under a typical load
/// @param rackUnits height, stated only where there is no model
/// @param depthMm depth in millimetres, stated only where there is no model
/// @param weightKg weight in kilograms, stated only where there is no model
public record Totals(
        String processor,
        Optional<Integer> sockets,
        Optional<Integer> nodes,
        Optional<Integer> cores,
        Optional<Integer> threads,
        Optional<Bytes> memory,
        String drives,
        Optional<Bytes> disk,
        Optional<Long> iops,
        Optional<Bandwidth> network,
        Optional<Integer> watts,
        Optional<RackUnits> rackUnits,
        Optional<Integer> depthMm,
        Optional<BigDecimal> weightKg)
        implements Build {

    /// Totals of which nothing is known.
    public static final Totals UNKNOWN = new Draft().build();

    /// The same totals with some figures changed.
    public Totals with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// Totals that are being put together.
    public static final class Draft {
        public String processor = "";
        public Optional<Integer> sockets = Optional.empty();
        public Optional<Integer> nodes = Optional.empty();
        public Optional<Integer> cores = Optional.empty();
        public Optional<Integer> threads = Optional.empty();
        public Optional<Bytes> memory = Optional.empty();
        public String drives = "";
        public Optional<Bytes> disk = Optional.empty();
        public Optional<Long> iops = Optional.empty();
        public Optional<Bandwidth> network = Optional.empty();
        public Optional<Integer> watts = Optional.empty();
        public Optional<RackUnits> rackUnits = Optional.empty();
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<BigDecimal> weightKg = Optional.empty();

        public Draft() {}

        private Draft(Totals from) {
            processor = from.processor;
            sockets = from.sockets;
            nodes = from.nodes;
            cores = from.cores;
            threads = from.threads;
            memory = from.memory;
            drives = from.drives;
            disk = from.disk;
            iops = from.iops;
            network = from.network;
            watts = from.watts;
            rackUnits = from.rackUnits;
            depthMm = from.depthMm;
            weightKg = from.weightKg;
        }

        public Totals build() {
            return new Totals(
                    processor, sockets, nodes, cores, threads, memory, drives, disk, iops, network,
                    watts, rackUnits, depthMm, weightKg);
        }
    }
}
