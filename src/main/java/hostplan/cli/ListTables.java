package hostplan.cli;

import hostplan.cli.TextTable.Align;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.List;
import java.util.Optional;

/// The objects of a project for people: the main columns of the same sheets that the window shows.
final class ListTables {

    private final Project project;

    ListTables(Project project) {
        this.project = project;
    }

    List<String> of(ObjectKind kind) {
        List<String> lines = sheet(kind);
        return lines.isEmpty()
                ? List.of("The project has no " + ListCommand.word(kind) + ".")
                : lines;
    }

    private static List<String> mainColumns(ObjectKind kind) {
        return switch (kind) {
            case SITE -> List.of("name", "kind", "address", "racks", "servers");
            case RACK -> List.of("name", "site", "units", "maximumKg", "maximumWatts", "servers");
            case RACK_ITEM ->
                    List.of("name", "kind", "rack", "position", "face", "units", "powerCables");
            case SERVER_MODEL ->
                    List.of("manufacturer", "model", "form", "rackUnits", "weight", "users");
            case CONFIGURATION ->
                    List.of(
                            "name", "model", "cores", "threads", "memory", "disk", "watts",
                            "users");
            case PART -> List.of("name", "vendor", "kind", "price", "priceDate", "users");
            case QUOTE -> List.of("name", "supplier", "date", "validUntil", "prices");
            case STORAGE_POOL -> List.of("name", "kind", "copies", "servers");
            case SERVER ->
                    List.of(
                            "name",
                            "status",
                            "role",
                            "model",
                            "cores",
                            "threads",
                            "memory",
                            "disk",
                            "site",
                            "rack",
                            "position");
            case VM ->
                    List.of(
                            "name",
                            "cluster",
                            "host",
                            "powerState",
                            "count",
                            "vcpus",
                            "memory",
                            "memoryUsed",
                            "diskProvisioned",
                            "diskUsed");
            case FLAVOR -> List.of("name", "vcpus", "memory", "disk", "iops", "network", "price");
            case SLICING -> List.of("name", "host", "ruleSet", "flavors");
            case PLACEMENT -> List.of("name", "hosts", "aim", "failures", "groups", "ruleSet");
        };
    }

    private List<String> sheet(ObjectKind kind) {
        Sheet sheet = Sheet.of(project, kind);
        List<Column> columns =
                mainColumns(kind).stream().map(sheet::column).flatMap(Optional::stream).toList();
        TextTable table =
                new TextTable(columns.stream().map(column -> heading(sheet, column)).toList());
        for (int row = 0; row < sheet.size(); row++) {
            int shown = row;
            table.row(columns.stream().map(column -> sheet.text(shown, column)).toList());
        }
        return table.lines();
    }

    private static TextTable.Column heading(Sheet sheet, Column column) {
        Align align = column.type().numeric() ? Align.RIGHT : Align.LEFT;
        return new TextTable.Column(sheet.heading(column), align);
    }
}
