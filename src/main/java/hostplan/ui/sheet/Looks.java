package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.sheet.Sheet;
import hostplan.ui.grid.GridColumn.Look;
import hostplan.ui.grid.Tone;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

    // Estimates in pixels, for a layout that needs no window.
    private static final int LETTER = 8;
    private static final int BOLD_LETTER = 10;
    private static final int HEADING_LETTER = 8;
    private static final int SORT_ARROW = 14;
    private static final int PADDING = 18;
    private static final int PILL = 12;
    private static final int LEAST = 54;
    private static final int WIDEST = 170;
    private static final int SAMPLE = 50;

    /// Sums are shown with all digits of their currency, whatever is stated.
    private static final int DECIMALS = 3;

    /// Columns that may usually be wider or must be narrower than others.
    private static final Map<String, Integer> MOST =
            Map.of(
                    "name",
                    200,
                    "facts",
                    260,
                    "processors",
                    200,
                    "notes",
                    240,
                    "address",
                    220,
                    "addresses",
                    200);

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

    /// How wide a column usually is: as its heading and the first rows need, within limits.
    static int width(Column column, Look look, Sheet sheet) {
        int pill = look == Look.PILL ? PILL : 0;
        int letter = look == Look.NAME ? BOLD_LETTER : LETTER;
        int heading = sheet.heading(column).length() * HEADING_LETTER + SORT_ARROW;
        int longest =
                IntStream.range(0, Math.min(SAMPLE, sheet.size()))
                        .map(row -> sheet.text(row, column).length())
                        .max()
                        .orElse(0);
        int decimals = longest > 0 && column.type() instanceof ColumnType.Money ? DECIMALS : 0;
        int texts = (longest + decimals) * letter + pill;
        int most = MOST.getOrDefault(column.key(), WIDEST);
        return PADDING + Math.max(Math.max(heading, LEAST), Math.min(texts, most));
    }
}
