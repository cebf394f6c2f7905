package hostplan.ui.shell;

/// What the Edit menu asks of the screen that is shown.
public enum EditCommand {
    CUT,
    COPY,
    PASTE,
    DELETE,
    SELECT_ALL,
    ADD,
    DUPLICATE,
    FILL_DOWN,
    FIND,
    EXPORT_CSV,
    EXPORT_DRAWING
}
