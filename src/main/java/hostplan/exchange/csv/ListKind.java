package hostplan.exchange.csv;

import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;

import java.util.Map;
import java.util.Set;

/// What is particular to lists of one kind of object.
interface ListKind {

    /// How its cells are read, by key.
    Map<String, CellReader> readers();

    /// Keys without which nothing of a row is taken, where their cell cannot be read.
    Set<String> essential();

    /// Works out what the cells of a row mean together.
    ///
    /// @param nameCell where its name would stand, such as `A8`
    void finish(DraftBuilder draft, String nameCell);

    /// Adds drafts for what the rows only name, before those of the rows.
    void addImplied(ImportResult.Collector into);
}
