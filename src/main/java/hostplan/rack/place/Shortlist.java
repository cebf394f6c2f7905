package hostplan.rack.place;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The best proposals so far, one for each way to share out the racks.
final class Shortlist {

    private final int most;
    private final List<Proposal> kept = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    Shortlist(int most) {
        this.most = most;
    }

    /// Of equal ones the earlier stays before.
    void offer(Object way, Proposal proposal) {
        if (seen.add(way)) {
            kept.add(proposal);
            kept.sort(comparing(Proposal::merit));
            if (kept.size() > most) {
                kept.removeLast();
            }
        }
    }

    /// Whether nothing in such company or worse could get onto the list.
    boolean refuses(int company) {
        return kept.size() == most
                && kept.getLast().merit().over() == 0
                && company > kept.getLast().merit().company();
    }

    List<Proposal> proposals() {
        return List.copyOf(kept);
    }
}
