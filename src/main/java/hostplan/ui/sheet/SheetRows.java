package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The rows shown of a sheet, in their order. Places count what is shown, from zero.
final class SheetRows {

    private final Sheet sheet;
    private final int[] order;

    private SheetRows(Sheet sheet, int[] order) {
        this.sheet = sheet;
        this.order = order;
    }

    static SheetRows all(Sheet sheet) {
        return new SheetRows(sheet, IntStream.range(0, sheet.size()).toArray());
    }

    /// The rows with those identities, as far as there are any.
    static SheetRows of(Sheet sheet, List<String> ids) {
        if (isAll(sheet, ids)) {
            return all(sheet);
        }
        return new SheetRows(
                sheet,
                ids.stream()
                        .flatMap(id -> sheet.row(id).stream())
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /// Whether they are all rows as they stand, which needs no search.
    private static boolean isAll(Sheet sheet, List<String> ids) {
        return ids.size() == sheet.size()
                && IntStream.range(0, sheet.size())
                        .allMatch(row -> sheet.id(row).equals(ids.get(row)));
    }

    Sheet sheet() {
        return sheet;
    }

    int size() {
        return order.length;
    }

    String id(int place) {
        return sheet.id(order[place]);
    }

    String text(int place, Column column) {
        return sheet.text(order[place], column);
    }

    List<String> ids() {
        return IntStream.range(0, size()).mapToObj(this::id).toList();
    }

    Optional<Integer> place(String id) {
        return sheet.row(id)
                .flatMap(row ->
                        IntStream.range(0, order.length)
                                .filter(place -> order[place] == row)
                                .boxed()
                                .findFirst());
    }

    /// The places of several identities, in rising order.
    List<Integer> places(Set<String> ids) {
        return IntStream.range(0, size()).filter(place -> ids.contains(id(place))).boxed().toList();
    }

    /// The same rows of a later sheet: each stays where it is, whatever it now says, so that
    /// nothing moves away under the hands of a person who edits; deleted ones go, and new ones come
    /// last.
    SheetRows in(Sheet later) {
        if (sameObjects(later)) {
            return new SheetRows(later, order);
        }
        Set<String> before = new HashSet<>();
        IntStream.range(0, sheet.size()).forEach(row -> before.add(sheet.id(row)));
        IntStream kept =
                ids().stream().flatMap(id -> later.row(id).stream()).mapToInt(Integer::intValue);
        IntStream added =
                IntStream.range(0, later.size()).filter(row -> !before.contains(later.id(row)));
        return new SheetRows(later, IntStream.concat(kept, added).toArray());
    }

    private boolean sameObjects(Sheet later) {
        return later.size() == sheet.size()
                && IntStream.range(0, sheet.size())
                        .allMatch(row -> sheet.id(row).equals(later.id(row)));
    }

    /// Whether a later sheet has objects that this one has not.
    boolean lacksAnyOf(Sheet later) {
        Map<String, Integer> known = new HashMap<>();
        IntStream.range(0, sheet.size()).forEach(row -> known.put(sheet.id(row), row));
        return IntStream.range(0, later.size()).anyMatch(row -> !known.containsKey(later.id(row)));
    }

    /// Whether both show the same objects in the same order.
    boolean sameOrder(SheetRows other) {
        return size() == other.size()
                && IntStream.range(0, size()).allMatch(place -> id(place).equals(other.id(place)));
    }
}
