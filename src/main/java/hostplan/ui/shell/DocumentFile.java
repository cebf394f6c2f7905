package hostplan.ui.shell;

import hostplan.storage.FileStamp;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/// Where the project of a window lives.
///
/// @param path its file; empty where it was never saved
/// @param stamp what the file was like when it was last read or written here
/// @param savedAt when it was saved here; empty where it was not yet
record DocumentFile(Optional<Path> path, Optional<FileStamp> stamp, Optional<LocalTime> savedAt) {

    static final DocumentFile NONE =
            new DocumentFile(Optional.empty(), Optional.empty(), Optional.empty());

    static DocumentFile opened(Path path, FileStamp stamp) {
        return new DocumentFile(Optional.of(path), Optional.of(stamp), Optional.empty());
    }

    static DocumentFile saved(Path path, FileStamp stamp, LocalTime at) {
        return new DocumentFile(Optional.of(path), Optional.of(stamp), Optional.of(at));
    }
}
