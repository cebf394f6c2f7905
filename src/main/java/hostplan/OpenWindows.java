package hostplan;

import hostplan.project.Project;
import hostplan.storage.UnsavedWork;
import hostplan.storage.UnsavedWorks;
import hostplan.ui.shell.DialogPrompts;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.Windows;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The windows of the application: one for each project.
final class OpenWindows implements Windows {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// A window and what was wired for it.
    private record Window(Stage stage, ProjectWiring wiring) {}

    private final Wiring application;
    private final WindowPlaces places;
    private final List<Window> windows = new ArrayList<>();

    OpenWindows(Wiring application) {
        this.application = application;
        this.places = new WindowPlaces(application.remembered());
    }

    /// Opens the first window: on the start page, or on the files that were named. Its frame is
    /// seen before what is in it is made, so that a person knows at once that it is on its way.
    void openFirst(Stage stage, List<Path> files) {
        Scene frame = new Scene(new StackPane(), WIDTH, HEIGHT);
        frame.getStylesheets().add(Look.stylesheet());
        stage.setScene(frame);
        stage.setTitle(application.texts().text("window.program"));
        places.restore(stage);
        frame.addPostLayoutPulseListener(new Once(frame, () -> fill(stage, files)));
        stage.show();
    }

    /// Does something when the first picture of a scene is on the screen: it is drawn beside the FX
    /// thread after a pulse, but brought to the screen on it.
    private record Once(Scene scene, Runnable then) implements Runnable {

        private static final Duration DRAWN = Duration.millis(40);

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            PauseTransition pause = new PauseTransition(DRAWN);
            pause.setOnFinished(_ -> Platform.runLater(then));
            pause.play();
        }
    }

    /// What was not saved when the program ended comes back first, each in a window of its own.
    private void fill(Stage stage, List<Path> files) {
        List<UnsavedWork> left =
                application.documents().kept().works().map(UnsavedWorks::left).orElse(List.of());
        List<Path> others =
                files.stream().filter(file -> left.stream().noneMatch(is(file))).toList();
        Optional<Path> named = others.stream().findFirst().filter(_ -> left.isEmpty());
        ProjectWiring first = show(stage, wiring -> named.ifPresent(wiring.document()::loadFirst));
        left.stream().findFirst().ifPresent(first.document()::recover);
        left.stream().skip(1).forEach(work -> show(new Stage()).document().recover(work));
        others.stream().skip(left.isEmpty() ? 1 : 0).forEach(this::open);
    }

    private static Predicate<UnsavedWork> is(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return work -> work.file().filter(wanted::equals).isPresent();
    }

    /// Opens what a later start named, the first in a window that shows nothing yet. A start that
    /// names nothing brings all windows to the front, as a second click on the icon is meant.
    void openMore(List<Path> files) {
        Optional<Window> free = free();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (i > 0 || free.isEmpty()) {
                open(file);
            } else if (!bringToFront(file)) {
                free.get().wiring().document().load(file);
                raise(free.get().stage());
            }
        }
        if (files.isEmpty()) {
            windows.forEach(window -> raise(window.stage()));
        }
    }

    /// A window in the panel comes back, and one behind others to the front.
    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void open(Path file) {
        if (!bringToFront(file)) {
            show(new Stage()).document().load(file);
        }
    }

    @Override
    public boolean bringToFront(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        Optional<Window> open =
                windows.stream()
                        .filter(window ->
                                window.wiring()
                                        .document()
                                        .path()
                                        .map(path -> path.toAbsolutePath().normalize())
                                        .equals(Optional.of(wanted)))
                        .findFirst();
        open.ifPresent(window -> raise(window.stage()));
        return open.isPresent();
    }

    /// A window that shows nothing but the start page.
    private Optional<Window> free() {
        return windows.stream().filter(window -> window.wiring().document().blank()).findFirst();
    }

    @Override
    public void openUntitled(Project project, Screen screen) {
        show(new Stage()).document().showUntitled(project, screen);
    }

    @Override
    public void closeAll() {
        for (Window window : List.copyOf(windows)) {
            window.wiring().document().close();
            if (windows.contains(window)) {
                return;
            }
        }
    }

    private ProjectWiring show(Stage stage) {
        return show(stage, _ -> {});
    }

    /// @param first is done before anything of the window is made, so that it is made once
    private ProjectWiring show(Stage stage, Consumer<ProjectWiring> first) {
        Prompts prompts = new DialogPrompts(() -> stage, application.texts());
        ProjectWiring wiring = application.project(this, prompts);
        Window window = new Window(stage, wiring);
        windows.add(window);
        first.accept(wiring);
        Scene scene = new Scene(wiring.shell().root(), WIDTH, HEIGHT);
        scene.getStylesheets().add(Look.stylesheet());
        stage.setScene(scene);
        stage.titleProperty().bind(wiring.document().titleProperty());
        wiring.document().setCloseWindow(() -> close(window));
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.document().close();
        });
        places.restore(stage);
        stage.focusedProperty().subscribe(focused -> checkDisk(focused, wiring));
        stage.show();
        Platform.runLater(() -> WindowIcons.putOn(stage));
        return wiring;
    }

    private static void checkDisk(boolean focused, ProjectWiring wiring) {
        if (focused) {
            wiring.document().checkDisk();
        }
    }

    private void close(Window window) {
        places.keep(window.stage());
        windows.remove(window);
        window.stage().close();
    }
}
