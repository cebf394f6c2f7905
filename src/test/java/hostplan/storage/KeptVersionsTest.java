package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.storage.KeptVersions.Version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

class KeptVersionsTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00.250Z");

    @TempDir Path folder;

    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final Path file = Path.of("shop.hostplan");

    private KeptVersions versions() {
        return new KeptVersions(folder.resolve("versions"), time.withZone(ZoneOffset.UTC));
    }

    private void save(String name) {
        versions().keep(file, named(name));
        now = now.plus(Duration.ofMinutes(1));
    }

    private static Project named(String name) {
        return Project.EMPTY.with(draft -> draft.name = name);
    }

    private List<String> names() {
        return versions().of(file).stream()
                .map(version -> versions().read(version).map(Project::name).orElse("?"))
                .toList();
    }

    @Test
    void theLatestComesFirst() {
        save("one");
        save("two");
        assertThat(names()).containsExactly("two", "one");
        assertThat(versions().of(file).getLast().at()).isEqualTo(NOON);
    }

    @Test
    void theSameIsKeptOnce() {
        save("one");
        save("one");
        save("two");
        save("one");
        assertThat(names()).containsExactly("one", "two", "one");
    }

    @Test
    void onlyTheLastAreKept() {
        for (int save = 1; save <= KeptVersions.MOST + 5; save++) {
            save("v" + save);
        }
        assertThat(names()).hasSize(KeptVersions.MOST).startsWith("v25").endsWith("v6");
    }

    @Test
    void filesOfOneNameAreToldApart() {
        save("here");
        assertThat(versions().of(Path.of("other").resolve("shop.hostplan"))).isEmpty();
    }

    @Test
    void whatIsNoVersionIsLeftAlone() throws IOException {
        save("one");
        Path own = versions().of(file).getFirst().copy().resolveSibling("notes.hostplan");
        Files.writeString(own, "mine");
        assertThat(names()).containsExactly("one");
        assertThat(own).exists();
    }

    @Test
    void aDamagedVersionSaysNothing() throws IOException {
        save("one");
        Version version = versions().of(file).getFirst();
        Files.writeString(version.copy(), "{");
        assertThat(versions().read(version)).isEmpty();
    }
}
