package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.storage.FileStamp;
import hostplan.storage.Saved;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.concurrent.Task;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Saving the document of a window, with every answer that the disk may give.
final class Saving {

    static final String ENDING = ".hostplan";

    private final ProjectSession session;
    private final ObjectProperty<DocumentFile> file;
    private final FileClaim claim;
    private final Documents documents;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Consumer<Path> reload;
    private final Consumer<Path> merge;

    Saving(
            ProjectSession session,
            SavedFile target,
            Documents documents,
            Surroundings surroundings,
            Consumer<Path> reload,
            Consumer<Path> merge) {
        this.session = session;
        this.file = target.file();
        this.claim = target.claim();
        this.documents = documents;
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.reload = reload;
        this.merge = merge;
    }

    /// Saves into the file of the document, or asks for one where it has none or may not be
    /// written.
    ///
    /// @param then what to do once it is saved; not done where it is not
    void save(Runnable then) {
        Optional<Path> path = file.get().path().filter(known -> !session.readOnlyProperty().get());
        if (path.isPresent()) {
            write(path.get(), file.get().stamp(), then);
        } else {
            saveAs(then);
        }
    }

    void saveAs(Runnable then) {
        ask().ifPresent(path -> write(path, Optional.empty(), then));
    }

    /// Writes the project into another file and stays with the one it has.
    void saveCopy() {
        ask().ifPresent(path ->
                start(
                        path,
                        project -> documents.files().save(path, project, Optional.empty()),
                        (project, saved) -> {
                            switch (saved) {
                                case Saved.Done done -> {}
                                case Saved.ChangedOnDisk changed ->
                                        failed(path, List.of(texts.text("save.changedMeanwhile")));
                                case Saved.Failed failure ->
                                        failed(path, List.of(failure.message(), failure.cure()));
                            }
                        }));
    }

    private Optional<Path> ask() {
        String suggested =
                file.get()
                        .path()
                        .map(path -> path.getFileName().toString())
                        .orElseGet(() -> texts.text("document.untitled") + ENDING);
        return surroundings.prompts().fileToSave(suggested, Prompts.FileKind.PROJECT);
    }

    private void write(Path path, Optional<FileStamp> expected, Runnable then) {
        start(
                path,
                project -> saveOurs(path, project, expected),
                (project, saved) -> {
                    switch (saved) {
                        case Saved.Done done -> saved(path, project, done, then);
                        case Saved.ChangedOnDisk changed -> changed(path, then);
                        case Saved.Failed failure ->
                                failed(path, List.of(failure.message(), failure.cure()));
                    }
                });
    }

    private void start(
            Path path, Function<Project, Saved> writer, BiConsumer<Project, Saved> after) {
        Project project = session.project();
        Task<Saved> writing =
                new Task<>() {
                    @Override
                    protected Saved call() {
                        updateTitle(texts.text("task.save", path.getFileName()));
                        return writer.apply(project);
                    }
                };
        documents.tasks().start(writing, saved -> after.accept(project, saved));
    }

    /// Saves where nobody else has the file open.
    private Saved saveOurs(Path path, Project project, Optional<FileStamp> expected) {
        return claim.claim(path)
                .<Saved>map(by ->
                        new Saved.Failed(
                                texts.text("save.locked", by.user(), by.host()),
                                texts.text("save.locked.cure")))
                .orElseGet(() -> savedAndKept(path, project, expected));
    }

    private Saved savedAndKept(Path path, Project project, Optional<FileStamp> expected) {
        Saved saved = documents.files().save(path, project, expected);
        if (saved instanceof Saved.Done) {
            documents.kept().versions().ifPresent(versions -> versions.keep(path, project));
        }
        return saved;
    }

    private void saved(Path path, Project project, Saved.Done done, Runnable then) {
        file.set(DocumentFile.saved(path, done.stamp(), LocalTime.now(documents.clock())));
        session.setReadOnly(false);
        session.markSaved(project);
        documents.recent().add(path);
        then.run();
    }

    private void changed(Path path, Runnable then) {
        switch (surroundings.prompts().changedOnDisk(path.getFileName().toString())) {
            case OVERWRITE -> write(path, Optional.empty(), then);
            case SAVE_ELSEWHERE -> saveAs(then);
            case RELOAD -> reload.accept(path);
            case MERGE -> merge.accept(path);
            case CANCEL -> {}
        }
    }

    private void failed(Path path, List<String> lines) {
        surroundings.prompts().problem(texts.text("save.failed", path.getFileName()), lines);
    }
}
