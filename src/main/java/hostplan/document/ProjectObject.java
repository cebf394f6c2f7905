package hostplan.document;

/// An object that a project holds in one of its lists.
public interface ProjectObject {

    /// The opaque identity: given once, never reused, never shown as a name.
    String id();

    /// The name that people gave it; not necessarily unique.
    String name();

    /// What the file said about it beyond what this version knows.
    UnknownMembers unknown();
}
