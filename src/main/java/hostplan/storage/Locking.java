package hostplan.storage;

/// What came of asking to have a project for oneself.
public sealed interface Locking {

    /// @param lock to be released when the project is closed
    record Taken(ProjectLock lock) implements Locking {}

    /// Someone has the project open.
    record Locked(LockOwner by) implements Locking {}

    /// No lock can be left beside the file, as in a folder that may only be read.
    record Impossible(String message, String cure) implements Locking {}
}
