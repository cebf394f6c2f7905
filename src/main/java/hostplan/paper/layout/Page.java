package hostplan.paper.layout;

import java.util.List;

/// One page.
///
/// @param number from 1
/// @param width of the paper, in points
/// @param height of the paper, in points
public record Page(int number, double width, double height, List<Placed> content, Kind kind) {

    public Page {
        content = List.copyOf(content);
    }

    /// Marks whose lengths count from a point of the page.
    public record Placed(double x, double y, List<Mark> marks) {}

    /// What stands on it.
    public enum Kind {
        /// Blocks, with a foot below them.
        PLAN,
        /// Labels to the edges of the paper.
        LABELS
    }
}
