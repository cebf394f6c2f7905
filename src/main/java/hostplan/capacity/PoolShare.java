package hostplan.capacity;

import hostplan.amount.Bytes;

import java.util.Optional;

/// What one host has of a pool of hosts' drives: as much as each other, since every host may run
/// any slice and all of them write to the same drives.
///
/// @param usable what the whole pool holds, after copies, what is kept for a rebuild and the fill
///   limit
/// @param iops operations a second of the whole pool; empty where they are not known
/// @param hosts that share it, at least 1
public record PoolShare(Bytes usable, Optional<Long> iops, int hosts) {

    /// Usable ÷ hosts, in whole bytes.
    public Bytes disk() {
        return new Bytes(usable.value() / hosts);
    }

    /// IOPS ÷ hosts, whole.
    public Optional<Long> iopsOfHost() {
        return iops.map(all -> all / hosts);
    }
}
