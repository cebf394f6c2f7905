package hostplan.drawing;

import hostplan.document.Coded;

/// What a shape is in its drawing. Whoever paints has one colour for each role in each theme, and
/// the role has its pattern everywhere, so that nothing is told by colour alone.
public enum Role implements Coded {
    SLICE_1(Pattern.PLAIN),
    SLICE_2(Pattern.PLAIN),
    SLICE_3(Pattern.PLAIN),
    SLICE_4(Pattern.PLAIN),
    SLICE_5(Pattern.PLAIN),
    SLICE_6(Pattern.PLAIN),
    /// Taken by the host and never given back.
    RESERVED(Pattern.SOLID),
    /// Taken by the host and given back under pressure.
    CACHE(Pattern.CROSSED),
    /// Taken by the hypervisor for its guests.
    OVERHEAD(Pattern.UPRIGHT),
    STRANDED(Pattern.SLANTED),
    /// Not sold on purpose.
    KEPT(Pattern.DOTTED),
    FREE(Pattern.PLAIN),
    /// What a formula cuts off, such as parts of a vCPU.
    CUT_OFF(Pattern.LEVEL),
    /// The ground on which a bar stands.
    GROUND(Pattern.PLAIN),
    TEXT(Pattern.PLAIN),
    MUTED_TEXT(Pattern.PLAIN),
    LINE(Pattern.PLAIN),
    /// The edge of what is patterned or empty.
    FRAME(Pattern.PLAIN);

    /// As many flavors as have colours of their own; the next begin again.
    public static final int SLICE_COLOURS = 6;

    private final Pattern pattern;

    Role(Pattern pattern) {
        this.pattern = pattern;
    }

    public Pattern pattern() {
        return pattern;
    }

    /// The role of the slices of a flavor by its place among the flavors, from 0.
    public static Role slice(int place) {
        return values()[Math.floorMod(place, SLICE_COLOURS)];
    }
}
