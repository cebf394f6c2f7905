package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.storage.UnsavedWorks;
import hostplan.ui.common.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.Optional;
import java.util.UUID;

/// Keeps the unsaved work of a window a moment after it changed, never in the file of the person,
/// so that a crash or a power cut costs no more than that moment. Once it is saved or given up it
/// is kept no longer.
final class AutoSave {

    private final ProjectSession session;
    private final ReadOnlyObjectProperty<DocumentFile> file;
    private final KeptWork kept;
    private final Latest<Optional<State>, Boolean> writing;
    private String id = UUID.randomUUID().toString();
    private boolean isWaiting;
    private boolean isAny;
    private volatile boolean isEnded;

    /// What is to be kept.
    private record State(String id, Project project, DocumentFile file) {}

    AutoSave(ProjectSession session, ReadOnlyObjectProperty<DocumentFile> file, KeptWork kept) {
        this.session = session;
        this.file = file;
        this.kept = kept;
        writing = new Latest<>(kept.background(), kept.window(), this::write, _ -> {});
        session.projectProperty().subscribe(_ -> changed());
        session.unsavedProperty().subscribe(_ -> changed());
    }

    /// Goes on with what another process left.
    void adopt(String left) {
        id = left;
        isAny = true;
    }

    /// Not put off by later changes, so that steady typing is kept too.
    private void changed() {
        if (kept.works().isEmpty()) {
            return;
        }
        if (!session.unsavedProperty().get()) {
            forget();
        } else if (!isWaiting) {
            isWaiting = true;
            kept.later().accept(this::keep);
        }
    }

    private void keep() {
        isWaiting = false;
        if (session.unsavedProperty().get()) {
            isAny = true;
            writing.request(Optional.of(new State(id, session.project(), file.get())));
        }
    }

    private void forget() {
        if (isAny) {
            isAny = false;
            writing.request(Optional.empty());
        }
    }

    private synchronized boolean write(Optional<State> state) {
        UnsavedWorks works = kept.works().orElseThrow();
        if (isEnded) {
            return false;
        }
        if (state.isEmpty()) {
            works.forget(id);
            return true;
        }
        State wanted = state.get();
        return works.keep(
                        wanted.id(), wanted.file().path(), wanted.file().stamp(), wanted.project())
                .isEmpty();
    }

    /// Keeps nothing from now on, and nothing of what was kept: the window is closed, and the
    /// person decided what is to become of its work.
    synchronized void end() {
        isEnded = true;
        kept.works().ifPresent(works -> works.forget(id));
    }
}
