package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class UnsavedWorksTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Project WORK =
            new Samples().open("web-shop").with(draft -> draft.name = "Unsaved");

    @TempDir Path folder;

    private UnsavedWorks works() {
        return new UnsavedWorks(folder.resolve("unsaved"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /// Says that another process kept it, which is no more.
    private void endProcess(String id) throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Path from = folder.resolve("unsaved").resolve(id + ".from.json");
        Files.writeString(
                from,
                Files.readString(from)
                        .replaceAll("\"process\": [0-9]+", "\"process\": " + gone.pid()));
    }

    @Test
    void whatAProcessLeftIsFound() throws IOException, InterruptedException {
        Path file = folder.resolve("shop.hostplan");
        Saved saved = new ProjectFiles().save(file, Project.EMPTY, Optional.empty());
        FileStamp stamp = ((Saved.Done) saved).stamp();
        assertThat(works().keep("one", Optional.of(file), Optional.of(stamp), WORK)).isEmpty();
        endProcess("one");

        UnsavedWork found = works().left().getFirst();
        assertThat(found.id()).isEqualTo("one");
        assertThat(found.file()).contains(file);
        assertThat(found.stamp().orElseThrow().hasSameContent(stamp)).isTrue();
        assertThat(found.at()).isEqualTo(NOON);
        assertThat(found.project()).isEqualTo(WORK);
    }

    @Test
    void whatThisProcessKeepsIsNotLeft() {
        works().keep("one", Optional.empty(), Optional.empty(), WORK);
        assertThat(works().left()).isEmpty();
    }

    @Test
    void whatIsKeptAnewReplacesWhatWasKept() throws IOException, InterruptedException {
        works().keep("one", Optional.empty(), Optional.empty(), Project.EMPTY);
        works().keep("one", Optional.empty(), Optional.empty(), WORK);
        endProcess("one");
        assertThat(works().left()).extracting(UnsavedWork::project).containsExactly(WORK);
    }

    @Test
    void nothingStaysOfWhatIsForgotten() throws IOException {
        works().keep("one", Optional.empty(), Optional.empty(), WORK);
        works().forget("one");
        works().forget("never");
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsDamagedHidesNothingElse() throws IOException, InterruptedException {
        works().keep("one", Optional.empty(), Optional.empty(), WORK);
        works().keep("two", Optional.empty(), Optional.empty(), WORK);
        endProcess("one");
        endProcess("two");
        Files.writeString(folder.resolve("unsaved").resolve("one.hostplan"), "{\"hostplan\": 1,");
        assertThat(works().left()).extracting(UnsavedWork::id).containsExactly("two");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("unsaved"), "a file");
        assertThat(works().keep("one", Optional.empty(), Optional.empty(), WORK)).isPresent();
        assertThat(works().left()).isEmpty();
    }
}
