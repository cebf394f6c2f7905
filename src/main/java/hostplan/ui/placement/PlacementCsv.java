package hostplan.ui.placement;

import hostplan.sheet.CommaSeparated;

import java.util.ArrayList;
import java.util.List;

/// The table of hosts as CSV: each host with how many VMs of each class it carries.
final class PlacementCsv {

    private PlacementCsv() {}

    static String of(PlacementShown shown) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("host", "configuration", "count", "vms"));
        headings.addAll(shown.classes().names());
        rows.add(headings);
        for (HostRow row : shown.rows()) {
            List<String> cells =
                    new ArrayList<>(
                            List.of(
                                    row.name(),
                                    row.hardware(),
                                    String.valueOf(row.times()),
                                    String.valueOf(row.vms())));
            for (int each = 0; each < shown.classes().names().size(); each++) {
                cells.add(String.valueOf(shown.count(row, each)));
            }
            rows.add(cells);
        }
        return CommaSeparated.write(rows);
    }
}
