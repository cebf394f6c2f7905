package hostplan;

import hostplan.ui.common.Texts;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The application as the toolkit knows it.
public final class WindowApplication extends Application {

    private Remembered remembered = Remembered.forThisRun();

    static void open(String... arguments) {
        launch(WindowApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.getDefault());
        UnexpectedFailures failures = new UnexpectedFailures(texts);
        failures.watch();
        Wiring wiring = Wiring.ofThisPerson(texts, failures::show);
        new Look(wiring.appearance()).follow();
        List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
        remembered = wiring.remembered();
        new OpenWindows(wiring).openFirst(stage, files);
    }

    /// What was remembered last may still be on its way to the disk.
    @Override
    public void stop() {
        remembered.write();
    }
}
