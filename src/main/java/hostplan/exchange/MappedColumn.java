package hostplan.exchange;

/// A column of an input and what it becomes.
///
/// @param letters its letters, such as `C`
/// @param heading as it stands in the file
/// @param remark why it becomes that, where it is not plain; may be empty
public record MappedColumn(String letters, String heading, ColumnTarget target, String remark) {}
