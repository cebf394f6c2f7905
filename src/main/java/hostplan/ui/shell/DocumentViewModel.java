package hostplan.ui.shell;

import hostplan.drawing.Drawing;
import hostplan.project.Project;
import hostplan.storage.Access;
import hostplan.storage.FileProblem;
import hostplan.storage.LockOwner;
import hostplan.storage.Opened;
import hostplan.storage.ProjectLocks;
import hostplan.storage.UnsavedWork;
import hostplan.ui.common.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The document of one window: what it is called, opening, and closing without losing what is not
/// saved.
public final class DocumentViewModel {

    /// Bytes of a file that is read while nobody could do anything else yet.
    private static final long MOST_AT_ONCE = 2L << 20;

    /// What is said above the work about the file, with what can be done about it; an empty text
    /// says nothing.
    public record Banner(String text, List<Action> actions) {

        static final Banner NONE = new Banner("", List.of());

        public Banner {
            actions = List.copyOf(actions);
        }

        Banner(String text, String action, Runnable run) {
            this(text, List.of(new Action(action, run)));
        }

        /// Something that can be done about it.
        public record Action(String text, Runnable run) {}
    }

    private final ProjectSession session;
    private final Navigator navigator;
    private final Documents documents;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<DocumentFile> file =
            new ReadOnlyObjectWrapper<>(DocumentFile.NONE);
    private final ReadOnlyObjectWrapper<Banner> banner = new ReadOnlyObjectWrapper<>(Banner.NONE);
    private final DocumentWords words;
    private final FileClaim claim;
    private final Saving saving;
    private final FileExport export;
    private final AutoSave autoSave;
    private final Merging merging;
    private final EarlierVersions earlier;
    private Runnable closeWindow = () -> {};

    public DocumentViewModel(
            ProjectSession session,
            Navigator navigator,
            Documents documents,
            Surroundings surroundings) {
        this.session = session;
        this.navigator = navigator;
        this.documents = documents;
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.export = new FileExport(documents, surroundings);
        this.words = new DocumentWords(session, navigator, file.getReadOnlyProperty(), texts);
        this.autoSave = new AutoSave(session, file.getReadOnlyProperty(), documents.kept());
        this.claim = new FileClaim(new ProjectLocks(documents.clock()));
        this.merging =
                new Merging(session, file, documents, surroundings, words, banner::set, this);
        this.saving =
                new Saving(
                        session,
                        new SavedFile(file, claim),
                        documents,
                        surroundings,
                        this::load,
                        merging::merge);
        this.earlier =
                new EarlierVersions(
                        session, this::path, documents, surroundings, words, banner::set);
    }

    /// Says how the window is closed once nothing would be lost.
    public void setCloseWindow(Runnable close) {
        closeWindow = close;
    }

    public ReadOnlyObjectProperty<Banner> bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    public Optional<Path> path() {
        return file.get().path();
    }

    /// The name of the file, or that there is none yet.
    public StringBinding nameProperty() {
        return words.nameProperty();
    }

    /// The title of the window: a mark where something is unsaved, the name, the program.
    public StringBinding titleProperty() {
        return words.titleProperty();
    }

    /// Whether what is on the screen stands in the file, in words.
    public StringBinding stateProperty() {
        return words.stateProperty();
    }

    /// Whether saving would do something.
    public BooleanBinding savableProperty() {
        return Bindings.createBooleanBinding(
                () -> !blank() && (session.unsavedProperty().get() || path().isEmpty()),
                file,
                session.unsavedProperty(),
                navigator.placeProperty());
    }

    /// Whether there is a saved state to go back to.
    public BooleanBinding revertibleProperty() {
        return Bindings.createBooleanBinding(
                () -> path().isPresent() && session.unsavedProperty().get(),
                file,
                session.unsavedProperty());
    }

    public List<String> samples() {
        return documents.samples().names();
    }

    public List<Path> recent() {
        return documents.recent().files();
    }

    /// Starts an empty project, in this window where it shows the start page, else in a new one.
    public void newProject() {
        if (blank()) {
            show(Project.EMPTY, DocumentFile.NONE, Screen.INVENTORY);
        } else {
            surroundings.windows().openUntitled(Project.EMPTY, Screen.INVENTORY);
        }
    }

