package hostplan.paper;

import java.util.List;

/// A piece of a plan that begins on a page of its own.
///
/// @param bookmark where it stands in the tree of bookmarks, from the outermost: `Racks`, `A03`
/// @param anchor what links to it name; empty where nothing links to it
public record Section(List<String> bookmark, String anchor, Turn turn, List<Block> blocks) {

    public Section {
        bookmark = List.copyOf(bookmark);
        blocks = List.copyOf(blocks);
    }

    public static Section of(String bookmark, List<Block> blocks) {
        return new Section(List.of(bookmark), "", Turn.AS_ASKED, blocks);
    }

    /// Which way the paper lies.
    public enum Turn {
        AS_ASKED,
        PORTRAIT,
        LANDSCAPE,
        /// As asked, but the other way where a drawing would have to be made smaller otherwise and
        /// would not then.
        AS_DRAWINGS_FIT
    }
}
