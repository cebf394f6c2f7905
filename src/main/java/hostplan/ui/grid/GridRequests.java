package hostplan.ui.grid;

import java.util.Map;
import java.util.Optional;

/// What a person asks of a grid beyond moving and selecting in it.
public interface GridRequests {

    /// To edit the active cell.
    ///
    /// @param typed the character typed, which replaces what stands there; empty to edit what
    ///   stands there
    void edit(Optional<String> typed);

    /// To open the active row, where that is more than editing its cell.
    default void open() {
        edit(Optional.empty());
    }

    /// To sort by a column, or the other way round where it is sorted by that already.
    void sort(String column);

    /// To show columns so wide, while the edge of the last of them is being dragged.
    ///
    /// @param widths in pixels, by the keys of the columns
    void stretch(Map<String, Double> widths);

    /// To make columns so wide.
    ///
    /// @param widths in pixels, by the keys of the columns
    void resize(Map<String, Double> widths);

    /// To put a column at the place of another.
    void move(String column, String place);
}
