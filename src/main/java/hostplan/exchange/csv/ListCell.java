package hostplan.exchange.csv;

import hostplan.exchange.CellSource;

/// A cell of a list after mending, repeating the one above and clearing signs for "unknown".
///
/// @param text what it says; empty where it says nothing
/// @param written what stands in the file
record ListCell(String text, String written, CellSource.How how) {

    static final ListCell EMPTY = new ListCell("", "", CellSource.How.READ);

    boolean isEmpty() {
        return text.isEmpty();
    }
}
