package hostplan.storage;

/// Whether an opened project may be saved in its place.
public enum Access {
    WRITABLE,
    /// A newer program wrote the file; saving could lose what this one does not understand.
    NEWER_VERSION,
    /// The file or its folder may not be changed.
    READ_ONLY_FILE
}
