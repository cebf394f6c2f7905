package hostplan.paper.layout;

import hostplan.drawing.Pattern;
import hostplan.drawing.Role;

/// How a role looks on paper: light enough for black letters, and with a pattern where colour alone
/// would tell it from others, so that a printer without colours will do.
///
/// @param ground colour below the pattern
/// @param pattern lines in `ink`
record Shades(int ground, Pattern pattern, int ink) {

    private static final int WHITE = 0xFFFFFF;

    static Shades of(Role role) {
        return switch (role) {
            case SLICE_1 -> new Shades(0xDCEBFA, Pattern.PLAIN, 0x9DBFE3);
            case SLICE_2 -> new Shades(0xDDF2E3, Pattern.SLANTED, 0xA3CFB0);
            case SLICE_3 -> new Shades(0xFBEBD3, Pattern.DOTTED, 0xD5AE74);
            case SLICE_4 -> new Shades(0xEBE3F7, Pattern.LEVEL, 0xBFAAE0);
            case SLICE_5 -> new Shades(0xFBDFE3, Pattern.UPRIGHT, 0xE0A5AF);
            case SLICE_6 -> new Shades(0xD9F0F1, Pattern.CROSSED, 0x98CDD0);
            case RESERVED -> new Shades(0x4A5160, Pattern.SOLID, 0x4A5160);
            case CACHE, OVERHEAD, STRANDED, KEPT, CUT_OFF, BEHIND ->
                    new Shades(WHITE, role.pattern(), 0x6B7280);
            case SERVER -> tint(0xDCEBFA, role);
            case ENCLOSURE -> tint(0xEBE3F7, role);
            case SWITCH -> tint(0xDDF2E3, role);
            case PATCH_PANEL, RACK_ITEM -> tint(0xE3E6EA, role);
            case BLANKING_PANEL -> tint(0xF5F6F7, role);
            case SHELF -> tint(0xF3EADF, role);
            case PDU -> tint(0xFBEBD3, role);
            case UPS -> tint(0xFBDFE3, role);
            case COMING -> new Shades(WHITE, Pattern.DASHED, 0x4A5160);
            case LEAVING -> tint(0xF5F6F7, role);
            case EMPTY, PLACE -> new Shades(WHITE, Pattern.DASHED, 0x8A919C);
            case WRONG -> new Shades(WHITE, Pattern.SLANTED, Ink.ERROR);
            case DOUBTFUL -> new Shades(WHITE, Pattern.DOTTED, 0x8A5A00);
            case FREE, GROUND -> new Shades(WHITE, Pattern.PLAIN, WHITE);
            case CASE -> new Shades(0xF7F8F9, Pattern.PLAIN, 0xF7F8F9);
            case BOARD -> new Shades(0xEEF0F2, Pattern.PLAIN, 0xEEF0F2);
            case PROCESSOR -> new Shades(0xDCEBFA, Pattern.PLAIN, 0xDCEBFA);
            case MEMORY -> new Shades(0xDDF2E3, Pattern.PLAIN, 0xDDF2E3);
            case DRIVE -> new Shades(0xFBEBD3, Pattern.PLAIN, 0xFBEBD3);
            case CARD -> new Shades(0xEBE3F7, Pattern.PLAIN, 0xEBE3F7);
            case SUPPLY -> new Shades(0xE3E6EA, Pattern.PLAIN, 0xE3E6EA);
            case TEXT -> plain(Ink.BLACK);
            case MUTED_TEXT -> plain(Ink.MUTED);
            case LINE -> plain(0x8A919C);
            case FRAME -> plain(Ink.STRONG_RULE);
        };
    }

    /// A light colour below its pattern.
    private static Shades tint(int ground, Role role) {
        return new Shades(ground, role.pattern(), 0xB4BAC3);
    }

    private static Shades plain(int colour) {
        return new Shades(colour, Pattern.PLAIN, colour);
    }

    /// The colour of letters that can be read on it.
    int letters() {
        int brightness =
                (ground >> 16 & 0xFF) * 299 + (ground >> 8 & 0xFF) * 587 + (ground & 0xFF) * 114;
        return brightness > 128_000 ? Ink.BLACK : WHITE;
    }
}
