package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/// Keeps two people, or one in two windows, from working on one file: `.name.lock` beside it names
/// who has it open. What a process of this computer left that is no more is taken over in silence.
public final class ProjectLocks {

    /// Others may take and release it at the same time.
    private static final int MOST_ATTEMPTS = 5;

    private final Clock clock;
    private final ThisProcess process = ThisProcess.now();
    private final JsonReader reader = new JsonReader();

    public ProjectLocks(Clock clock) {
        this.clock = clock;
    }

    public Locking take(Path file) {
        return attempt(file, Rival.RESPECTED);
    }

    /// Takes the lock from whoever has it, as a person decided.
    public Locking takeOver(Path file) {
        return attempt(file, Rival.IGNORED);
    }

    private enum Rival {
        RESPECTED,
        IGNORED
    }

    private Locking attempt(Path named, Rival rival) {
        try {
            Path file = RealName.of(named);
            Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
            byte[] content = content(process.since(clock.instant()));
            for (int i = 0; i < MOST_ATTEMPTS; i++) {
                if (create(lock, content, Leftovers.asideForLock(file))) {
                    return new Locking.Taken(new ProjectLock(lock, content));
                }
                Optional<byte[]> found = read(lock);
                Optional<LockOwner> owner = found.flatMap(this::owner);
                boolean live = owner.filter(by -> !process.knowsToBeGone(by)).isPresent();
                if (live && rival == Rival.RESPECTED) {
                    return new Locking.Locked(owner.orElseThrow());
                }
                if (found.isPresent()) {
                    remove(lock, found.get(), Leftovers.asideForLock(file));
                }
            }
            return new Locking.Impossible(
                    "The lock of " + file.getFileName() + " changes all the time.", "Try again.");
        } catch (IOException trouble) {
            return new Locking.Impossible(
                    "No lock can be left beside " + named.getFileName() + ".",
                    "Take care that nobody else works on it meanwhile.");
        }
    }

    /// Whether the lock was free. It appears with all its content at once where the disk can do
    /// that.
    private static boolean create(Path lock, byte[] content, Path aside) throws IOException {
        Files.write(aside, content);
        try {
            Files.createLink(lock, aside);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return createInPlace(lock, content);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean createInPlace(Path lock, byte[] content) throws IOException {
        try {
            Files.write(lock, content, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /// Removes a lock that was found abandoned, but not the one that another process put in its
    /// place meanwhile: for that it is moved away first and looked at again.
    private static void remove(Path lock, byte[] abandoned, Path aside) throws IOException {
        try {
            Files.move(lock, aside, StandardCopyOption.ATOMIC_MOVE);
            if (!Arrays.equals(Files.readAllBytes(aside), abandoned)) {
                createInPlace(lock, Files.readAllBytes(aside));
            }
        } catch (NoSuchFileException gone) {
            // Whoever had it released it.
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static Optional<byte[]> read(Path lock) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(lock));
        } catch (NoSuchFileException released) {
            return Optional.empty();
        }
    }

    /// Nobody, where the lock says nothing that can be understood.
    private Optional<LockOwner> owner(byte[] content) {
        return switch (reader.read(content, LockShape.VALUE)) {
            case JsonReading.Complete<LockOwner>(LockOwner owner) -> Optional.of(owner);
            case JsonReading.Broken<LockOwner> _ -> Optional.empty();
        };
    }

    private static byte[] content(LockOwner owner) {
        JsonText text = new JsonText();
        LockShape.VALUE.write(owner, UnknownMembers.NONE, text);
        return text.toUtf8();
    }
}
