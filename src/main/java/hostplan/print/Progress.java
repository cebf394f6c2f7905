package hostplan.print;

/// Whoever waits for a plan.
public interface Progress {

    /// Nobody waits.
    Progress NONE = new Progress() {};

    /// So many pages are laid out; how many there will be is not known yet.
    default void laidOut(int pages) {}

    /// So many of all pages are written.
    default void written(int pages, int all) {}

    /// Whether to stop with nothing done.
    default boolean isCancelled() {
        return false;
    }
}
