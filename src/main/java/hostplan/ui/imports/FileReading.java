package hostplan.ui.imports;

import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the chosen files while the person waits.
public final class FileReading {

    private static final Set<Worker.State> GIVEN_UP =
            EnumSet.of(Worker.State.CANCELLED, Worker.State.FAILED);

    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Task<?>>> task =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public FileReading(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /// What reads, with its title and progress; empty where nothing is read.
    ReadOnlyObjectProperty<Optional<Task<?>>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /// @param commit gets what was read
    /// @param givenUp called in its place where the reading failed or was cancelled elsewhere
    void start(List<Path> paths, Consumer<InputFiles> commit, Runnable givenUp) {
        cancel();
        ReadingTask reading = new ReadingTask(paths, texts);
        task.set(Optional.of(reading));
        reading.stateProperty()
                .subscribe(state -> {
                    if (GIVEN_UP.contains(state) && ended(reading)) {
                        givenUp.run();
                    }
                });
        tasks.start(
                reading,
                files -> {
                    if (ended(reading)) {
                        commit.accept(files);
                    }
                });
    }

    /// Whether it was still awaited.
    private boolean ended(ReadingTask reading) {
        boolean awaited = task.get().equals(Optional.of(reading));
        if (awaited) {
            task.set(Optional.empty());
        }
        return awaited;
    }

    /// Gives up what is being read.
    void cancel() {
        Optional<Task<?>> reading = task.get();
        task.set(Optional.empty());
        reading.ifPresent(Task::cancel);
    }
}
