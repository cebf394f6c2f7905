package hostplan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One process has all windows of a person: a later start hands its files to it and ends. Whoever
/// holds the lock of a file beside the settings is that process; it listens on a socket beside it.
///
/// A start that cannot find out goes on alone. Nothing is lost by that, since every project has a
/// lock of its own.
final class OneProcess {

    /// How long the other process may need from its own start until it listens.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /// What a socket's name may have at most on the system that allows least.
    private static final int LONGEST_NAME = 100;

    private static final int MOST_FILES = 1_000;

    private final FileChannel channel;
    private final FileLock lock;
    private final Path socket;

    private OneProcess(FileChannel channel, FileLock lock, Path socket) {
        this.channel = channel;
        this.lock = lock;
        this.socket = socket;
    }

    /// What a start finds.
    sealed interface Found {

        /// This is the process; it should listen.
        record First(OneProcess process) implements Found {}

        /// Another one has taken over the files.
        record HandedOver() implements Found {}

        /// It cannot be told, so this process goes on without others.
        record Alone() implements Found {}
    }

    /// Claims to be the process, or hands over the files.
    ///
    /// @param folder where the settings of the person lie
    static Found start(Path folder, List<Path> files) {
        Path socket = folder.resolve("hostplan.socket").toAbsolutePath();
        if (socket.toString().length() > LONGEST_NAME) {
            return new Found.Alone();
        }
        try {
            Optional<OneProcess> first = claim(folder, socket);
            if (first.isPresent()) {
                return new Found.First(first.get());
            }
            return handOver(socket, files) ? new Found.HandedOver() : new Found.Alone();
        } catch (IOException
                | UnsupportedOperationException
                | OverlappingFileLockException unknown) {
            return new Found.Alone();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Found.Alone();
        }
    }

    private static Optional<OneProcess> claim(Path folder, Path socket) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("hostplan.process"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        Files.deleteIfExists(socket);
        return Optional.of(new OneProcess(channel, lock, socket));
    }

    /// Whether the process that listens has heard the files. It may still be on its way to
    /// listening; one that ends while it is told took nothing.
    static boolean handOver(Path socket, List<Path> files) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                return isHeard(other, files);
            } catch (IOException notYet) {
                Thread.sleep(PAUSE);
            }
        } while (System.nanoTime() < end);
        return false;
    }

    private static boolean isHeard(SocketChannel other, List<Path> files) {
        try {
            return tell(other, files);
        } catch (IOException broken) {
            return false;
        }
    }

    /// Says the files and waits until they were heard.
    private static boolean tell(SocketChannel other, List<Path> files) throws IOException {
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(other));
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toAbsolutePath().toString());
        }
        out.flush();
        return Channels.newInputStream(other).read() >= 0;
    }

    /// Takes what later starts hand over, until the process ends.
    ///
    /// @param opener is told the files of each later start, none where it named none; on a thread
    ///   of its own
    void listen(Consumer<List<Path>> opener) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        socket.toFile().deleteOnExit();
        Thread.ofPlatform()
                .daemon()
                .name("later starts")
                .start(() -> {
                    while (lock.isValid() && server.isOpen()) {
                        hear(server, opener);
                    }
                });
    }

    private static void hear(ServerSocketChannel server, Consumer<List<Path>> opener) {
        try (SocketChannel other = server.accept()) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(other));
            int count = Math.clamp(in.readInt(), 0, MOST_FILES);
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                files.add(Path.of(in.readUTF()));
            }
            opener.accept(files);
            Channels.newOutputStream(other).write(1);
        } catch (IOException | RuntimeException unclear) {
            // Whoever asked did not say it whole, and goes on alone.
        }
    }

    /// Lets another process take its place.
    void end() throws IOException {
        lock.release();
        channel.close();
        Files.deleteIfExists(socket);
    }
}
