package hostplan.storage;

import hostplan.document.Coded;
import hostplan.document.UnknownMembers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// What the program remembers for a person from one start to the next. Nothing of it belongs to a
/// project, and all of it may be lost without harm.
///
/// @param recentFiles project files, the newest first
/// @param window where the window stood
/// @param columns the columns of each sheet, by the kind of its objects, such as `server`
/// @param csvMappings what the columns of a list meant, by its headings: the heading and the key of
///   the column it became
/// @param printing how plans were printed last, by the names of the choices
/// @param exportFolder where files were exported last
public record Settings(
        List<String> recentFiles,
        Optional<WindowPlace> window,
        Theme theme,
        SequencedMap<String, List<SheetColumn>> columns,
        SequencedMap<String, SequencedMap<String, String>> csvMappings,
        SequencedMap<String, String> printing,
        Optional<String> exportFolder,
        UnknownMembers unknown) {

    /// Those of someone who starts for the first time.
    public static final Settings USUAL = new Draft().build();

    public Settings {
        recentFiles = List.copyOf(recentFiles);
        columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
        csvMappings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(csvMappings));
        printing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(printing));
    }

    /// The window on the screen, in pixels.
    public record WindowPlace(int x, int y, int width, int height, State state) {

        /// Whether it fills the screen.
        public enum State implements Coded {
            NORMAL,
            MAXIMIZED
        }
    }

    /// How the window looks.
    public enum Theme implements Coded {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// A column of a sheet.
    ///
    /// @param width what the person has made it, in pixels; empty where it fits its texts
    public record SheetColumn(String key, Visibility visibility, Optional<Integer> width) {

        /// Whether a column is shown.
        public enum Visibility implements Coded {
            SHOWN,
            HIDDEN
        }
    }

    /// The same settings with some of them changed.
    public Settings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// Settings that are being put together.
    public static final class Draft {
        public List<String> recentFiles = List.of();
        public Optional<WindowPlace> window = Optional.empty();
        public Theme theme = Theme.SYSTEM;
        public SequencedMap<String, List<SheetColumn>> columns = new LinkedHashMap<>();
        public SequencedMap<String, SequencedMap<String, String>> csvMappings =
                new LinkedHashMap<>();
        public SequencedMap<String, String> printing = new LinkedHashMap<>();
        public Optional<String> exportFolder = Optional.empty();
        public UnknownMembers unknown = UnknownMembers.NONE;

        Draft() {}

        private Draft(Settings from) {
            recentFiles = from.recentFiles;
            window = from.window;
            theme = from.theme;
            columns = new LinkedHashMap<>(from.columns);
            csvMappings = new LinkedHashMap<>(from.csvMappings);
            printing = new LinkedHashMap<>(from.printing);
            exportFolder = from.exportFolder;
            unknown = from.unknown;
        }

        Settings build() {
            return new Settings(
                    recentFiles,
                    window,
                    theme,
                    columns,
                    csvMappings,
                    printing,
                    exportFolder,
                    unknown);
        }
    }
}
