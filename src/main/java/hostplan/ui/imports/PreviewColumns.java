package hostplan.ui.imports;

import static hostplan.project.ObjectKind.CONFIGURATION;
import static hostplan.project.ObjectKind.FLAVOR;
import static hostplan.project.ObjectKind.PART;
import static hostplan.project.ObjectKind.RACK;
import static hostplan.project.ObjectKind.SERVER;
import static hostplan.project.ObjectKind.SERVER_MODEL;
import static hostplan.project.ObjectKind.SITE;
import static hostplan.project.ObjectKind.VM;

import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which cells the preview shows: those by which people know their machines, as far as the inputs
/// state them.
final class PreviewColumns {

    // In pixels; about, for a layout that needs no window.
    private static final double HEADING_LETTER = 9;
    private static final double LETTER = 7.5;
    private static final double PADDING = 22;
    private static final double WIDEST = 190;

    /// How many rows are looked at for the width of a column.
    private static final int SAMPLE = 200;

    private static final Map<ObjectKind, List<String>> MAIN =
            Map.of(
                    SERVER,
                    List.of(
                            "cores",
                            "memory",
                            "drives",
                            "disk",
                            "model",
                            "site",
                            "rack",
                            "position",
                            "serialNumber",
                            "operatingSystem",
                            "role"),
                    VM,
                    List.of(
                            "vcpus",
                            "memory",
                            "diskProvisioned",
                            "host",
                            "cluster",
                            "powerState",
                            "operatingSystem"),
                    RACK,
                    List.of("site", "units", "depth", "maximumKg", "maximumWatts"),
                    SITE,
                    List.of("address", "kind"),
                    SERVER_MODEL,
                    List.of(
                            "rackUnits",
                            "form",
                            "weight",
                            "bays",
                            "supplySlots",
                            "cardSlots",
                            "networkPorts",
                            "powerPorts",
                            "partNumber"),
                    PART,
                    List.of("kind", "facts", "vendor", "partNumber"),
                    CONFIGURATION,
                    List.of("cores", "memory", "disk"),
                    FLAVOR,
                    List.of("vcpus", "memory", "disk"));

    private PreviewColumns() {}

    /// The columns, the most telling first.
    static List<PreviewColumn> of(Preview preview) {
        Map<String, PreviewColumn> columns = new LinkedHashMap<>();
        Map<ObjectKind, Integer> kinds = preview.kinds(row -> true);
        kinds.keySet().stream()
                .sorted(Comparator.comparing(kinds::get, Comparator.reverseOrder()))
                .forEach(kind -> add(kind, preview, columns));
        if (columns.containsKey("drives")) {
            columns.remove("disk");
        }
        return List.copyOf(columns.values());
    }

    private static void add(ObjectKind kind, Preview preview, Map<String, PreviewColumn> columns) {
        Set<String> stated = stated(preview, kind);
        Sheet sheet = Sheet.of(Project.EMPTY, kind);
        for (String key : MAIN.getOrDefault(kind, List.of())) {
            Optional<Column> column = sheet.column(key).filter(known -> stated.contains(key));
            column.ifPresent(known ->
                    columns.merge(
                            key, column(sheet, known, longest(preview, key)), PreviewColumn::and));
        }
    }

    private static PreviewColumn column(Sheet sheet, Column column, int longest) {
        return new PreviewColumn(
                column.key(),
                sheet.heading(column),
                column.type().numeric()
                        ? PreviewColumn.Alignment.RIGHT
                        : PreviewColumn.Alignment.LEFT,
                width(sheet.heading(column), longest),
                Set.of(sheet.kind()));
    }

    /// Wide enough for its heading and, within limits, for its texts.
    private static double width(String heading, int longest) {
        double texts = Math.min(WIDEST, longest * LETTER);
        return Math.ceil(Math.max(texts, heading.length() * HEADING_LETTER) + PADDING);
    }

    /// The length of the longest text of a column.
    private static int longest(Preview preview, String key) {
        return preview.rows().stream()
                .limit(SAMPLE)
                .flatMap(row ->
                        Stream.concat(
                                Stream.of(row.cells().getOrDefault(key, "")),
                                row.faults().stream()
                                        .filter(fault -> fault.column().equals(key))
                                        .map(fault -> fault.text())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Set<String> stated(Preview preview, ObjectKind kind) {
        Set<String> stated = new HashSet<>();
        for (PreviewRow row : preview.rows()) {
            if (row.kind().equals(Optional.of(kind))) {
                row.cells().forEach((key, text) -> addFilled(key, text, stated));
                row.faults().forEach(fault -> stated.add(fault.column()));
            }
        }
        return stated;
    }

    private static void addFilled(String key, String text, Set<String> stated) {
        if (!text.isEmpty()) {
            stated.add(key);
        }
    }
}
