package hostplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Who owns a file and who may do what with it.
final class FileOwnership {

    private static final Set<PosixFilePermission> WRITING =
            EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private FileOwnership() {}

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// Gives one file owner, group and mode of another, as far as this user may.
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null || !isPosix(from)) {
            return;
        }
        PosixFileAttributes source = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes now = target.readAttributes();
        tryTo(!now.group().equals(source.group()), () -> target.setGroup(source.group()));
        tryTo(!now.owner().equals(source.owner()), () -> target.setOwner(source.owner()));
        target.setPermissions(source.permissions());
    }

    /// Whether a file may be written by its mode and by this user. The mode counts for an
    /// administrator too, who could write anyway: someone meant it.
    static boolean isWritable(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return false;
        }
        return !isPosix(file)
                || Files.getPosixFilePermissions(file).stream().anyMatch(WRITING::contains);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void tryTo(boolean needed, Step step) {
        if (needed) {
            try {
                step.run();
            } catch (IOException notPermitted) {
                // Only an administrator may give files away: then it stays the saving user's.
            }
        }
    }
}
