package hostplan.hardware;

import hostplan.document.Coded;

/// Which memory a slot takes; modules of another generation do not go in.
public enum MemoryGeneration implements Coded {
    DDR3,
    DDR4,
    DDR5
}
