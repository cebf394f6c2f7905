package hostplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.storage.UnsavedWorks;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class AutoSaveTest {

    @TempDir Path folder;

    private final ProjectSession session = new ProjectSession(Project.EMPTY);
    private final List<Runnable> later = new ArrayList<>();
    private Optional<AutoSave> autoSave = Optional.empty();

    @BeforeEach
    void begin() {
        autoSave =
                Optional.of(
                        new AutoSave(
                                session,
                                new ReadOnlyObjectWrapper<>(DocumentFile.NONE)
                                        .getReadOnlyProperty(),
                                new KeptWork(
                                        Optional.of(new UnsavedWorks(folder, Clock.systemUTC())),
                                        Optional.empty(),
                                        Runnable::run,
                                        Runnable::run,
                                        later::add)));
    }

    private void edit(String name) {
        session.apply(StepName.of("step.cure"), session.project().with(draft -> draft.name = name));
    }

    private void moment() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".hostplan")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Test
    void keepsWhatIsNotSavedAMomentLater() throws IOException {
        edit("one");
        assertThat(kept()).isEmpty();
        moment();
        assertThat(kept()).singleElement().asString().contains("one");
        edit("two");
        moment();
        assertThat(kept()).singleElement().asString().contains("two");
    }

    /// Else steady typing would put it off for ever.
    @Test
    void laterChangesDoNotPutItOff() throws IOException {
        edit("one");
        edit("two");
        assertThat(later).hasSize(1);
        moment();
        assertThat(kept()).singleElement().asString().contains("two");
    }

    @Test
    void keepsNothingOnceItIsSavedOrUndone() throws IOException {
        edit("one");
        moment();
        session.markSaved(session.project());
        assertThat(kept()).isEmpty();
        edit("two");
        moment();
        session.undo();
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsNothingOfAWindowThatIsClosed() throws IOException {
        edit("one");
        moment();
        autoSave.orElseThrow().end();
        assertThat(kept()).isEmpty();
        edit("two");
        moment();
        assertThat(kept()).isEmpty();
    }
}
