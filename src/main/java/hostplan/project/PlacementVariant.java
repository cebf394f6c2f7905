package hostplan.project;

import hostplan.message.Message;
import hostplan.placement.PlacementAnswer;

/// What a placement would answer if one thing were different. The change only ever allows more, so
/// that the answer without it is one with it too.
///
/// @param change what is different
/// @param base the answer without it
/// @param found the answer with it, which may be worse where the search was shorter
public record PlacementVariant(Message change, PlacementAnswer base, PlacementAnswer found) {

    private boolean isWorse() {
        return PlacementAnswer.BEST_FIRST.compare(found, base) > 0;
    }

    private PlacementAnswer best() {
        return isWorse() ? base : found;
    }

    public long hosts() {
        return best().hosts();
    }

    /// In the unit of the aim.
    public long cost() {
        return best().cost();
    }

    /// With the change no placement that does as much costs less.
    public long bound() {
        return Math.min(cost(), found.bound());
    }

    /// By how much it costs less than the answer; nothing where it does more for more.
    public long less() {
        return Math.max(0, base.cost() - cost());
    }

    /// How many more VMs have a place.
    public long morePlaced() {
        return base.vmsUnplaced() - best().vmsUnplaced();
    }

    /// Whether failures are survived that the answer does not survive.
    public boolean survivesMore() {
        return best().survives().orElse(false) && !base.survives().orElse(true);
    }

    /// Whether nothing that does as much would cost less with the change: by no more than that is
    /// it less.
    public boolean isProven() {
        return best().placesMost() && best().survives().orElse(true) && cost() == bound();
    }
}
