package hostplan.hardware.fit;

/// What becomes of drives that are in no array.
public enum LooseDrives {
    /// Nothing: the machine alone has them.
    UNUSED,
    /// Storage that several hosts share takes them as they are, and keeps its copies on others.
    POOLED
}
