package hostplan.paper.layout;

/// The colours of what is no drawing.
final class Ink {

    static final int BLACK = 0x111111;
    static final int MUTED = 0x555B66;
    static final int RULE = 0xC9CDD3;
    static final int STRONG_RULE = 0x6B7280;
    static final int HEADING_GROUND = 0xF0F1F3;
    static final int ERROR = 0xB42318;

    private Ink() {}
}
