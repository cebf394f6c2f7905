package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.ui.grid.GridColumn.Look;
import hostplan.ui.grid.Tone;

import java.util.Map;
import java.util.Set;

/// How the cells of a column look.
final class Looks {

    private static final Set<String> PILLS = Set.of("status", "powerState");

    private static final Set<String> SECONDARY =
            Set.of(
                    "notes",
                    "uuid",
                    "serialNumber",
                    "assetTag",
                    "partNumber",
                    "source",
                    "priceSource",
                    "hostname");

    // In pixels: up to how wide texts make a column while others want room.
    private static final int NAME = 250;
    private static final int USUAL = 220;
    private static final int SECOND = 150;

    /// Columns of long texts.
    private static final Map<String, Integer> MOST =
            Map.of(
                    "facts",
                    210,
                    "notes",
                    260,
                    "address",
                    260,
                    "addresses",
                    220,
                    "servers",
                    240,
                    "processors",
                    230,
                    "limit",
                    120);

    private static final Map<String, Tone> TONES =
            Map.of(
                    "active", Tone.SUCCESS,
                    "on", Tone.SUCCESS,
                    "ordered", Tone.ACCENT,
                    "staged", Tone.ACCENT,
                    "failed", Tone.DANGER,
                    "suspended", Tone.WARNING,
                    "decommissioning", Tone.WARNING);

    private Looks() {}

    static Look of(Column column, String nameKey) {
        if (column.key().equals(nameKey)) {
            return Look.NAME;
        }
        if (PILLS.contains(column.key())) {
            return Look.PILL;
        }
        if (column.type().numeric()) {
            return Look.NUMBER;
        }
        return SECONDARY.contains(column.key()) ? Look.MUTED : Look.PLAIN;
    }

    /// The tone of the pill for a word of a status.
    static Tone tone(String word) {
        return TONES.getOrDefault(word, Tone.NEUTRAL);
    }

    /// Up to how wide its texts make a column while others want room, in pixels.
    static int most(Column column, String nameKey) {
        return MOST.getOrDefault(
                column.key(),
                switch (of(column, nameKey)) {
                    case NAME -> NAME;
                    case MUTED -> SECOND;
                    case PLAIN, NUMBER, PILL -> USUAL;
                });
    }
}
