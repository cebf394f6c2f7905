package hostplan.ui.imports;

/// A column of the preview that shows cells of the rows.
///
/// @param key of the column of the sheet
record PreviewColumn(String key, String heading, Alignment alignment) {

    /// Where the texts stand.
    enum Alignment {
        LEFT,
        RIGHT
    }
}
