package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.storage.Settings.SheetColumn;
import hostplan.storage.Settings.Theme;
import hostplan.storage.Settings.WindowPlace;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.MapValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings in their file.
final class SettingsShape {

    private static final Value<WindowPlace> WINDOW =
            ObjectValue.part(
                    Shape.<WindowPlace, WindowParts>oneLine()
                            .required("x", Scalars.WHOLE, WindowPlace::x, (d, v) -> d.x = v)
                            .required("y", Scalars.WHOLE, WindowPlace::y, (d, v) -> d.y = v)
                            .required(
                                    "width",
                                    Scalars.WHOLE,
                                    WindowPlace::width,
                                    (d, v) -> d.width = v)
                            .required(
                                    "height",
                                    Scalars.WHOLE,
                                    WindowPlace::height,
                                    (d, v) -> d.height = v)
                            .unless(
                                    WindowPlace.State.NORMAL,
                                    "state",
                                    WordValue.of(WindowPlace.State.class),
                                    WindowPlace::state,
                                    (d, v) -> d.state = v)
                            .build(),
                    WindowParts::new,
                    WindowParts::build);

    private static final Value<SheetColumn> COLUMN =
            ObjectValue.part(
                    Shape.<SheetColumn, ColumnParts>oneLine()
                            .required("key", Scalars.TEXT, SheetColumn::key, (d, v) -> d.key = v)
                            .optional(
                                    "width",
                                    Scalars.WHOLE,
                                    SheetColumn::width,
                                    (d, v) -> d.width = v)
                            .unless(
                                    SheetColumn.Visibility.SHOWN,
                                    "visibility",
                                    WordValue.of(SheetColumn.Visibility.class),
                                    SheetColumn::visibility,
                                    (d, v) -> d.visibility = v)
                            .build(),
                    ColumnParts::new,
                    ColumnParts::build);

    static final Value<Settings> VALUE =
            ObjectValue.keeper(
                    Shape.<Settings, Settings.Draft>lines()
                            .omitting(
                                    List::isEmpty,
                                    "recentFiles",
                                    ListValue.lines(Scalars.TEXT, file -> file),
                                    Settings::recentFiles,
                                    (d, v) -> d.recentFiles = v)
                            .optional("window", WINDOW, Settings::window, (d, v) -> d.window = v)
                            .unless(
                                    Theme.SYSTEM,
                                    "theme",
                                    WordValue.of(Theme.class),
                                    Settings::theme,
                                    (d, v) -> d.theme = v)
                            .omitting(
                                    Map::isEmpty,
                                    "columns",
                                    new MapValue<>(ListValue.lines(COLUMN, SheetColumn::key)),
                                    Settings::columns,
                                    (d, v) -> d.columns = v)
                            .omitting(
                                    Map::isEmpty,
                                    "csvMappings",
                                    new MapValue<>(new MapValue<>(Scalars.TEXT)),
                                    Settings::csvMappings,
                                    (d, v) -> d.csvMappings = v)
                            .omitting(
                                    Map::isEmpty,
                                    "printing",
                                    new MapValue<>(Scalars.TEXT),
                                    Settings::printing,
                                    (d, v) -> d.printing = v)
                            .optional(
                                    "exportFolder",
                                    Scalars.TEXT,
                                    Settings::exportFolder,
                                    (d, v) -> d.exportFolder = v)
                            .build(),
                    Settings.Draft::new,
                    Settings.Draft::build,
                    Settings::unknown,
                    (d, v) -> d.unknown = v);

    private SettingsShape() {}

    private static final class WindowParts {
        int x;
        int y;
        int width;
        int height;
        WindowPlace.State state = WindowPlace.State.NORMAL;

        Parsed<WindowPlace> build() {
            return Parsed.value(new WindowPlace(x, y, width, height, state));
        }
    }

    private static final class ColumnParts {
        String key = "";
        Optional<Integer> width = Optional.empty();
        SheetColumn.Visibility visibility = SheetColumn.Visibility.SHOWN;

        Parsed<SheetColumn> build() {
            return Parsed.value(new SheetColumn(key, visibility, width));
        }
    }
}
