package hostplan.storage;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The file that a name stands for in the end, when all symbolic links are followed.
final class RealName {

    private static final int MOST_LINKS = 40;

    private RealName() {}

    /// The file need not exist yet, but its folder must.
    static Path of(Path named) throws IOException {
        Path at = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(named.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        Path folder = at.getParent();
        Path name = at.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(at.toString());
        }
        return folder.toRealPath().resolve(name);
    }
}
