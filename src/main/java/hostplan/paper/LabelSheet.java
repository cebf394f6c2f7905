package hostplan.paper;

/// How the labels of a common sheet lie on its paper; lengths in millimetres.
///
/// @param name as it stands on the pack
/// @param stepX from the left edge of a label to that of the next
/// @param stepY from the upper edge of a label to that of the next
public record LabelSheet(
        String name,
        PaperSize paper,
        int columns,
        int rows,
        double left,
        double top,
        double width,
        double height,
        double stepX,
        double stepY) {

    public int perPage() {
        return columns * rows;
    }
}
