package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/// Remembers a person's [Settings]. Whatever is wrong with the file never stops a start: what
/// cannot be read is put aside as `settings.json.broken`, and the program begins as for the first
/// time.
public final class SettingsFile {

    private static final String NAME = "settings.json";

    private final Path file;
    private final SafeReplacement replacement = new SafeReplacement(new RealDisk());

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The file of whoever runs the program: the one that the property `hostplan.settings` names,
    /// else `settings.json` where this system keeps such things.
    public static SettingsFile ofThisPerson() {
        return new SettingsFile(
                Optional.ofNullable(System.getProperty("hostplan.settings"))
                        .map(Path::of)
                        .orElseGet(() ->
                                usualPlace(
                                        System.getProperty("os.name"),
                                        System.getProperty("user.home"),
                                        System.getenv())));
    }

    static Path usualPlace(String system, String home, Map<String, String> environment) {
        return configurationFolder(system, Path.of(home), environment)
                .resolve("hostplan")
                .resolve(NAME);
    }

    private static Path configurationFolder(
            String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return folder(environment, "APPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return folder(environment, "XDG_CONFIG_HOME").orElseGet(() -> home.resolve(".config"));
    }

    /// A relative one is to be ignored, says the XDG Base Directory Specification.
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    public Path file() {
        return file;
    }

    /// Where all lies that is the person's own.
    public Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }

    public Settings read() {
        if (!Files.isRegularFile(file)) {
            return Settings.USUAL;
        }
        try {
            return switch (new JsonReader().read(Files.readAllBytes(file), SettingsShape.VALUE)) {
                case JsonReading.Complete<Settings>(Settings settings) -> settings;
                case JsonReading.Broken<Settings> _ -> putAside();
            };
        } catch (IOException unreadable) {
            return Settings.USUAL;
        }
    }

    private Settings putAside() throws IOException {
        Files.move(
                file,
                file.resolveSibling(file.getFileName() + ".broken"),
                StandardCopyOption.REPLACE_EXISTING);
        return Settings.USUAL;
    }

    /// Writes the settings; where that fails, the ones before stay.
    public Saved write(Settings settings) {
        JsonText text = new JsonText();
        SettingsShape.VALUE.write(settings, UnknownMembers.NONE, text);
        byte[] content = text.toUtf8();
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException trouble) {
            DiskTrouble what = DiskTrouble.writing(file.toAbsolutePath(), trouble);
            return new Saved.Failed(what.message(), what.cure());
        }
        return replacement.replace(file, content, Optional.empty());
    }
}
