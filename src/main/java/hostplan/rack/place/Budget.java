package hostplan.rack.place;

/// How much may still be tried. Counted in steps and not in time, so that the same question has the
/// same answer everywhere.
final class Budget {

    private int left;
    private boolean cut;

    Budget(int steps) {
        left = steps;
    }

    /// Whether one more step may be made.
    boolean take() {
        if (left == 0) {
            cut = true;
            return false;
        }
        left--;
        return true;
    }

    /// Whether something was left untried.
    boolean wasCut() {
        return cut;
    }
}
