package hostplan.paper.layout;

/// The typefaces of a plan.
public enum Face {
    REGULAR,
    BOLD
}
