package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.project.Project;
import hostplan.storage.UnsavedShape.Belonging;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps work that is in no file yet in a folder of the person's own, never in their file: what is
/// left there by a process that is no more was lost with it, and can be had back. A kill at any
/// instant leaves what was kept before, or what is kept now, whole.
public final class UnsavedWorks {

    private static final String PROJECT = ".hostplan";
    private static final String BELONGING = ".from.json";

    private final Path folder;
    private final Clock clock;
    private final Disk disk = new RealDisk();
    private final SafeReplacement replacement = new SafeReplacement(disk);
    private final ProjectFormat format = new ProjectFormat();
    private final ThisProcess process = ThisProcess.now();

    /// @param folder made when something is kept first
    public UnsavedWorks(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Keeps the state of a project in place of what was kept under the same identity.
    ///
    /// @param id a name of a file without its ending, that no other window of any process has
    /// @param file the file into which it is to be saved; empty where it has none yet
    /// @param stamp what that file was like when it was last read or written
    /// @return what stood in the way, where it could not be kept
    public synchronized Optional<Saved.Failed> keep(
            String id, Optional<Path> file, Optional<FileStamp> stamp, Project project) {
        try {
            Files.createDirectories(folder);
        } catch (IOException trouble) {
            DiskTrouble what = DiskTrouble.writing(folder, trouble);
            return Optional.of(new Saved.Failed(what.message(), what.cure()));
        }
        Belonging belonging =
                new Belonging(
                        process.since(clock.instant()),
                        file.map(each -> each.toAbsolutePath().toString()).orElse(""),
                        stamp.map(FileStamp::sha256).orElse(""),
                        stamp.map(FileStamp::size).orElse(0L));
        JsonText text = new JsonText();
        UnsavedShape.VALUE.write(belonging, UnknownMembers.NONE, text);
        return written(folder.resolve(id + BELONGING), text.toUtf8())
                .or(() -> written(folder.resolve(id + PROJECT), format.toUtf8(project)));
    }

    private Optional<Saved.Failed> written(Path file, byte[] content) {
        return replacement.replace(file, content, Optional.empty(), SafeReplacement.Old.GONE)
                        instanceof Saved.Failed failed
                ? Optional.of(failed)
                : Optional.empty();
    }

    /// Keeps it no longer, as when it was saved or given up.
    public synchronized void forget(String id) {
        try {
            disk.remove(folder.resolve(id + PROJECT));
            disk.remove(folder.resolve(id + BELONGING));
        } catch (IOException stays) {
            // It is offered again at the next start, where it can be given up once more.
        }
    }

    /// What processes left that are no more, the latest first.
    public synchronized List<UnsavedWork> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<UnsavedWork> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(BELONGING))
                    .map(name -> name.substring(0, name.length() - BELONGING.length()))
                    .sorted()
                    .forEach(id -> left(id).ifPresent(left::add));
        } catch (IOException unreadable) {
            return List.of();
        }
        left.sort(Comparator.comparing(UnsavedWork::at).reversed());
        return left;
    }

    private Optional<UnsavedWork> left(String id) {
        try {
            JsonReading<Belonging> read =
                    new JsonReader()
                            .read(disk.read(folder.resolve(id + BELONGING)), UnsavedShape.VALUE);
            if (!(read instanceof JsonReading.Complete<Belonging>(Belonging belonging))
                    || !process.knowsToBeGone(belonging.owner())) {
                return Optional.empty();
            }
            return format.read(disk.read(folder.resolve(id + PROJECT)))
                            instanceof Reading.Complete complete
                    ? Optional.of(of(id, belonging, complete.project()))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static UnsavedWork of(String id, Belonging belonging, Project project) {
        Optional<Path> file =
                Optional.of(belonging.file()).filter(each -> !each.isEmpty()).map(Path::of);
        Instant at = belonging.owner().since();
        return new UnsavedWork(id, file, belonging.stamp(), at, project);
    }
}
