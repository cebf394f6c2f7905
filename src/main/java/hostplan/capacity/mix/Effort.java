package hostplan.capacity.mix;

/// How much may be tried before the best so far is the answer. Counted in steps and not in time, so
/// that the same question has the same answer on every machine.
final class Effort {

    private int left;

    Effort(int steps) {
        left = steps;
    }

    /// Whether one more step may be taken.
    boolean spend() {
        return left-- > 0;
    }
}
