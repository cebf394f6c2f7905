package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.project.ProjectMerge;
import hostplan.project.StepName;
import hostplan.storage.Opened;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.DocumentViewModel.Banner;

import javafx.beans.property.ObjectProperty;
import javafx.concurrent.Task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What to do about a file that someone else changed while it was open here.
final class Merging {

    private final ProjectSession session;
    private final ObjectProperty<DocumentFile> file;
    private final Documents documents;
    private final Surroundings surroundings;
    private final DocumentWords words;
    private final Consumer<Banner> banner;
    private final DocumentViewModel document;
    private final Texts texts;

    /// @param banner shows what came of it
    Merging(
            ProjectSession session,
            ObjectProperty<DocumentFile> file,
            Documents documents,
            Surroundings surroundings,
            DocumentWords words,
            Consumer<Banner> banner,
            DocumentViewModel document) {
        this.session = session;
        this.file = file;
        this.documents = documents;
        this.surroundings = surroundings;
        this.words = words;
        this.banner = banner;
        this.document = document;
        this.texts = surroundings.texts();
    }

    /// Offers to take theirs, and to bring both together where something here is not saved.
    Banner offer(Path path) {
        List<Banner.Action> actions = new ArrayList<>();
        if (session.unsavedProperty().get() && session.saved().isPresent()) {
            actions.add(new Banner.Action(texts.text("banner.merge"), () -> merge(path)));
        }
        actions.add(new Banner.Action(texts.text("banner.reload"), () -> document.load(path)));
        return new Banner(texts.text("banner.changedOnDisk", words.name()), actions);
    }

    /// Brings what someone else saved together with what is here, where both touch different
    /// things.
    void merge(Path path) {
        Task<Opened> reading =
                new Task<>() {
                    @Override
                    protected Opened call() {
                        updateTitle(texts.text("task.open", path.getFileName()));
                        return documents.files().open(path);
                    }
                };
        documents.tasks().start(reading, opened -> merge(path, opened));
    }

    private void merge(Path path, Opened opened) {
        switch (opened) {
            case Opened.Readable readable ->
                    session.saved().ifPresent(base -> merge(path, base, readable));
            case Opened.Unreadable unreadable -> document.unreadable(path, unreadable);
        }
    }

    private void merge(Path path, Project base, Opened.Readable theirs) {
        switch (ProjectMerge.of(base, session.project(), theirs.project())) {
            case ProjectMerge.Outcome.Merged(Project project) ->
                    merged(path, base, theirs, project);
            case ProjectMerge.Outcome.Conflicts conflicts ->
                    surroundings
                            .prompts()
                            .problem(
                                    texts.text("merge.conflict", path.getFileName()),
                                    List.of(
                                            words.conflicts(conflicts),
                                            texts.text("merge.conflict.cure")));
        }
    }

    /// Theirs is kept as a version too, so that undoing and saving does not lose it.
    private void merged(Path path, Project base, Opened.Readable theirs, Project project) {
        documents.kept().versions().ifPresent(versions -> versions.keep(path, theirs.project()));
        file.set(DocumentFile.opened(path, theirs.stamp()));
        session.apply(StepName.of("step.merge"), project);
        session.markSaved(theirs.project());
        banner.accept(
                new Banner(
                        words.merged(base, theirs.project()),
                        texts.text("banner.merged.save"),
                        document::save));
    }
}
