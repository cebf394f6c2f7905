package hostplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The right to save a project, for as long as it is not released.
public final class ProjectLock implements AutoCloseable {

    private final Path file;
    private final byte[] content;

    ProjectLock(Path file, byte[] content) {
        this.file = file;
        this.content = content.clone();
    }

    /// Removes the lock, unless someone else has taken it over. Where it cannot be removed it is
    /// known to be abandoned once this process ends.
    @Override
    public void close() {
        try {
            if (Arrays.equals(Files.readAllBytes(file), content)) {
                Files.delete(file);
            }
        } catch (IOException gone) {
            // Nothing is left to release.
        }
    }
}
