package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.hardware.Drive;

import java.util.List;
import java.util.Optional;

/// What one host brings into a pool.
///
/// @param server its identity
/// @param space what it gives to the pool
/// @param drives those drives that are pooled one by one; empty where an array is, or where they
///   are not known
/// @param memory what is installed
/// @param cores of all its processors
public record PoolHost(
        String server,
        String name,
        Optional<Bytes> space,
        List<Drive> drives,
        Optional<Bytes> memory,
        Optional<Integer> cores) {

    public PoolHost {
        drives = List.copyOf(drives);
    }
}
