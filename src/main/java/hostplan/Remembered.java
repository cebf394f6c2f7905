package hostplan;

import hostplan.storage.CatalogFiles;
import hostplan.storage.Settings;
import hostplan.storage.SettingsFile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// What is remembered for the person while the program runs and, where there is a file for it, from
/// one start to the next. Used on the FX thread.
final class Remembered {

    private final Optional<SettingsFile> file;
    private final Executor background;
    private Settings settings;

    private Remembered(Optional<SettingsFile> file, Executor background) {
        this.file = file;
        this.background = background;
        this.settings = file.map(SettingsFile::read).orElse(Settings.USUAL);
    }

    static Remembered in(SettingsFile file, Executor background) {
        return new Remembered(Optional.of(file), background);
    }

    /// Remembers only while the program runs, as tests and pictures need it.
    static Remembered forThisRun() {
        return new Remembered(Optional.empty(), Runnable::run);
    }

    Settings settings() {
        return settings;
    }

    /// Where all lies that is the person's own; empty where nothing is written down.
    Optional<Path> folder() {
        return file.map(SettingsFile::folder);
    }

    /// The catalogue, with the person's own where their settings are.
    CatalogFiles catalog() {
        return file.map(CatalogFiles::beside).orElseGet(CatalogFiles::forThisRun);
    }

    /// Changes what is remembered and writes it down in the background.
    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        background.execute(this::write);
    }

    /// Writes down what is remembered now. A settings file that cannot be written is no reason to
    /// disturb anyone: what it holds is only convenient.
    synchronized void write() {
        file.ifPresent(known -> known.write(settings));
    }
}
