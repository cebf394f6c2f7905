package hostplan.drawing;

import hostplan.document.Coded;

import java.util.EnumSet;
import java.util.Set;

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
    FRAME(Pattern.PLAIN),
    /// The case of a machine.
    CASE(Pattern.PLAIN),
    BOARD(Pattern.PLAIN),
    PROCESSOR(Pattern.PLAIN),
    MEMORY(Pattern.PLAIN),
    DRIVE(Pattern.PLAIN),
    CARD(Pattern.PLAIN),
    SUPPLY(Pattern.PLAIN),
    /// A place in a machine in which nothing is.
    EMPTY(Pattern.DASHED),
    /// A place whose content does not fit, or that must not stay as it is.
    WRONG(Pattern.SLANTED),
    /// A place about which there is a doubt.
    DOUBTFUL(Pattern.DOTTED),
    /// What stands in racks.
    SERVER(Pattern.PLAIN),
    ENCLOSURE(Pattern.PLAIN),
    SWITCH(Pattern.UPRIGHT),
    PATCH_PANEL(Pattern.DOTTED),
    BLANKING_PANEL(Pattern.LEVEL),
    SHELF(Pattern.LEVEL),
    PDU(Pattern.CROSSED),
    UPS(Pattern.SLANTED),
    /// A server that is not in use yet.
    COMING(Pattern.DASHED),
    /// A server that is on its way out.
    LEAVING(Pattern.CROSSED),
    /// A place in a rack that is kept for something.
    PLACE(Pattern.DASHED),
    RACK_ITEM(Pattern.PLAIN),
    /// The back of what is mounted on the other side of a rack and does not reach through it.
    BEHIND(Pattern.SLANTED);

    private static final Set<Role> TINTED =
            EnumSet.of(
                    SWITCH, PATCH_PANEL, BLANKING_PANEL, SHELF, PDU, UPS, COMING, LEAVING, PLACE);

    private static final Set<Role> FRAMED =
            EnumSet.of(
                    FREE,
                    CASE,
                    BOARD,
                    PROCESSOR,
                    MEMORY,
                    DRIVE,
                    CARD,
                    SUPPLY,
                    SERVER,
                    ENCLOSURE,
                    SWITCH,
                    PATCH_PANEL,
                    BLANKING_PANEL,
                    SHELF,
                    PDU,
                    UPS,
                    LEAVING,
                    RACK_ITEM);

    /// As many flavors as have colours of their own; the next begin again.
    public static final int SLICE_COLOURS = 6;

    private final Pattern pattern;

    Role(Pattern pattern) {
        this.pattern = pattern;
    }

    public Pattern pattern() {
        return pattern;
    }

    /// Whether it has an edge in the colour of frames, so that it stands out on any ground.
    public boolean framed() {
        return FRAMED.contains(this);
    }

    /// Whether its colour covers it, so that text can stand on it.
    public boolean covers() {
        return pattern == Pattern.PLAIN || pattern == Pattern.SOLID || tinted();
    }

    /// Whether its pattern, in the colour of frames, lies upon its colour.
    public boolean tinted() {
        return TINTED.contains(this);
    }

    /// The role of the slices of a flavor by its place among the flavors, from 0.
    public static Role slice(int place) {
        return values()[Math.floorMod(place, SLICE_COLOURS)];
    }
}
