package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.storage.KeptVersions.Version;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.DocumentViewModel.Banner;

import javafx.concurrent.Task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the file of a window was saved as before, and going back to it.
public final class EarlierVersions {

    private final ProjectSession session;
    private final Supplier<Optional<Path>> path;
    private final Documents documents;
    private final Surroundings surroundings;
    private final DocumentWords words;
    private final Consumer<Banner> banner;
    private final Texts texts;

    /// @param banner shows how a version differs from what was here
    EarlierVersions(
            ProjectSession session,
            Supplier<Optional<Path>> path,
            Documents documents,
            Surroundings surroundings,
            DocumentWords words,
            Consumer<Banner> banner) {
        this.session = session;
        this.path = path;
        this.documents = documents;
        this.surroundings = surroundings;
        this.words = words;
        this.banner = banner;
        this.texts = surroundings.texts();
    }

    /// The latest first.
    public List<Version> all() {
        return path.get()
                .flatMap(known -> documents.kept().versions().map(versions -> versions.of(known)))
                .orElse(List.of());
    }

    /// When it was saved, in words.
    public String text(Version version) {
        return words.when(version.at());
    }

    /// Makes a version the current state, as a step that can be undone; the file stays as it is.
    public void goBackTo(Version version) {
        Task<Optional<Project>> reading =
                new Task<>() {
                    @Override
                    protected Optional<Project> call() {
                        updateTitle(texts.text("task.version"));
                        return documents.kept().versions().flatMap(each -> each.read(version));
                    }
                };
        documents
                .tasks()
                .start(
                        reading,
                        found ->
                                found.ifPresentOrElse(
                                        project -> wentBack(version, project),
                                        () -> unreadable(version)));
    }

    private void wentBack(Version version, Project project) {
        Project here = session.project();
        session.apply(StepName.of("step.version", text(version)), project);
        banner.accept(
                new Banner(
                        words.wentBack(version.at(), here, project),
                        texts.text("banner.version.undo"),
                        () -> {
                            session.undo();
                            banner.accept(Banner.NONE);
                        }));
    }

    private void unreadable(Version version) {
        surroundings
                .prompts()
                .problem(
                        texts.text("version.unreadable"),
                        List.of(texts.text("version.unreadable.cure", version.copy())));
    }
}
