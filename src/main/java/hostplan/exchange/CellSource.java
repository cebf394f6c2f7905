package hostplan.exchange;

/// How the text of a draft's cell came about.
///
/// @param cell the cell of the input, such as `C8`; empty where the format has no cells
/// @param written what stands in the input
/// @param note what else there is to know, such as the table it was taken from; may be empty
public record CellSource(String cell, String written, How how, String note) {

    /// The way from the input to the draft.
    public enum How {
        READ,
        /// Repeated from the row above, by `dto.` and its like.
        REPEATED,
        /// Worked out from another cell.
        DERIVED,
        /// Typed by the person in place of what the input says.
        MENDED
    }
}
