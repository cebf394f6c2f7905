package hostplan.ui.grid;

import java.util.Optional;

/// What a person asks of a grid beyond moving and selecting in it.
public interface GridRequests {

    /// To edit the active cell.
    ///
    /// @param typed the character typed, which replaces what stands there; empty to edit what
    ///   stands there
    void edit(Optional<String> typed);

    /// To sort by a column, or the other way round where it is sorted by that already.
    void sort(String column);

    /// To show a column so wide, while its edge is being dragged.
    void stretch(String column, double width);

    /// To make a column so wide.
    void resize(String column, double width);

    /// To put a column at the place of another.
    void move(String column, String place);
}
