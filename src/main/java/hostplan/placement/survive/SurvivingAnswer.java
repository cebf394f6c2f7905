package hostplan.placement.survive;

import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;

import java.util.List;

/// Hosts, what is on them, and what becomes of it when some fail.
///
/// @param standing all hosts, also those that are kept empty
/// @param unplaced of each kind of VM, how many have no place even before a failure
/// @param cost of all hosts
/// @param ground why no placement that survives costs less
/// @param cases every choice of hosts that may fail
/// @param survives whether in every case all VMs that can start elsewhere do
public record SurvivingAnswer(
        List<Filled> standing,
        List<Integer> unplaced,
        long cost,
        Ground ground,
        List<FailureCase> cases,
        boolean survives) {

    public SurvivingAnswer {
        standing = List.copyOf(standing);
        unplaced = List.copyOf(unplaced);
        cases = List.copyOf(cases);
    }

    public long hosts() {
        return standing.stream().mapToLong(Filled::times).sum();
    }

    /// Whether nothing cheaper survives as much.
    public boolean isOptimal() {
        return survives && cost == bound();
    }

    /// No placement that survives costs less; where none was found that does, no more than this
    /// costs.
    public long bound() {
        return Math.min(cost, ground.bound());
    }

    /// The better of both, with the ground of which more follows.
    SurvivingAnswer better(SurvivingAnswer other) {
        boolean isOther = other.survives() && (!survives || other.cost() < cost);
        return (isOther ? other : this).with(ground.or(other.ground()));
    }

    SurvivingAnswer with(Ground other) {
        return new SurvivingAnswer(standing, unplaced, cost, other, cases, survives);
    }
}
