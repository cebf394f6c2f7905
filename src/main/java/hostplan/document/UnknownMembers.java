package hostplan.document;

import java.util.List;

/// Members of an object in the file that this version of the program does not know, in the order in
/// which they stood. They stay with their object when it is edited, deleted, restored or undone,
/// and are not copied when it is duplicated.
public record UnknownMembers(List<Member> members) {

    public static final UnknownMembers NONE = new UnknownMembers(List.of());

    public UnknownMembers {
        members = List.copyOf(members);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /// One unknown member: its name, its value as it was written, and the name of the member before
    /// it (empty where it came first), so that it is written back at its place.
    ///
    /// @param name `contract`, or `purchase/contract` where it stands within a value of the object,
    ///   or `addresses/10.0.0.1/vlan` within an item of a list; a slash in a name is `~1`, a tilde
    ///   `~0`
    public record Member(String name, String rawText, String after) {}
}
