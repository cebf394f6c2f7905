package hostplan.inventory;

import hostplan.document.Coded;

/// How a feed brings power to its outlets.
public enum Phases implements Coded {
    /// One phase: every outlet hangs on it.
    SINGLE(1),
    /// Three phases and a neutral: an outlet lies between one phase and the neutral, as in most of
    /// the world at 230 V.
    THREE_TO_NEUTRAL(3),
    /// Three phases without a neutral: an outlet lies between two phases, as in North America at
    /// 208 V.
    THREE_BETWEEN(3);

    private final int count;

    Phases(int count) {
        this.count = count;
    }

    public int count() {
        return count;
    }
}
