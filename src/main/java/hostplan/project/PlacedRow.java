package hostplan.project;

import java.util.List;
import java.util.Map;

/// Hosts that are alike and carry the same, by the names of people.
///
/// @param type name of the host, or of its kind
/// @param name the same with the numbers of those that are to be bought
/// @param names of the hosts, one by one; none where nobody gave them names
/// @param count how many
/// @param vms by name, how many on each
/// @param row place among the hosts of the answer
public record PlacedRow(
        String type,
        String name,
        List<String> names,
        int count,
        Map<String, Integer> vms,
        int row) {

    public PlacedRow {
        names = List.copyOf(names);
    }
}
