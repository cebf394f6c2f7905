package hostplan.ui.imports;

import java.util.Locale;

/// Which rows are shown.
enum RowFilter {
    ALL,
    NEW,
    CHANGED,
    LEFT_OUT,
    PROBLEMS;

    boolean shows(PreviewRow row) {
        return switch (this) {
            case ALL -> true;
            case NEW -> row.becomes() == Becomes.NEW;
            case CHANGED -> row.becomes() == Becomes.CHANGED;
            case LEFT_OUT -> row.becomes() == Becomes.LEFT_OUT;
            case PROBLEMS -> row.hasProblem();
        };
    }

    /// The key of its name in the texts.
    String key() {
        return "imports.filter." + name().toLowerCase(Locale.ROOT);
    }
}
