package hostplan.placement.pack;

import java.util.List;

/// Virtual machines that are alike.
///
/// @param needs of one, by resource; not negative
/// @param count how many there are; none where all of them stay where they are
/// @param mostPerHost of these on one host, at least 1; [#ANY] for no such limit
public record VmKind(String name, List<Long> needs, int count, int mostPerHost) {

    public static final int ANY = Integer.MAX_VALUE;

    public VmKind {
        needs = List.copyOf(needs);
        if (count < 0 || mostPerHost < 1 || needs.stream().anyMatch(need -> need < 0)) {
            throw new IllegalArgumentException(
                    name + " has a count, a limit or an amount that cannot be.");
        }
    }

    /// Whether one fits a host that carries nothing else, and there is such a host.
    public boolean fits(HostKind host) {
        for (int r = 0; r < needs.size(); r++) {
            if (needs.get(r) > host.capacity().get(r)) {
                return false;
            }
        }
        return host.limit() > 0;
    }

    /// The same on any host of a question.
    public boolean fitsAny(List<HostKind> hosts) {
        return hosts.stream().anyMatch(this::fits);
    }
}
