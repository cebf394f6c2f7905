package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
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

    private static final Map<String, Integer> WIDTHS =
            Map.ofEntries(
                    Map.entry("name", 150),
                    Map.entry("status", 116),
                    Map.entry("model", 180),
                    Map.entry("configuration", 170),
                    Map.entry("processors", 190),
                    Map.entry("processor", 150),
                    Map.entry("drives", 150),
                    Map.entry("addresses", 160),
                    Map.entry("address", 200),
                    Map.entry("notes", 240));

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
        return SECONDARY.contains(column.key()) || !column.editable() ? Look.MUTED : Look.PLAIN;
    }

    /// The tone of the pill for a word of a status.
    static Tone tone(String word) {
        return TONES.getOrDefault(word, Tone.NEUTRAL);
    }

    static int width(Column column) {
        return WIDTHS.getOrDefault(column.key(), width(column.type()));
    }

    private static int width(ColumnType type) {
        return switch (type) {
            case ColumnType.YesNo _ -> 80;
            case ColumnType.Whole _, ColumnType.Decimal _ -> 84;
            case ColumnType.Memory _, ColumnType.Disk _, ColumnType.Date _ -> 96;
            case ColumnType.Network _, ColumnType.Money _, ColumnType.Choice _ -> 108;
            case ColumnType.Text _, ColumnType.Reference _, ColumnType.Tags _ -> 132;
        };
    }
}
