package hostplan.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Work off the FX thread that a person waits for: shown with its progress and a Cancel while it
/// runs, and ending in one commit on the FX thread.
public final class Tasks {

    private final Executor background;
    private final Consumer<Throwable> unexpected;
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();

    /// @param unexpected told on the FX thread of failures that the work itself did not turn into
    ///   an answer
    public Tasks(Executor background, Consumer<Throwable> unexpected) {
        this.background = background;
        this.unexpected = unexpected;
    }

    /// What runs now, for the status bar.
    public ObservableList<Task<?>> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// Starts a task. On the FX thread, on which `commit` gets its answer too unless it is
    /// cancelled.
    public <T> void start(Task<T> task, Consumer<T> commit) {
        running.add(task);
        task.setOnSucceeded(event -> {
            running.remove(task);
            commit.accept(task.getValue());
        });
        task.setOnCancelled(event -> running.remove(task));
        task.setOnFailed(event -> {
            running.remove(task);
            unexpected.accept(task.getException());
        });
        background.execute(task);
    }
}
