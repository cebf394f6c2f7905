package hostplan.project;

import hostplan.document.Coded;
import hostplan.document.UnknownMembers;

import java.util.List;

/// A column that a person added to the servers.
///
/// @param choices the values allowed where the type is a choice
public record OwnColumn(
        String id, String name, Type type, List<String> choices, UnknownMembers unknown) {

    public OwnColumn {
        choices = List.copyOf(choices);
    }

    /// What its cells hold.
    public enum Type implements Coded {
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }
}
