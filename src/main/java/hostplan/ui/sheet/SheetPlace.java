package hostplan.ui.sheet;

import hostplan.project.ObjectKind;
import hostplan.ui.shell.Screen;

import java.util.Optional;
import java.util.function.Consumer;

/// What is particular to the screen on which a sheet stands.
///
/// @param opening opens the object of a row; empty where its cells are all there is of it
/// @param adding adds objects; empty where that is one row with a name to type
/// @param ofRows what is done with the selected rows beyond editing them
/// @param beginning another way to begin where there are no rows yet, called `sheet.begin.KIND`
public record SheetPlace(
        Screen screen,
        Optional<Consumer<String>> opening,
        Optional<Runnable> adding,
        Optional<RowsCommand> ofRows,
        Optional<Runnable> beginning) {

    /// The screen of a kind, where rows are all there is.
    public static SheetPlace of(ObjectKind kind) {
        return new SheetPlace(
                Screen.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same screen, which does something with the selected rows.
    public SheetPlace with(RowsCommand command) {
        return new SheetPlace(screen, opening, adding, Optional.of(command), beginning);
    }

    /// The same screen, with another way to begin.
    public SheetPlace beginning(Runnable begin) {
        return new SheetPlace(screen, opening, adding, ofRows, Optional.of(begin));
    }
}
