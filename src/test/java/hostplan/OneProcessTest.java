package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.OneProcess.Found;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Two starts in one process stand for two processes: a lock that this process has cannot be taken
/// again by it, so what a later start does is played by what it says on the socket.
class OneProcessTest {

    @TempDir private Path folder;

    private OneProcess process;

    @AfterEach
    void letGo() throws IOException {
        if (process != null) {
            process.end();
        }
    }

    @Test
    void theFirstStartIsTheProcess() {
        assertThat(first()).isNotNull();
    }

    @Test
    void makesTheFolderWhereThereAreNoSettingsYet() {
        process = first(folder.resolve("new").resolve("hostplan"));
        assertThat(folder.resolve("new").resolve("hostplan")).isDirectory();
    }

    @Test
    void aSocketLeftByAProcessThatWasKilledIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("hostplan.socket"), "");
        first().listen(_ -> {});
        assertThat(folder.resolve("hostplan.socket")).exists();
    }

    @Test
    void hearsTheFilesOfALaterStart() throws Exception {
        BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
        first().listen(heard::add);
        assertThat(OneProcess.handOver(socket(), List.of(Path.of("/a b/ü.hostplan")))).isTrue();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).containsExactly(Path.of("/a b/ü.hostplan"));
    }

    @Test
    void goesOnListeningAfterOneThatSaysNothing() throws Exception {
        BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
        first().listen(heard::add);
        SocketChannel.open(UnixDomainSocketAddress.of(socket())).close();
        assertThat(OneProcess.handOver(socket(), List.of())).isTrue();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void aProcessThatDiesWhileItIsToldHasTakenNothing() throws Exception {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket()));
        Thread dying =
                Thread.ofVirtual()
                        .start(() -> {
                            try (server) {
                                server.accept().close();
                            } catch (IOException closed) {
                                throw new IllegalStateException(closed);
                            }
                        });
        assertThat(OneProcess.handOver(socket(), List.of())).isFalse();
        dying.join();
    }

    @Test
    void goesOnAloneWhereTheNameIsTooLongForASocket() {
        Path deep = folder.resolve("x".repeat(100));
        assertThat(OneProcess.start(deep, List.of())).isInstanceOf(Found.Alone.class);
    }

    @Test
    void goesOnAloneWhereTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(OneProcess.start(file.resolve("hostplan"), List.of()))
                .isInstanceOf(Found.Alone.class);
    }

    private Path socket() {
        return folder.resolve("hostplan.socket");
    }

    private OneProcess first() {
        return first(folder);
    }

    private OneProcess first(Path in) {
        process = ((Found.First) OneProcess.start(in, List.of())).process();
        return process;
    }
}
