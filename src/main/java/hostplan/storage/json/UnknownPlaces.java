package hostplan.storage.json;

import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the unknown members of one object back where they stood.
final class UnknownPlaces {

    private final Map<String, List<Member>> byPredecessor = new LinkedHashMap<>();
    private final JsonText out;

    UnknownPlaces(UnknownMembers unknown, JsonText out) {
        this.out = out;
        for (Member member : unknown.members()) {
            if (UnknownPath.isDirect(member)) {
                byPredecessor.computeIfAbsent(member.after(), _ -> new ArrayList<>()).add(member);
            }
        }
    }

    /// Writes those that stood after a member, each followed by those that stood after it.
    void writeAfter(String name) {
        Deque<Member> next = new ArrayDeque<>();
        pushThoseAfter(name, next);
        while (!next.isEmpty()) {
            Member member = next.pop();
            String written = UnknownPath.name(member.name());
            out.name(written);
            out.raw(member.rawText());
            pushThoseAfter(written, next);
        }
    }

    private void pushThoseAfter(String name, Deque<Member> next) {
        List<Member> after = byPredecessor.remove(name);
        if (after != null) {
            after.reversed().forEach(next::push);
        }
    }

    /// Writes those whose predecessor is gone.
    void writeRest() {
        while (!byPredecessor.isEmpty()) {
            writeAfter(byPredecessor.keySet().iterator().next());
        }
    }
}
