package hostplan.exchange;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Real files that lie beside the project and are not part of it. A test that wants one is skipped
/// with a message where they are not there.
public final class SharedInputs {

    private SharedInputs() {}

    public static NamedBytes file(String path) {
        return read(folder().resolve(path));
    }

    /// All files of a folder and its folders, in the order of their names.
    public static List<NamedBytes> files(String path) {
        try (Stream<Path> all = Files.walk(folder().resolve(path))) {
            return all.filter(Files::isRegularFile).sorted().map(SharedInputs::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NamedBytes read(Path file) {
        try {
            return new NamedBytes(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Where a file or folder of them lies.
    public static Path path(String path) {
        return folder().resolve(path);
    }

    private static Path folder() {
        Optional<Path> folder =
                Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared/inputs"))
                        .filter(Files::isDirectory)
                        .findFirst();
        Assumptions.assumeTrue(
                folder.isPresent(), "not run: there is no folder shared/inputs beside the project");
        return folder.orElseThrow();
    }
}
