package hostplan.print;

import java.awt.Shape;

/// A glyph as its outline.
///
/// @param font whose it is; with `code` it names the outline
/// @param text what it stands for, in the order of reading; empty where a neighbour stands for it
/// @param outline from its own origin, upwards negative, in thousandths of the font's size
/// @param advance to the next glyph, in thousandths of the font's size
record OutlineGlyph(String font, int code, String text, Shape outline, double advance) {

    /// What makes it another glyph in the file.
    record Key(String font, int code, String text) {}

    Key key() {
        return new Key(font, code, text);
    }
}
