package hostplan.ui.grid;

import java.util.Locale;

/// What a pill says beyond its word. Its word always says the same.
public enum Tone {
    NEUTRAL,
    SUCCESS,
    ACCENT,
    WARNING,
    DANGER;

    /// The style class of the theme.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
