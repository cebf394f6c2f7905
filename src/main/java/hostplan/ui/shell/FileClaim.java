package hostplan.ui.shell;

import hostplan.storage.LockOwner;
import hostplan.storage.Locking;
import hostplan.storage.ProjectLock;
import hostplan.storage.ProjectLocks;

import java.nio.file.Path;
import java.util.Optional;

/// The file that a window has for itself, so that no two people work on one.
final class FileClaim {

    private final ProjectLocks locks;
    private Optional<Path> file = Optional.empty();
    private Optional<ProjectLock> lock = Optional.empty();

    FileClaim(ProjectLocks locks) {
        this.locks = locks;
    }

    /// Claims a file and lets go of the one before.
    ///
    /// @return who has the file open already; then the claim before stays. Empty where the file is
    ///   ours, or where its folder takes no locks
    synchronized Optional<LockOwner> claim(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        if (file.equals(Optional.of(path)) && lock.isPresent()) {
            return Optional.empty();
        }
        return switch (locks.take(path)) {
            case Locking.Locked(LockOwner by) -> Optional.of(by);
            case Locking.Taken(ProjectLock taken) -> hold(path, Optional.of(taken));
            case Locking.Impossible _ -> hold(path, Optional.empty());
        };
    }

    /// Claims a file from whoever has it open, as a person decided.
    synchronized void takeOver(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        if (locks.takeOver(path) instanceof Locking.Taken(ProjectLock taken)) {
            hold(path, Optional.of(taken));
        }
    }

    private Optional<LockOwner> hold(Path path, Optional<ProjectLock> taken) {
        release();
        file = Optional.of(path);
        lock = taken;
        return Optional.empty();
    }

    synchronized void release() {
        lock.ifPresent(ProjectLock::close);
        lock = Optional.empty();
        file = Optional.empty();
    }
}
