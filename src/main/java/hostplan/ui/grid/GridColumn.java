package hostplan.ui.grid;

/// A column as shown.
///
/// @param key what tells it from the others
/// @param width in pixels
public record GridColumn(String key, String title, Look look, double width) {

    public static final double LEAST_WIDTH = 40;

    /// How its cells look.
    public enum Look {
        /// What the row is called: bold.
        NAME,
        PLAIN,
        /// Figures, aligned to the right.
        NUMBER,
        /// A small round word.
        PILL,
        /// What matters less.
        MUTED
    }
}
