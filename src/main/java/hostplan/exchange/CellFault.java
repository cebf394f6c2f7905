package hostplan.exchange;

/// A cell that could not be read.
///
/// @param column key of the column of the sheet that it would have filled
/// @param cell the cell of the input, such as `C8`
/// @param text what stands there
/// @param message what is wrong, naming the text
/// @param cure what to write instead
public record CellFault(
        String column, String cell, String text, String message, String cure, Effect effect) {

    /// How much is lost.
    public enum Effect {
        /// The cell stays empty.
        CELL,
        /// Nothing of the row is taken, since the cell is essential.
        ROW
    }
}
