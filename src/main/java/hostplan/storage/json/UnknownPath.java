package hostplan.storage.json;

import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /// Those of the members that stand within a part, named from there.
    static UnknownMembers within(String part, UnknownMembers all) {
        if (all.isEmpty()) {
            return all;
        }
        String prefix = part + SEPARATOR;
        List<Member> within = new ArrayList<>();
        for (Member member : all.members()) {
            if (member.name().startsWith(prefix)) {
                within.add(
                        new Member(
                                member.name().substring(prefix.length()),
                                member.rawText(),
                                member.after()));
            }
        }
        return within.isEmpty() ? UnknownMembers.NONE : new UnknownMembers(within);
    }

    /// Names the items of a list one after the other; the second with the same key is `key~~2`.
    static Function<String, String> itemNames() {
        Map<String, Integer> seen = new HashMap<>();
        return key -> {
            int count = seen.merge(key, 1, Integer::sum);
            // In an escaped text a tilde is always followed by 0 or 1, so this is the name of no
            // other item.
            return count == 1 ? escaped(key) : escaped(key) + "~~" + count;
        };
    }
}
