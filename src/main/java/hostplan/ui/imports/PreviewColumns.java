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
import hostplan.sheet.ColumnType;
import hostplan.sheet.Sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which cells the preview shows: those by which people know their machines, as far as the inputs
/// state them.
final class PreviewColumns {

    private static final double NUMBER_WIDTH = 76;
    private static final double CELL_WIDTH = 102;
    private static final double LETTER_WIDTH = 8;
    private static final double PADDING = 20;

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
                .forEach(kind -> add(kind, stated(preview, kind), columns));
        if (columns.containsKey("drives")) {
            columns.remove("disk");
        }
        return List.copyOf(columns.values());
    }

    private static void add(
            ObjectKind kind, Set<String> stated, Map<String, PreviewColumn> columns) {
        Sheet sheet = Sheet.of(Project.EMPTY, kind);
        for (String key : MAIN.getOrDefault(kind, List.of())) {
            Optional<Column> column = sheet.column(key).filter(known -> stated.contains(key));
            column.ifPresent(known -> columns.merge(key, column(sheet, known), PreviewColumn::and));
        }
    }

    private static PreviewColumn column(Sheet sheet, Column column) {
        return new PreviewColumn(
                column.key(),
                sheet.heading(column),
                column.type().numeric()
                        ? PreviewColumn.Alignment.RIGHT
                        : PreviewColumn.Alignment.LEFT,
                width(sheet.heading(column), column.type()),
                Set.of(sheet.kind()));
    }

    /// Wide enough for its heading too.
    private static double width(String heading, ColumnType type) {
        double cells = type instanceof ColumnType.Whole ? NUMBER_WIDTH : CELL_WIDTH;
        return Math.max(cells, heading.length() * LETTER_WIDTH + PADDING);
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
