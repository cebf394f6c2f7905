package hostplan.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that saving uses in between: `.name.<process>.tmp` beside `name`. What a process left
/// there that is no more, is removed when the file is saved next.
///
/// @param file the file that is saved
/// @param pattern the names of such files
record Leftovers(Path file, Pattern pattern) {

    static Leftovers of(Path file) {
        String name = Pattern.quote("." + file.getFileName() + ".");
        return new Leftovers(file, Pattern.compile(name + "([0-9]{1,18})(\\.old|\\.lock)?\\.tmp"));
    }

    /// Where this process writes the new content.
    static Path aside(Path file) {
        return beside(file, ".tmp");
    }

    /// Where this process puts the old file before it gets its second name.
    static Path asideForOld(Path file) {
        return beside(file, ".old.tmp");
    }

    /// Where this process writes its lock.
    static Path asideForLock(Path file) {
        return beside(file, ".lock.tmp");
    }

    private static Path beside(Path file, String ending) {
        long process = ProcessHandle.current().pid();
        return file.resolveSibling("." + file.getFileName() + "." + process + ending);
    }

    /// Removes those of processes that are no more, as far as it can.
    void remove(Disk disk) {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(file.getParent(), this::isAbandoned)) {
            for (Path abandoned : found) {
                disk.remove(abandoned);
            }
        } catch (IOException | DirectoryIteratorException trouble) {
            // They are in nobody's way; the next save tries again.
        }
    }

    private boolean isAbandoned(Path candidate) {
        Matcher name = pattern.matcher(String.valueOf(candidate.getFileName()));
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
