package hostplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/// What a lock says of the program that leaves it, and whether another one still runs.
///
/// @param host empty where it cannot be found out
record ThisProcess(String user, String host, long number, Instant started) {

    /// Two readings of when a process began differ by as much, since the clock is set now and then.
    private static final Duration SAME_START = Duration.ofSeconds(5);

    static ThisProcess now() {
        ProcessHandle process = ProcessHandle.current();
        return new ThisProcess(
                System.getProperty("user.name", ""), hostName(), process.pid(), started(process));
    }

    LockOwner since(Instant since) {
        return new LockOwner(user, host, number, started, since);
    }

    /// Whether the owner of a lock is known to be gone: a process of this computer that is no more.
    boolean knowsToBeGone(LockOwner owner) {
        if (host.isEmpty() || !host.equals(owner.host())) {
            return false;
        }
        return ProcessHandle.of(owner.process())
                .filter(ProcessHandle::isAlive)
                .filter(process -> isSameStart(started(process), owner.started()))
                .isEmpty();
    }

    private static boolean isSameStart(Instant one, Instant other) {
        boolean unknown = one.equals(Instant.EPOCH) || other.equals(Instant.EPOCH);
        return unknown || Duration.between(one, other).abs().compareTo(SAME_START) <= 0;
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /// Without asking the network, which may be slow or not there.
    private static String hostName() {
        return Stream.of(
                        variable("COMPUTERNAME"),
                        content(Path.of("/proc/sys/kernel/hostname")),
                        content(Path.of("/etc/hostname")),
                        variable("HOSTNAME"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String variable(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    private static String content(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file) : "";
        } catch (IOException none) {
            return "";
        }
    }
}
