package hostplan.ui.imports;

import java.util.Locale;

/// What a row of an input becomes.
enum Becomes {
    NEW,
    CHANGED,
    UNCHANGED,
    LEFT_OUT,
    UNREADABLE,
    /// Nothing: it only says something about the file.
    NOTE;

    /// Whether importing takes something from the row.
    boolean taken() {
        return this == NEW || this == CHANGED;
    }

    /// What its texts begin with.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
