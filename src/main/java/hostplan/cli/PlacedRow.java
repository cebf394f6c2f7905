package hostplan.cli;

import java.util.Map;

/// Hosts that are alike and carry the same, by the names of people.
///
/// @param type name of the host, or of its kind
/// @param count how many
/// @param vms by name, how many on each
/// @param row place among the hosts of the answer
record PlacedRow(String type, int count, Map<String, Integer> vms, int row) {}
