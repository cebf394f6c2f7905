package hostplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Replaces the content of a file: writes the new one aside in the same folder, forces it to the
/// disk, keeps the old one as `name~` if asked, and moves the new one over. A kill or a failure at
/// any instant leaves the old or the new one whole.
final class SafeReplacement {

    private final Disk disk;

    SafeReplacement(Disk disk) {
        this.disk = disk;
    }

    /// What becomes of the old file.
    enum Old {
        KEPT,
        GONE
    }

    Saved replace(Path named, byte[] content, Optional<FileStamp> expected) {
        return replace(named, content, expected, Old.KEPT);
    }

    Saved replace(Path named, byte[] content, Optional<FileStamp> expected, Old old) {
        try {
            Path file = RealName.of(named);
            if (Files.exists(file)) {
                Optional<Saved> refusal = refusal(file);
                if (refusal.isPresent()) {
                    return refusal.get();
                }
            }
            Leftovers.of(file).remove(disk);
            return write(file, content, expected, old);
        } catch (IOException trouble) {
            return failed(named, trouble);
        }
    }

    private static Optional<Saved> refusal(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    new Saved.Failed(
                            file + " is a folder or a device.",
                            "Choose another name for the file."));
        }
        if (!FileOwnership.isWritable(file)) {
            return Optional.of(
                    new Saved.Failed(
                            file.getFileName() + " was not saved: the file may only be read.",
                            "Save a copy under another name, or make the file writable."));
        }
        return Optional.empty();
    }

    /// What someone else made of the file, where that is not what was expected.
    private Optional<Saved> changed(Path file, Optional<FileStamp> expected) throws IOException {
        if (expected.isEmpty() || !Files.exists(file)) {
            return Optional.empty();
        }
        FileStamp now = FileStamp.now(file, disk);
        return now.hasSameContent(expected.get())
                ? Optional.empty()
                : Optional.of(new Saved.ChangedOnDisk(now));
    }

    private Saved write(Path file, byte[] content, Optional<FileStamp> expected, Old old)
            throws IOException {
        Path aside = Leftovers.aside(file);
        try {
            disk.write(aside, content, file);
            Optional<Saved> changed = changed(file, expected);
            if (changed.isPresent()) {
                return changed.get();
            }
            if (old == Old.KEPT && Files.exists(file)) {
                disk.keep(
                        file,
                        file.resolveSibling(file.getFileName() + "~"),
                        Leftovers.asideForOld(file));
            }
            FileStamp stamp = FileStamp.of(aside, content);
            disk.replace(aside, file);
            forceFolder(file);
            return new Saved.Done(stamp);
        } finally {
            removeQuietly(aside);
            removeQuietly(Leftovers.asideForOld(file));
        }
    }

    /// The new file is in its place by now: a folder that cannot be forced, as on some systems,
    /// undoes nothing.
    private void forceFolder(Path file) {
        try {
            disk.forceFolderOf(file);
        } catch (IOException unsupported) {
            // Then the system forces it in its own time.
        }
    }

    private void removeQuietly(Path file) {
        try {
            disk.remove(file);
        } catch (IOException gone) {
            // It is removed when saving next.
        }
    }

    private static Saved failed(Path file, IOException trouble) {
        DiskTrouble what = DiskTrouble.writing(file.toAbsolutePath(), trouble);
        return new Saved.Failed(what.message(), what.cure());
    }
}
