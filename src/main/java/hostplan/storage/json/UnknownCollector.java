package hostplan.storage.json;

import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gathers the unknown members of an object while it is read, also those of the values within it.
public final class UnknownCollector {

    // Hardly any object has one, so nothing is kept ready.
    private List<Member> members = List.of();
    private Set<String> names = Set.of();

    /// Adds a member of the object itself.
    void add(String name, String rawText, String after) {
        changeable().add(new Member(UnknownPath.escaped(name), rawText, after));
    }

    /// Takes over what was found in a part of the object, such as `purchase`, and leaves the other
    /// empty.
    void addWithin(String part, UnknownCollector within) {
        for (Member member : within.members) {
            changeable()
                    .add(
                            new Member(
                                    UnknownPath.within(part, member.name()),
                                    member.rawText(),
                                    member.after()));
        }
        within.members = List.of();
        within.names = Set.of();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /// Whether the name of a member of the object itself is new.
    boolean isNew(String name) {
        if (names.isEmpty()) {
            names = new HashSet<>();
        }
        return names.add(name);
    }

    private List<Member> changeable() {
        if (members.isEmpty()) {
            members = new ArrayList<>();
        }
        return members;
    }

    public UnknownMembers toMembers() {
        return members.isEmpty() ? UnknownMembers.NONE : new UnknownMembers(members);
    }
}
