package hostplan.exchange.csv;

import hostplan.exchange.Provenance;

import java.util.List;

/// A row of a list that describes something.
record ListRow(Provenance from, int number, List<ListCell> cells) {

    ListCell cell(int index) {
        return index < cells.size() ? cells.get(index) : ListCell.EMPTY;
    }

    long filledCells() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
