package hostplan.print;

import java.util.List;

/// A piece of a line, as it stands from left to right.
sealed interface Run {

    /// For the size of 1.
    double width();

    /// Glyphs of the embedded fonts.
    ///
    /// @param visual the characters from left to right
    record Plain(String visual, double width) implements Run {}

    /// Glyphs drawn as outlines.
    record Outlines(List<Placed> glyphs, double width) implements Run {
        public Outlines {
            glyphs = List.copyOf(glyphs);
        }
    }

    /// A glyph at a place in its run, in thousandths of the font's size; `y` counts downwards.
    record Placed(OutlineGlyph glyph, double x, double y) {}
}
