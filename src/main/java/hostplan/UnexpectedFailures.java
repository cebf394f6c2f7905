package hostplan;

import hostplan.storage.SettingsFile;
import hostplan.ui.common.Texts;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The last resort: what no part of the program turned into an answer is said in a sentence, the
/// program goes on, and a report for its makers is written beside the settings and can be copied.
final class UnexpectedFailures {

    private static final String REPORT = "failure.txt";
    private static final int ROWS = 14;

    private final Texts texts;
    private final Path folder;
    private final Clock clock;
    private boolean showing;

    /// @param folder of the person's own
    UnexpectedFailures(Texts texts, Path folder, Clock clock) {
        this.texts = texts;
        this.folder = folder;
        this.clock = clock;
    }

    static UnexpectedFailures ofThisPerson(Texts texts) {
        return new UnexpectedFailures(
                texts, SettingsFile.ofThisPerson().folder(), Clock.systemUTC());
    }

    /// Takes what is thrown on the FX thread from now on.
    void watch() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> show(failure));
    }

    /// Says what happened; while that is on the screen, further failures are only written down.
    void show(Throwable failure) {
        String report = new FailureReport(clock.instant(), version(), failure).text();
        String where = write(report).map(Path::toString).orElse("–");
        if (!showing) {
            showing = true;
            ask(report, where);
            showing = false;
        }
    }

    private void ask(String report, String where) {
        ButtonType copy = new ButtonType(texts.text("unexpected.copy"), ButtonBar.ButtonData.OTHER);
        ButtonType goOn =
                new ButtonType(texts.text("unexpected.goOn"), ButtonBar.ButtonData.OK_DONE);
        Alert alert =
                new Alert(Alert.AlertType.ERROR, texts.text("unexpected.text", where), copy, goOn);
        alert.setHeaderText(texts.text("unexpected.heading"));
        TextArea details = new TextArea(report);
        details.setEditable(false);
        details.setPrefRowCount(ROWS);
        alert.getDialogPane().setExpandableContent(details);
        if (alert.showAndWait().filter(copy::equals).isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static String version() {
        return Optional.ofNullable(UnexpectedFailures.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(unversioned)");
    }

    /// Where it was written; empty where it could not be.
    private Optional<Path> write(String report) {
        try {
            Files.createDirectories(folder);
            return Optional.of(Files.writeString(folder.resolve(REPORT), report));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
