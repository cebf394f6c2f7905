package hostplan.storage;

import hostplan.project.Project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The last saves of each project file, in a folder of the person's own: what was saved by mistake
/// can be gone back on.
public final class KeptVersions {

    /// Older ones go.
    public static final int MOST = 20;

    private static final String ENDING = ".hostplan";

    /// Longer names are not needed to tell some files from each other.
    private static final int NAME_LENGTH = 24;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final Disk disk = new RealDisk();
    private final SafeReplacement replacement = new SafeReplacement(disk);
    private final ProjectFormat format = new ProjectFormat();

    /// @param folder made when a version is kept first
    public KeptVersions(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// What a file was saved as.
    ///
    /// @param at when
    /// @param copy where it is kept
    public record Version(Instant at, Path copy) {}

    /// Keeps what was saved into a file, unless it is as the version before. Where that cannot be
    /// done there is one version less: nothing of the person's is lost by it.
    public synchronized void keep(Path file, Project project) {
        try {
            Path own = folder(file);
            Files.createDirectories(own);
            byte[] content = format.toUtf8(project);
            List<Version> known = of(file);
            if (!known.isEmpty() && isSame(known.getFirst().copy(), content)) {
                return;
            }
            String name = STAMP.format(clock.instant()) + ENDING;
            replacement.replace(
                    own.resolve(name), content, Optional.empty(), SafeReplacement.Old.GONE);
            for (Version old : known.stream().skip(MOST - 1L).toList()) {
                disk.remove(old.copy());
            }
        } catch (IOException less) {
            // Said above.
        }
    }

    private boolean isSame(Path copy, byte[] content) throws IOException {
        return Files.size(copy) == content.length
                && FileStamp.checksum(disk.read(copy)).equals(FileStamp.checksum(content));
    }

    /// Those of a file, the latest first.
    public synchronized List<Version> of(Path file) {
        Path own = folder(file);
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> copies = Files.list(own)) {
            return copies.flatMap(copy -> version(copy).stream())
                    .sorted(Comparator.comparing(Version::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Version> version(Path copy) {
        String name = String.valueOf(copy.getFileName());
        if (!name.endsWith(ENDING) || name.startsWith(".")) {
            return Optional.empty();
        }
        String stamp = name.substring(0, name.length() - ENDING.length());
        try {
            return Optional.of(new Version(STAMP.parse(stamp, Instant::from), copy));
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    /// The project as it was then; empty where the copy cannot be read any more.
    public Optional<Project> read(Version version) {
        try {
            return format.read(disk.read(version.copy())) instanceof Reading.Complete complete
                    ? Optional.of(complete.project())
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path folder(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        String name = FileStamp.checksum(path.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name.substring(0, NAME_LENGTH));
    }
}
