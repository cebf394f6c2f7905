package hostplan.project;

/// What becomes of the objects that refer to something that is removed.
public sealed interface InUse {

    /// They are removed as well, and whatever refers to them.
    record DeleteUsers() implements InUse {}

    /// They refer to nothing from then on, and keep what they had from it where that can be kept: a
    /// server its site, a virtual machine its size.
    record ClearReferences() implements InUse {}

    /// They refer to another object of the same kind.
    record MoveTo(String id) implements InUse {}
}
