package hostplan.ui.shell;

import hostplan.project.History;
import hostplan.project.Project;
import hostplan.project.StepName;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// The project of one window and its history, as properties. Every change of a project goes through
/// here, on the FX thread.
public final class ProjectSession {

    private History history;
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<StepName>> undoable =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<StepName>> redoable =
            new ReadOnlyObjectWrapper<>();

    public ProjectSession(Project opened) {
        history = new History(opened);
        publish();
    }

    /// Puts another project in its place, with a history of its own.
    public void open(Project opened) {
        history = new History(opened);
        readOnly.set(false);
        publish();
    }

    /// Whether the project may be looked at only; then nothing is applied.
    public void setReadOnly(boolean value) {
        readOnly.set(value);
    }

    public Project project() {
        return project.get();
    }

    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<StepName>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<StepName>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Makes a state the current one, as one step.
    public void apply(StepName name, Project after) {
        if (!readOnly.get()) {
            history.apply(name, after);
            publish();
        }
    }

    /// Makes a state the current one; steps with the same mark, one after the other, become one.
    public void applyMerging(StepName name, Project after, Object mark) {
        if (!readOnly.get()) {
            history.applyMerging(name, after, mark);
            publish();
        }
    }

    /// Ends the merging of typing, as when a field loses the focus.
    public void sealStep() {
        history.sealStep();
    }

    public void undo() {
        history.undo();
        publish();
    }

    public void redo() {
        history.redo();
        publish();
    }

    /// The state that stands in the file; empty where none does.
    public Optional<Project> saved() {
        return history.saved();
    }

    /// Declares that a state now stands in the file.
    public void markSaved(Project state) {
        history.markSaved(state);
        publish();
    }

    /// Declares that what is here stands in no file.
    public void markUnsaved() {
        history.markUnsaved();
        publish();
    }

    private void publish() {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
        unsaved.set(history.unsaved());
        project.set(history.current());
    }
}