    public void chooseAndOpen() {
        surroundings.prompts().filesToOpen().forEach(this::open);
    }

    /// Opens a file, in this window where it shows the start page, else in one of its own.
    public void open(Path path) {
        if (blank() && !surroundings.windows().bringToFront(path)) {
            load(path);
        } else {
            surroundings.windows().open(path);
        }
    }

    /// Opens a copy of a sample that ships with the program.
    public void openSample(String sample, Screen screen) {
        Project project = documents.samples().open(sample);
        if (blank()) {
            show(project, DocumentFile.NONE, screen);
        } else {
            surroundings.windows().openUntitled(project, screen);
        }
    }

    /// Files dropped on the window: projects open, everything else is imported.
    public void dropped(List<Path> paths) {
        paths.stream().filter(DocumentViewModel::isProject).forEach(this::open);
        List<Path> inputs = paths.stream().filter(path -> !isProject(path)).toList();
        if (!inputs.isEmpty()) {
            navigator.showImport(inputs);
        }
    }

    private static boolean isProject(Path path) {
        return path.getFileName().toString().endsWith(Saving.ENDING);
    }

    public void save() {
        saving.save(() -> {});
    }

    public void saveAs() {
        saving.saveAs(() -> {});
    }

    public void saveCopy() {
        saving.saveCopy();
    }

    /// Writes a table as CSV into a file that the person names.
    public void exportTable(String title, String csv) {
        export.table(title, csv);
    }

    /// Writes a drawing into a file that the person names.
    public void exportDrawing(String title, Drawing drawing) {
        export.drawing(title, drawing);
    }

    /// Goes back to what stands in the file, after asking.
    public void revert() {
        path().filter(path -> surroundings.prompts().agreesToRevert(words.name()))
                .ifPresent(this::load);
    }

    /// What the file was saved as before.
    public EarlierVersions earlier() {
        return earlier;
    }

    /// Closes the window, after the unsaved work has been saved or given up.
    public void close() {
        closeThen(() -> {
            autoSave.end();
            claim.release();
            closeWindow.run();
        });
    }

    /// Does what would lose unsaved work, after asking about it.
    private void closeThen(Runnable closing) {
        if (!session.unsavedProperty().get()) {
            closing.run();
            return;
        }
        switch (surroundings.prompts().unsaved(words.name())) {
            case SAVE -> saving.save(() -> closeThen(closing));
            case DISCARD -> closing.run();
            case CANCEL -> {}
        }
    }

    public void quit() {
        surroundings.windows().closeAll();
    }

    public void showKeys() {
        surroundings.prompts().show(texts.text("help.keys.title"), texts.text("help.keys.text"));
    }

    public void showAbout() {
        surroundings.prompts().show(texts.text("help.about.title"), texts.text("help.about.text"));
    }

    /// Looks whether someone else changed the file, as when the window comes to the front again.
    public void checkDisk() {
        DocumentFile known = file.get();
        known.path()
                .ifPresent(path ->
                        known.stamp()
                                .flatMap(stamp -> documents.files().changedSince(stamp, path))
                                .ifPresent(_ -> banner.set(merging.offer(path))));
    }

    /// Shows work that was in no file when its process ended, as if it had been done here.
    public void recover(UnsavedWork work) {
        Task<Optional<Loaded>> reading =
                new Task<>() {
                    @Override
                    protected Optional<Loaded> call() {
                        updateTitle(texts.text("task.recover"));
                        return work.file().map(DocumentViewModel.this::read);
                    }
                };
        documents.tasks().start(reading, saved -> recovered(work, saved));
    }

    private void recovered(UnsavedWork work, Optional<Loaded> saved) {
        Optional<Project> before =
                saved.map(Loaded::opened)
                        .flatMap(opened ->
                                opened instanceof Opened.Readable readable
                                        ? Optional.of(readable.project())
                                        : Optional.empty());
        autoSave.adopt(work.id());
        if (before.filter(work.project()::equals).isPresent()) {
            work.file().ifPresent(path -> loaded(path, saved.orElseThrow()));
            return;
        }
        boolean isOurs =
                before.isPresent() && saved.filter(each -> each.rival().isEmpty()).isPresent();
        DocumentFile where =
                isOurs
                        ? new DocumentFile(work.file(), work.stamp(), Optional.empty())
                        : DocumentFile.NONE;
        show(work.project(), where, Screen.OVERVIEW);
        session.markUnsaved();
        banner.set(
                new Banner(
                        words.recovered(work, before),
                        texts.text("banner.recovered.discard"),
                        () -> discard(where)));
    }

