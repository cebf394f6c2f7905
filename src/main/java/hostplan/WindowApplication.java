package hostplan;

import hostplan.storage.SettingsFile;
import hostplan.ui.common.Texts;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The application as the toolkit knows it. What its windows share is made while the toolkit
/// starts, since neither needs the other.
public final class WindowApplication extends Application {

    /// Made before the toolkit makes the application, which takes nothing with it.
    private static volatile CompletableFuture<Prepared> preparing = new CompletableFuture<>();

    /// Held as long as the process lives.
    private static volatile OneProcess.Found found = new OneProcess.Found.Alone();

    private Remembered remembered = Remembered.forThisRun();

    /// What is ready before the first window.
    private record Prepared(UnexpectedFailures failures, Wiring wiring) {}

    /// Opens the windows in this process, or in the one that has windows already.
    static void open(String... arguments) {
        Path settings = SettingsFile.ofThisPerson().folder();
        found = OneProcess.start(settings, Stream.of(arguments).map(Path::of).toList());
        if (!(found instanceof OneProcess.Found.HandedOver)) {
            preparing =
                    CompletableFuture.supplyAsync(
                            WindowApplication::prepare, Thread::startVirtualThread);
            launch(WindowApplication.class, arguments);
        }
    }

    private static Prepared prepare() {
        Texts texts = new Texts(Locale.getDefault());
        UnexpectedFailures failures = UnexpectedFailures.ofThisPerson(texts);
        return new Prepared(failures, Wiring.ofThisPerson(texts, failures::show));
    }

    @Override
    public void start(Stage stage) {
        Prepared prepared = preparing.join();
        prepared.failures().watch();
        Wiring wiring = prepared.wiring();
        new Look(wiring.appearance()).follow();
        List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
        remembered = wiring.remembered();
        OpenWindows windows = new OpenWindows(wiring);
        windows.openFirst(stage, files);
        listen(windows);
    }

    private static void listen(OpenWindows windows) {
        if (found instanceof OneProcess.Found.First(OneProcess process)) {
            try {
                process.listen(files -> Platform.runLater(() -> windows.openMore(files)));
            } catch (IOException deaf) {
                throw new UncheckedIOException("Later starts cannot be heard.", deaf);
            }
        }
    }

    /// What was remembered last may still be on its way to the disk.
    @Override
    public void stop() {
        remembered.write();
    }
}
