package hostplan.paper.layout;

/// Which way the paper lies.
public enum Orientation {
    PORTRAIT,
    LANDSCAPE;

    Orientation other() {
        return this == PORTRAIT ? LANDSCAPE : PORTRAIT;
    }
}
