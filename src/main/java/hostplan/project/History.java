package hostplan.project;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The states a project went through. Undoing is going back to one that was; nothing is ever
/// computed backwards. What is unsaved is known by the identity of the state, never by counting.
public final class History {

    /// The most steps that are kept; the oldest are forgotten first.
    static final int MOST_STEPS = 5_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Project current;
    private @Nullable Project saved;

    /// A history that begins with a project as it stands in its file.
    public History(Project opened) {
        current = opened;
        saved = opened;
    }

    public Project current() {
        return current;
    }

    /// Whether the current state is not the one last saved or opened.
    public boolean unsaved() {
        return current != saved;
    }

    /// The state that stands in the file; empty where none of this history does.
    public Optional<Project> saved() {
        return Optional.ofNullable(saved);
    }

    /// Declares that a state now stands in the file.
    public void markSaved(Project state) {
        saved = state;
        sealStep();
    }

    /// Declares that no state of this history stands in a file, as after a recovery or for an
    /// imported project.
    public void markUnsaved() {
        saved = null;
    }

    /// Records a step. A project equal to the current one records nothing.
    public void apply(StepName name, Project after) {
        record(name, after, Optional.empty());
    }

    /// Records a step that merges with the one before where both bear the same mark, as the
    /// keystrokes in one field do.
    public void applyMerging(StepName name, Project after, Object mark) {
        record(name, after, Optional.of(mark));
    }

    private void record(StepName name, Project after, Optional<Object> mark) {
        if (after.equals(current)) {
            return;
        }
        Step last = done.peekLast();
        boolean merges =
                last != null && mark.isPresent() && last.merge().equals(mark) && undone.isEmpty();
        Project before = current;
        if (merges) {
            done.removeLast();
            before = last.before();
        }
        undone.clear();
        current = after;
        if (merges && after.equals(before)) {
            current = before;
            return;
        }
        done.addLast(new Step(name, before, after, mark));
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }

    /// Ends merging: what is typed next is a step of its own.
    public void sealStep() {
        Step last = done.pollLast();
        if (last != null) {
            done.addLast(new Step(last.name(), last.before(), last.after(), Optional.empty()));
        }
    }

    public Optional<StepName> undoable() {
        return Optional.ofNullable(done.peekLast()).map(Step::name);
    }

    public Optional<StepName> redoable() {
        return Optional.ofNullable(undone.peekLast()).map(Step::name);
    }

    /// Goes back one step, where there is one.
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(new Step(step.name(), step.before(), step.after(), Optional.empty()));
            current = step.before();
        }
    }

    /// Goes forth one step, where there is one.
    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            current = step.after();
        }
    }
}
