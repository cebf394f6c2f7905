package hostplan.exchange;

/// A file to import: its name, as messages call it, and what is in it. Importers never open files
/// themselves.
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of 50 MB would be a waste
public record NamedBytes(String name, byte[] content) {}
