package hostplan.sheet;

import hostplan.project.ObjectKind;

import java.util.Optional;

/// A column of a sheet.
///
/// @param key what it is called in requests, such as `memory`, or `own:` and the identity of an own
///   column
/// @param ownName the name that a person gave it, where it is an own column or counts a flavor
/// @param blank whether a cell may be empty, which means not known
public record Column(
        ObjectKind kind,
        String key,
        Optional<String> ownName,
        ColumnType type,
        Editing editing,
        Blank blank) {

    static final String OWN_PREFIX = "own:";

    /// Before the identity of a flavor: how many of it there are.
    static final String FLAVOR_PREFIX = "flavor:";

    /// Whether its cells can be changed.
    public enum Editing {
        EDITABLE,
        READ_ONLY
    }

    /// Whether its cells can be empty.
    public enum Blank {
        ALLOWED,
        REFUSED
    }

    /// The key of its heading in the texts, such as `column.server.memory`; own columns have no
    /// heading but their name.
    public String headingKey() {
        return "column." + kind.code() + "." + key;
    }

    public boolean editable() {
        return editing == Editing.EDITABLE;
    }

    /// The identity of the own column that it is; empty for any other.
    public Optional<String> ownColumn() {
        return key.startsWith(OWN_PREFIX)
                ? Optional.of(key.substring(OWN_PREFIX.length()))
                : Optional.empty();
    }

    static String ownKey(String ownColumn) {
        return OWN_PREFIX + ownColumn;
    }
}
