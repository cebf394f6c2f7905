package hostplan.exchange.csv;

import hostplan.exchange.value.Position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells what a column headed `HE` or `U` holds: the unit where a server stands, or how many it
/// occupies.
///
/// @param rack index of the column of racks; empty where there is none
record PositionOrHeight(List<ListRow> rows, int index, Optional<Integer> rack) {

    /// The tallest server that is no enclosure; a larger bare number is a position.
    private static final int TALLEST = 10;

    private static final Pattern UNIT_FIRST = Pattern.compile("(?i)(?:he|u|ru)\\s*[0-9].*");

    boolean isPosition() {
        return cells().anyMatch(cell -> isRange(cell) || UNIT_FIRST.matcher(cell).matches())
                || (rack.isPresent()
                        && (cells().anyMatch(PositionOrHeight::isLarge) || isDistinctByRack()));
    }

    private Stream<String> cells() {
        return rows.stream().map(row -> row.cell(index).text()).filter(text -> !text.isEmpty());
    }

    private static boolean isRange(String cell) {
        return Position.parse(cell).toOptional().stream()
                .anyMatch(place -> place.lowest().isPresent() && place.height().isPresent());
    }

    private static boolean isLarge(String cell) {
        return Position.parse(cell).toOptional().stream()
                .flatMap(place -> place.lowest().stream())
                .anyMatch(lowest -> lowest.halves() > 2 * TALLEST);
    }

    /// No two servers of a rack stand in the same unit, while many have the same height.
    private boolean isDistinctByRack() {
        Map<String, Set<String>> seen = new HashMap<>();
        return rows.size() > 1
                && rows.stream()
                        .filter(row -> !row.cell(index).isEmpty())
                        .allMatch(row ->
                                seen.computeIfAbsent(
                                                row.cell(rack.orElse(index)).text(),
                                                _ -> new HashSet<>())
                                        .add(row.cell(index).text()));
    }
}
