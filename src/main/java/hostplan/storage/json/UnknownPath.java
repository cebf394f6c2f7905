package hostplan.storage.json;

import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The name of an unknown member within its object: `contract`, or `purchase/contract` where it
/// stands in a value of the object, or `addresses/10.0.0.1/vlan` in an item of a list. An item is
/// named by what it says and not by its number, so that its unknown members stay with it when
/// another item goes. A slash in a name is written `~1`, a tilde `~0`.
final class UnknownPath {

    private static final char SEPARATOR = '/';

    private UnknownPath() {}

    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf(SEPARATOR) < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    static String name(String escaped) {
        return escaped.replace("~1", "/").replace("~0", "~");
    }

    static String within(String part, String path) {
        return part + SEPARATOR + path;
    }

    static boolean isDirect(Member member) {
        return member.name().indexOf(SEPARATOR) < 0;
    }

    /// The members that stand within parts of the object, by part, named from there.
    static Map<String, UnknownMembers> parts(UnknownMembers all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Member>> parts = new HashMap<>();
        for (Member member : all.members()) {
            int slash = member.name().indexOf(SEPARATOR);
            if (slash >= 0) {
                String path = member.name().substring(slash + 1);
                parts.computeIfAbsent(member.name().substring(0, slash), _ -> new ArrayList<>())
                        .add(new Member(path, member.rawText(), member.after()));
            }
        }
        Map<String, UnknownMembers> named = new HashMap<>();
        parts.forEach((part, members) -> named.put(part, new UnknownMembers(members)));
        return named;
    }
}
