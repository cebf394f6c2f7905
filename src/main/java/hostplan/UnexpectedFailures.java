package hostplan;

import hostplan.ui.common.Texts;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The last resort: what no part of the program turned into an answer is said in a sentence, and
/// written down whole where it can be sent to its makers.
final class UnexpectedFailures {

    private final Texts texts;
    private boolean showing;

    UnexpectedFailures(Texts texts) {
        this.texts = texts;
    }

    /// Takes what is thrown on the FX thread from now on.
    void watch() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> show(failure));
    }

    /// Says what happened; while that is on the screen, further failures are only written down.
    void show(Throwable failure) {
        Path report = write(failure);
        if (!showing) {
            showing = true;
            Alert alert =
                    new Alert(
                            Alert.AlertType.ERROR,
                            texts.text("unexpected.text", report),
                            ButtonType.CLOSE);
            alert.setHeaderText(texts.text("unexpected.heading"));
            alert.showAndWait();
            showing = false;
        }
    }

    private static Path write(Throwable failure) {
        Path report = Path.of(System.getProperty("java.io.tmpdir"), "hostplan-failure.txt");
        try (PrintWriter writer =
                new PrintWriter(Files.newBufferedWriter(report, StandardCharsets.UTF_8))) {
            failure.printStackTrace(writer);
        } catch (IOException unwritable) {
            failure.addSuppressed(unwritable);
        }
        return report;
    }
}
