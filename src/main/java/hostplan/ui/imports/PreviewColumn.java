package hostplan.ui.imports;

import hostplan.project.ObjectKind;

import java.util.EnumSet;
import java.util.Set;

/// A column of the preview that shows cells of the rows.
///
/// @param key of the column of the sheet
/// @param kinds the objects that have it
/// @param width what it takes at least
record PreviewColumn(
        String key, String heading, Alignment alignment, double width, Set<ObjectKind> kinds) {

    PreviewColumn {
        kinds = Set.copyOf(kinds);
    }

    /// The same column for the objects of both.
    PreviewColumn and(PreviewColumn other) {
        Set<ObjectKind> both = EnumSet.copyOf(kinds);
        both.addAll(other.kinds);
        return new PreviewColumn(key, heading, alignment, width, both);
    }

    /// Where the texts stand.
    enum Alignment {
        LEFT,
        RIGHT
    }
}
