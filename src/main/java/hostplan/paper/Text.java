package hostplan.paper;

/// Words in one style; a line break in them begins a new line.
///
/// @param target the anchor that it links to; empty for none
public record Text(String text, Style style, String target) implements Cell {

    public static final Text EMPTY = of("");

    /// How it is written.
    public enum Style {
        NORMAL,
        STRONG,
        MUTED
    }

    public static Text of(String text) {
        return new Text(text, Style.NORMAL, "");
    }

    public static Text strong(String text) {
        return new Text(text, Style.STRONG, "");
    }

    public static Text muted(String text) {
        return new Text(text, Style.MUTED, "");
    }

    /// The same words, which lead to an anchor.
    public Text linkedTo(String anchor) {
        return new Text(text, style, anchor);
    }
}
