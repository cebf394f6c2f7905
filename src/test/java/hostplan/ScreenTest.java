package hostplan;

import hostplan.document.Ids;
import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.Windows;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;

/// A window as the program opens it, on the day 2026-11-23, with work done at once and answers
/// given beforehand.
public abstract class ScreenTest extends ApplicationTest implements Windows {

    /// The headless screen is no larger.
    private static final double SIZE = 980;

    protected final AnsweringPrompts prompts = new AnsweringPrompts();
    protected final KeepingPrinters printers = new KeepingPrinters();
    protected Wiring wiring;
    protected ProjectWiring window;
    protected Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        wiring =
                new Wiring(
                        new Texts(Locale.ENGLISH),
                        new Ids(new Random(1)),
                        Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                        Runnable::run,
                        Remembered.forThisRun(),
                        printers,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        new Look(wiring.appearance()).follow();
        window = wiring.project(this, prompts);
        Scene scene = new Scene(window.shell().root(), SIZE, SIZE);
        scene.getStylesheets().add(Look.stylesheet());
        stage.setScene(scene);
        stage.titleProperty().bind(window.document().titleProperty());
        stage.show();
        opened();
    }

    /// What the window shows at first; the start page unless a test says otherwise.
    protected void opened() {}

    /// Shows a project that is in no file yet.
    protected final void show(Project project, Screen screen) {
        window.document().showUntitled(project, screen);
    }

    @AfterEach
    void hideTheStage() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Override
    public void open(Path file) {
        throw new AssertionError("opened another window for " + file);
    }

    @Override
    public boolean bringToFront(Path file) {
        return false;
    }

    @Override
    public void openUntitled(Project project, Screen screen) {
        throw new AssertionError("opened another window");
    }

    @Override
    public void closeAll() {}
}
