package hostplan.exchange.plan;

import hostplan.sheet.CellOutcome;

import java.util.List;

/// What becomes of a draft.
public sealed interface Outcome {

    /// A new object.
    ///
    /// @param id its identity in the project after the import
    record New(String id) implements Outcome {}

    /// An object that is there gets other texts in some cells.
    record Changes(String id, List<CellOutcome> cells) implements Outcome {
        public Changes {
            cells = List.copyOf(cells);
        }
    }

    /// An object that is there says all of it already.
    record Unchanged(String id) implements Outcome {}

    /// Nothing, and why.
    record LeftOut(String reason) implements Outcome {}

    /// Nothing, since it cannot be read, and what to do about it.
    record Unreadable(String message, String cure) implements Outcome {}
}
