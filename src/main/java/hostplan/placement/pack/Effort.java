package hostplan.placement.pack;

/// How many branches a search may still look at. It looks at the watch only after many of them,
/// since asking the time takes longer than a branch.
final class Effort {

    /// Some microseconds of work.
    private static final long LOT = 1_000;

    private final Watch watch;

    /// Branches until the watch is looked at.
    private long lot;

    /// Branches after those.
    private long left;

    Effort(long branches, Watch watch) {
        this.watch = watch;
        lot = Math.min(branches, LOT);
        left = branches - lot;
    }

    /// Counts one branch.
    ///
    /// @return whether it may not be looked at any more
    boolean isSpent() {
        return --lot < 0 && !goesOn();
    }

    private boolean goesOn() {
        if (left <= 0 || watch.isOver()) {
            return false;
        }
        long more = Math.min(left, LOT);
        left -= more;
        lot = more - 1;
        return true;
    }

    /// From now on no more than so many.
    void atMost(long branches) {
        long all = Math.min(Math.max(0, lot) + left, branches);
        lot = Math.min(all, LOT);
        left = all - lot;
    }
}
