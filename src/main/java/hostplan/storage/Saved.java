package hostplan.storage;

/// What saving a file gave. In every case the file under its name is whole, old or new.
public sealed interface Saved {

    /// @param stamp the state of the file as it now is
    record Done(FileStamp stamp) implements Saved {}

    /// Nothing was written, since someone else changed the file since it was opened or saved.
    ///
    /// @param stamp the state that someone else gave it; saving with it writes over theirs
    record ChangedOnDisk(FileStamp stamp) implements Saved {}

    /// Nothing was written.
    record Failed(String message, String cure) implements Saved {}
}
