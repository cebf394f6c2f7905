package hostplan.storage;

import hostplan.project.Project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Work that was in no file when its process ended.
///
/// @param id under which it is kept
/// @param file the file into which it would have been saved; empty where it had none yet
/// @param stamp what that file was like when it was last read or written there
/// @param at when it was kept last
public record UnsavedWork(
        String id, Optional<Path> file, Optional<FileStamp> stamp, Instant at, Project project) {}
