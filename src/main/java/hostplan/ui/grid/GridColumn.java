package hostplan.ui.grid;

import hostplan.ui.common.ColumnFit.Growth;

import java.util.Optional;

/// A column as shown.
///
/// @param key what tells it from the others
/// @param most up to how wide its texts make it while other columns want room too, in pixels
/// @param set the width a person has given it, in pixels; empty where it fits its texts
public record GridColumn(String key, String title, Look look, double most, Optional<Double> set) {

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
        MUTED;

        /// Figures and pills are read more easily near their neighbours.
        Growth growth() {
            return this == NUMBER || this == PILL ? Growth.STAYS : Growth.GROWS;
        }
    }
}