    /// Gives up what was recovered: what is in the file counts.
    private void discard(DocumentFile where) {
        where.path()
                .ifPresentOrElse(
                        this::load, () -> show(Project.EMPTY, DocumentFile.NONE, Screen.START));
    }

    /// Reads a file into this window.
    public void load(Path path) {
        Task<Loaded> reading =
                new Task<>() {
                    @Override
                    protected Loaded call() {
                        updateTitle(texts.text("task.open", path.getFileName()));
                        return read(path);
                    }
                };
        documents.tasks().start(reading, loaded -> loaded(path, loaded));
    }

    /// The same at once, for a window in which nothing is seen yet; a large file takes its time in
    /// the background all the same.
    public void loadFirst(Path path) {
        if (path.toFile().length() > MOST_AT_ONCE) {
            load(path);
        } else {
            loaded(path, read(path));
        }
    }

    /// What a file held, and who else has it open.
    private record Loaded(Opened opened, Optional<LockOwner> rival) {}

    private Loaded read(Path path) {
        Opened opened = documents.files().open(path);
        return new Loaded(
                opened,
                switch (opened) {
                    case Opened.Readable readable when readable.access() == Access.WRITABLE ->
                            claim.claim(path);
                    case Opened.Readable _, Opened.Unreadable _ -> Optional.empty();
                });
    }

    private void loaded(Path path, Loaded loaded) {
        switch (loaded.opened()) {
            case Opened.Readable readable -> {
                documents.recent().add(path);
                show(
                        readable.project(),
                        DocumentFile.opened(path, readable.stamp()),
                        afterOpening());
                banner.set(banner(readable.access(), loaded.rival()));
            }
            case Opened.Unreadable unreadable -> unreadable(path, unreadable);
        }
    }

    /// Says why a file cannot be read.
    void unreadable(Path path, Opened.Unreadable unreadable) {
        surroundings
                .prompts()
                .problem(
                        texts.text("open.unreadable", path.getFileName()),
                        unreadable.problems().stream().map(FileProblem::text).toList());
    }

    private Screen afterOpening() {
        Screen here = navigator.place().screen();
        return here == Screen.START || here == Screen.IMPORT ? Screen.OVERVIEW : here;
    }

    private Banner banner(Access access, Optional<LockOwner> rival) {
        session.setReadOnly(access != Access.WRITABLE || rival.isPresent());
        if (rival.isPresent()) {
            LockOwner by = rival.get();
            return locked(by);
        }
        return switch (access) {
            case WRITABLE -> Banner.NONE;
            case NEWER_VERSION -> readOnlyBanner(texts.text("banner.newerVersion"));
            case READ_ONLY_FILE -> readOnlyBanner(texts.text("banner.readOnlyFile"));
        };
    }

    private Banner locked(LockOwner by) {
        String owner = texts.text("banner.owner", by.user(), by.host(), words.when(by.since()));
        return new Banner(
                texts.text("banner.locked", owner),
                List.of(
                        new Banner.Action(texts.text("banner.saveCopy"), this::saveCopy),
                        new Banner.Action(texts.text("banner.takeOver"), () -> takeOver(owner))));
    }

    /// What the other one saves from then on is noticed before it is written over.
    private void takeOver(String owner) {
        path().filter(_ -> surroundings.prompts().agreesToTakeOver(owner))
                .ifPresent(path -> {
                    claim.takeOver(path);
                    load(path);
                });
    }

    private Banner readOnlyBanner(String text) {
        return new Banner(text, texts.text("banner.saveCopy"), this::saveCopy);
    }

    private void show(Project project, DocumentFile where, Screen screen) {
        session.open(project);
        banner.set(Banner.NONE);
        file.set(where);
        navigator.show(screen);
    }

    /// Shows a project that is in no file yet.
    public void showUntitled(Project project, Screen screen) {
        claim.release();
        show(project, DocumentFile.NONE, screen);
    }

    /// Whether the window shows the start page and nothing would be lost by using it for something
    /// else.
    public boolean blank() {
        return words.blank();
    }
}
