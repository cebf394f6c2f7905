package hostplan.storage;

import hostplan.project.Project;
import hostplan.storage.json.JsonLimits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/// Opens project files and saves them so that no work is lost: whatever happens, the name of the
/// file stands for the old project or the new one, whole.
public final class ProjectFiles {

    private final ProjectFormat format;
    private final SafeReplacement replacement;
    private final Disk disk;

    public ProjectFiles() {
        this(new RealDisk());
    }

    ProjectFiles(Disk disk) {
        this.format = new ProjectFormat();
        this.replacement = new SafeReplacement(disk);
        this.disk = disk;
    }

    public Opened open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Optional<DiskTrouble> trouble = refusal(file);
            if (trouble.isPresent()) {
                return unreadable(name, trouble.get());
            }
            byte[] content = disk.read(file);
            return switch (format.read(name, content)) {
                case Reading.Broken broken -> new Opened.Unreadable(broken.problems());
                case Reading.Complete complete ->
                        new Opened.Readable(
                                complete.project(),
                                access(file, complete),
                                FileStamp.of(file, content));
            };
        } catch (IOException trouble) {
            return unreadable(name, DiskTrouble.reading(file, trouble));
        }
    }

    /// Saves a project under a name. The file that stood there becomes `name~`.
    ///
    /// @param expected the state in which the file was last seen; empty where whatever stands there
    ///   may go
    public synchronized Saved save(Path file, Project project, Optional<FileStamp> expected) {
        byte[] content = format.toUtf8(project);
        return switch (format.read(content)) {
            case Reading.Complete _ -> replacement.replace(file, content, expected);
            case Reading.Broken(List<FileProblem> problems) ->
                    unwritable(file, problems.getFirst());
        };
    }

    /// Writes a text that is no project, such as a table, into a file as safely as a project.
    public synchronized Saved export(Path file, String text) {
        return replacement.replace(file, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /// Writes what can be made again at any time, such as a PDF, as safely; what stood there is not
    /// kept.
    public synchronized Saved export(Path file, byte[] content) {
        return replacement.replace(file, content, Optional.empty(), SafeReplacement.Old.GONE);
    }

    /// The checksum of a project as it stands in its file, in hexadecimal digits.
    public String checksum(Project project) {
        return FileStamp.checksum(format.toUtf8(project));
    }

    /// The state of a file now, where it is not the one given and not merely touched; empty where
    /// nothing changed or the file is gone.
    public Optional<FileStamp> changedSince(FileStamp seen, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (seen.looksLike(now)) {
                return Optional.empty();
            }
            FileStamp stamp = FileStamp.now(file, disk);
            return stamp.hasSameContent(seen) ? Optional.empty() : Optional.of(stamp);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<DiskTrouble> refusal(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            return Optional.of(
                    new DiskTrouble(
                            file + " is no file.", "Choose a file whose name ends in .hostplan."));
        }
        if (attributes.size() > JsonLimits.MOST_BYTES) {
            return Optional.of(
                    new DiskTrouble(
                            file
                                    + " is larger than "
                                    + (JsonLimits.MOST_BYTES >> 20)
                                    + " MiB, the most that is read.",
                            "Check whether it is the right file."));
        }
        return Optional.empty();
    }

    private static Access access(Path file, Reading.Complete complete) throws IOException {
        if (complete.isNewer()) {
            return Access.NEWER_VERSION;
        }
        Path real = file.toRealPath();
        boolean writable = FileOwnership.isWritable(real) && Files.isWritable(real.getParent());
        return writable ? Access.WRITABLE : Access.READ_ONLY_FILE;
    }

    private static Opened unreadable(String name, DiskTrouble trouble) {
        return new Opened.Unreadable(
                List.of(FileProblem.ofFile(name, trouble.message(), trouble.cure())));
    }

    /// A file that could not be opened again is worse than one that is not saved.
    private static Saved unwritable(Path file, FileProblem problem) {
        return new Saved.Failed(
                file.getFileName()
                        + " was not saved, since it could not be opened again: "
                        + problem.message()
                        + " ("
                        + problem.jsonPath()
                        + ")",
                problem.cure());
    }
}
