package hostplan.cli;

import hostplan.project.Project;
import hostplan.storage.Access;
import hostplan.storage.FileProblem;
import hostplan.storage.FileStamp;
import hostplan.storage.LockOwner;
import hostplan.storage.Locking;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.storage.ProjectLock;
import hostplan.storage.ProjectLocks;
import hostplan.storage.Saved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The project that an import goes into: one that is there, or a new one.
///
/// @param stamp the state in which the file was read; empty for a new project
record ImportTarget(Path file, Project project, Optional<FileStamp> stamp) {

    private static final String ENDING = ".hostplan";

    /// Takes the project for this process alone until the lock is closed; empty where nobody can,
    /// as in a folder where nothing can be written beside it.
    ///
    /// Throws [BadInput] where someone has it open.
    static Optional<ProjectLock> lock(Path file, ProjectLocks locks) {
        return switch (locks.take(file)) {
            case Locking.Taken(ProjectLock lock) -> Optional.of(lock);
            case Locking.Impossible _ -> Optional.empty();
            case Locking.Locked(LockOwner by) ->
                    throw new BadInput(
                            file
                                    + " is open: "
                                    + by.user()
                                    + " on "
                                    + by.host()
                                    + " (process "
                                    + by.process()
                                    + ") has had it since "
                                    + by.since()
                                    + ".",
                            "Close it there first.");
        };
    }

    /// Throws [BadInput] where the file is there and cannot be read.
    static ImportTarget open(Path file, ProjectFiles files) {
        if (!Files.exists(file)) {
            return fresh(file);
        }
        return switch (files.open(file)) {
            case Opened.Readable(Project project, Access access, FileStamp stamp) -> {
                if (access == Access.NEWER_VERSION) {
                    throw new BadInput(
                            file + " was written by a newer version and can only be read.",
                            "Import with that version.");
                }
                yield new ImportTarget(file, project, Optional.of(stamp));
            }
            case Opened.Unreadable(List<FileProblem> problems) ->
                    throw new BadInput(
                            file + " cannot be read.",
                            problems.stream()
                                    .map(FileProblem::text)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static ImportTarget fresh(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            throw new BadInput(
                    file + " is not there, and a new project needs a name that ends in .hostplan.",
                    "First comes the project, then what to import.");
        }
        String stem = name.substring(0, name.length() - ENDING.length());
        return new ImportTarget(
                file, Project.EMPTY.with(draft -> draft.name = stem), Optional.empty());
    }

    /// Throws [BadInput] where it cannot be saved.
    void save(Project changed, ProjectFiles files) {
        switch (files.save(file, changed, stamp)) {
            case Saved.Done _ -> {}
            case Saved.ChangedOnDisk _ ->
                    throw new BadInput(
                            file + " was changed by someone else meanwhile; nothing was saved.",
                            "Import again.");
            case Saved.Failed(String message, String cure) -> throw new BadInput(message, cure);
        }
    }
}
