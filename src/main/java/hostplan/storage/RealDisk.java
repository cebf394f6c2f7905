package hostplan.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// The disk of this computer.
final class RealDisk implements Disk {

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void write(Path aside, byte[] content, Path like) throws IOException {
        Files.deleteIfExists(aside);
        boolean replaces = Files.exists(like);
        try (FileChannel channel =
                FileChannel.open(aside, Set.of(CREATE_NEW, WRITE), attributes(aside, replaces))) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (replaces) {
                FileOwnership.copy(like, aside);
            }
            channel.force(true);
        }
    }

    /// What replaces a private file must not be open to others for an instant.
    private static FileAttribute<?>[] attributes(Path file, boolean replaces) {
        Set<PosixFilePermission> owner =
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        return replaces && FileOwnership.isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
                : new FileAttribute<?>[0];
    }

    @Override
    public void keep(Path file, Path secondName, Path aside) throws IOException {
        Files.deleteIfExists(aside);
        try {
            Files.createLink(aside, file);
        } catch (UnsupportedOperationException | IOException noLinks) {
            copy(file, aside);
        }
        Files.move(aside, secondName, ATOMIC_MOVE);
        // Moving a name onto another of the same file does nothing and leaves both.
        Files.deleteIfExists(aside);
    }

    private static void copy(Path file, Path aside) throws IOException {
        Files.copy(file, aside, REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(aside, WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void replace(Path aside, Path file) throws IOException {
        Files.move(aside, file, ATOMIC_MOVE);
    }

    @Override
    public void forceFolderOf(Path file) throws IOException {
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    @Override
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
