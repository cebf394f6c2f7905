package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.storage.Settings.SheetColumn;
import hostplan.storage.Settings.Theme;
import hostplan.storage.Settings.WindowPlace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SettingsFileTest {

    @TempDir Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void chooseFile() {
        path = folder.resolve("new").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void startsWithTheUsual() {
        assertThat(file.read()).isEqualTo(Settings.USUAL);
        assertThat(path).doesNotExist();
    }

    @Test
    void readsWhatItWrote() {
        Settings settings = full();

        assertThat(file.write(settings)).isInstanceOf(Saved.Done.class);
        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void writesOneFactALine() {
        file.write(full());

        assertThat(path)
                .hasContent(
                        """
                        {
                          "recentFiles": [
                            "/home/ada/shop.hostplan",
                            "/home/ada/lab.hostplan"
                          ],
                          "window": {"x": -3, "y": 20, "width": 1280, "height": 800, "state": "maximized"},
                          "theme": "dark",
                          "columns": {
                            "server": [
                              {"key": "name", "width": 120},
                              {"key": "own:column-1", "visibility": "hidden"}
                            ]
                          },
                          "csvMappings": {
                            "Host;RAM": {
                              "Host": "name",
                              "RAM": "memory"
                            }
                          },
                          "printing": {
                            "profile": "technician"
                          },
                          "exportFolder": "/home/ada/exports"
                        }
                        """);
    }

    @Test
    void keepsWhatALaterVersionRemembers() throws IOException {
        String text = "{\n  \"later\": {\"a\": 1},\n  \"theme\": \"light\"\n}\n";
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(path, text);

        file.write(file.read());

        assertThat(path).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"theme\": \"pink\"}", "{\"recentFiles\": 3}", "\u0000"})
    void putsBrokenSettingsAside(String text) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(path, text);

        assertThat(file.read()).isEqualTo(Settings.USUAL);
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("new").resolve("settings.json.broken")).hasContent(text);
    }

    @Test
    void saysThatItCouldNotWrite() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where a folder should be");

        assertThat(file.write(Settings.USUAL)).isInstanceOf(Saved.Failed.class);
        assertThat(file.read()).isEqualTo(Settings.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ada/.config/hostplan/settings.json",
        "Linux, XDG_CONFIG_HOME, /etc/ada, /etc/ada/hostplan/settings.json",
        "Linux, XDG_CONFIG_HOME, relative, /home/ada/.config/hostplan/settings.json",
        "Linux, XDG_CONFIG_HOME, '', /home/ada/.config/hostplan/settings.json",
        "Windows 11, APPDATA, /roaming, /roaming/hostplan/settings.json",
        "Windows 11, '', '', /home/ada/AppData/Roaming/hostplan/settings.json",
        "Mac OS X, XDG_CONFIG_HOME, /etc/ada, /home/ada/Library/Application Support/hostplan/settings.json"
    })
    void liesWhereTheSystemKeepsSuchThings(
            String system, String variable, String value, String expected) {
        assertThat(SettingsFile.usualPlace(system, "/home/ada", Map.of(variable, value)))
                .isEqualTo(Path.of(expected));
    }

    private static Settings full() {
        return Settings.USUAL.with(draft -> {
            draft.recentFiles = List.of("/home/ada/shop.hostplan", "/home/ada/lab.hostplan");
            draft.window =
                    Optional.of(new WindowPlace(-3, 20, 1280, 800, WindowPlace.State.MAXIMIZED));
            draft.theme = Theme.DARK;
            draft.columns.put(
                    "server",
                    List.of(
                            new SheetColumn("name", SheetColumn.Visibility.SHOWN, Optional.of(120)),
                            new SheetColumn(
                                    "own:column-1",
                                    SheetColumn.Visibility.HIDDEN,
                                    Optional.empty())));
            draft.csvMappings.put("Host;RAM", new LinkedHashMap<>(Map.of("Host", "name")));
            draft.csvMappings.get("Host;RAM").put("RAM", "memory");
            draft.printing.put("profile", "technician");
            draft.exportFolder = Optional.of("/home/ada/exports");
        });
    }
}
