package hostplan.hardware;

import hostplan.document.Coded;

/// How a memory module is built. Kinds cannot be mixed in a machine.
public enum MemoryType implements Coded {
    /// Registered.
    RDIMM,
    /// Load-reduced.
    LRDIMM,
    /// Multiplexed ranks.
    MRDIMM,
    /// Unbuffered with error correction.
    ECC_UDIMM,
    /// Unbuffered without error correction.
    UDIMM,
    /// Short, for small machines.
    SODIMM
}
