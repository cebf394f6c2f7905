package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class ProjectLocksTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @TempDir Path folder;

    private final ThisProcess here = ThisProcess.now();
    private final ProjectLocks locks = new ProjectLocks(Clock.fixed(NOW, ZoneOffset.UTC));
    private Path file;
    private Path lock;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("shop.hostplan");
        lock = folder.resolve(".shop.hostplan.lock");
    }

    @Test
    void takesAFreeLockAndReleasesIt() {
        ProjectLock taken = ((Locking.Taken) locks.take(file)).lock();
        assertThat(lock).exists();

        taken.close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesWhoHasIt() {
        locks.take(file);

        assertThat(locks.take(file)).isEqualTo(new Locking.Locked(here.since(NOW)));
    }

    @Test
    void saysInTheFileWhoHasIt() {
        locks.take(file);

        assertThat(lock)
                .content()
                .contains("\"user\": \"" + here.user() + "\"")
                .contains("\"process\": " + here.number())
                .contains("\"since\": \"2026-11-23T09:30:00Z\"");
    }

    @Test
    void takesOverFromAProcessThatIsGone() throws Exception {
        leftBy(new LockOwner("ada", here.host(), JavaChild.numberOfOneThatEnded(), NOW, NOW));

        assertThat(locks.take(file)).isInstanceOf(Locking.Taken.class);
        assertThat(lock).content().contains("\"process\": " + here.number());
    }

    @Test
    void takesOverWhereTheNumberNowBelongsToAnotherProcess() throws IOException {
        leftBy(
                new LockOwner(
                        "ada",
                        here.host(),
                        here.number(),
                        here.started().minusSeconds(3_600),
                        NOW));

        assertThat(locks.take(file)).isInstanceOf(Locking.Taken.class);
    }

    @Test
    void respectsAnotherComputerWhoseProcessesItCannotSee() throws Exception {
        LockOwner other =
                new LockOwner(
                        "ada", "another-computer", JavaChild.numberOfOneThatEnded(), NOW, NOW);
        leftBy(other);

        assertThat(locks.take(file)).isEqualTo(new Locking.Locked(other));
    }

    @Test
    void takesOverWhatCannotBeUnderstood() throws IOException {
        Files.writeString(lock, "{\"user\": ");

        assertThat(locks.take(file)).isInstanceOf(Locking.Taken.class);
    }

    @Test
    void takesOverFromTheLivingWhenAPersonSaysSo() throws IOException {
        leftBy(new LockOwner("ada", "another-computer", 1, NOW, NOW));

        assertThat(locks.takeOver(file)).isInstanceOf(Locking.Taken.class);
        assertThat(lock).content().doesNotContain("another-computer");
    }

    @Test
    void doesNotReleaseTheLockOfWhoeverTookItOver() throws IOException {
        ProjectLock taken = ((Locking.Taken) locks.take(file)).lock();
        leftBy(new LockOwner("ada", "another-computer", 1, NOW, NOW));

        taken.close();

        assertThat(lock).exists();
    }

    @Test
    void locksTheFileBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.hostplan"), file);
        locks.take(file);

        assertThat(locks.take(link)).isInstanceOf(Locking.Locked.class);
    }

    @Test
    void saysWhereNoLockIsPossible() {
        assertThat(locks.take(folder.resolve("gone").resolve("shop.hostplan")))
                .isInstanceOf(Locking.Impossible.class);
    }

    private void leftBy(LockOwner owner) throws IOException {
        Files.writeString(
                lock,
                """
                {"user": "%s", "host": "%s", "process": %d, "started": "%s", "since": "%s"}
                """
                        .formatted(
                                owner.user(),
                                owner.host(),
                                owner.process(),
                                owner.started(),
                                owner.since()));
    }
}
