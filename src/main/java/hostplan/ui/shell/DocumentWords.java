package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.project.ProjectChanges;
import hostplan.project.ProjectMerge;
import hostplan.storage.UnsavedWork;
import hostplan.ui.common.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the document of a window is called, and whether it stands in its file, in words.
final class DocumentWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

    private static final int MOST_NAMES = 12;

    private final ProjectSession session;
    private final Navigator navigator;
    private final ReadOnlyObjectProperty<DocumentFile> file;
    private final Texts texts;

    DocumentWords(
            ProjectSession session,
            Navigator navigator,
            ReadOnlyObjectProperty<DocumentFile> file,
            Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.file = file;
        this.texts = texts;
    }

    /// Whether the window shows the start page and nothing would be lost by using it for something
    /// else.
    boolean blank() {
        return navigator.place().screen() == Screen.START && !session.unsavedProperty().get();
    }

    String name() {
        return blank()
                ? texts.text("document.none")
                : file.get()
                        .path()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElseGet(() -> texts.text("document.untitled"));
    }

    String when(Instant at) {
        return WHEN.withLocale(texts.locale()).format(at.atZone(ZoneId.systemDefault()));
    }

    /// To which version one went back, and how it differs from what was here.
    String wentBack(Instant at, Project here, Project version) {
        ProjectChanges changes = ProjectChanges.between(here, version);
        return texts.text(
                "banner.version",
                when(at),
                changes.count(ProjectChanges.What.ADDED),
                changes.count(ProjectChanges.What.REMOVED),
                changes.count(ProjectChanges.What.CHANGED));
    }

    /// What someone else changed and is here now too.
    String merged(Project base, Project theirs) {
        ProjectChanges changes = ProjectChanges.between(base, theirs);
        return texts.text(
                "banner.merged",
                changes.count(ProjectChanges.What.ADDED),
                changes.count(ProjectChanges.What.REMOVED),
                changes.count(ProjectChanges.What.CHANGED));
    }

    /// What both changed.
    String conflicts(ProjectMerge.Outcome.Conflicts conflicts) {
        String names =
                conflicts.names().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = conflicts.names().size() - MOST_NAMES;
        return texts.text(
                conflicts.names().isEmpty() ? "merge.conflict.project" : "merge.conflict.things",
                more > 0 ? names + ", …" : names);
    }

    /// What was recovered, and how it differs from what is in its file.
    ///
    /// @param before what is in the file; empty where there is none that can be read
    String recovered(UnsavedWork work, Optional<Project> before) {
        String at = when(work.at());
        if (before.isEmpty()) {
            return texts.text("banner.recovered.new", at);
        }
        ProjectChanges changes = ProjectChanges.between(before.get(), work.project());
        return texts.text(
                "banner.recovered",
                name(),
                at,
                changes.count(ProjectChanges.What.ADDED),
                changes.count(ProjectChanges.What.REMOVED),
                changes.count(ProjectChanges.What.CHANGED));
    }

    StringBinding nameProperty() {
        return Bindings.createStringBinding(this::name, file, navigator.placeProperty());
    }

    StringBinding titleProperty() {
        return Bindings.createStringBinding(
                () -> texts.text(titleKey(), name()),
                file,
                navigator.placeProperty(),
                session.unsavedProperty());
    }

    private String titleKey() {
        return session.unsavedProperty().get() ? "window.title.unsaved" : "window.title";
    }

    StringBinding stateProperty() {
        return Bindings.createStringBinding(
                this::state,
                file,
                session.unsavedProperty(),
                session.readOnlyProperty(),
                navigator.placeProperty());
    }

    private String state() {
        if (blank()) {
            return "";
        }
        if (session.readOnlyProperty().get()) {
            return texts.text("state.readOnly");
        }
        if (session.unsavedProperty().get()) {
            return texts.text("state.unsaved");
        }
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
        return file.get()
                .savedAt()
                .map(time -> texts.text("state.savedAt", clock.format(time)))
                .orElseGet(() -> texts.text(savedKey()));
    }

    private String savedKey() {
        return file.get().path().isPresent() ? "state.saved" : "state.neverSaved";
    }
}
