package hostplan.placement.survive;

import hostplan.placement.pack.Filled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Hosts that outlive a failure, with what they carry after the restart.
///
/// @param place among the standing hosts
/// @param filled which, how many, and all they carry then
public record HostsLeft(int place, Filled filled) {

    /// All of one case.
    public static List<HostsLeft> of(List<Filled> standing, FailureCase played) {
        List<HostsLeft> left = new ArrayList<>();
        for (int place = 0; place < standing.size(); place++) {
            Filled before = standing.get(place);
            int untouched = before.times() - Collections.frequency(played.failed(), place);
            for (Filled restart : played.restarts()) {
                if (restart.host() == place) {
                    untouched -= restart.times();
                    left.add(new HostsLeft(place, together(before, restart)));
                }
            }
            if (untouched > 0) {
                left.add(new HostsLeft(place, before.withTimes(untouched)));
            }
        }
        return left;
    }

    private static Filled together(Filled before, Filled restart) {
        List<Integer> counts = new ArrayList<>();
        for (int vm = 0; vm < before.counts().size(); vm++) {
            counts.add(before.counts().get(vm) + restart.counts().get(vm));
        }
        return new Filled(before.host(), restart.times(), counts);
    }
}
