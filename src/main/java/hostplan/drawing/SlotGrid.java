package hostplan.drawing;

import hostplan.drawing.Shape.Label;
import hostplan.hardware.Slot;

import java.util.List;

/// Slots that are alike, in lines of equal cells under their title.
///
/// @param titles ways to write the title, the longest first
/// @param shape of its cells
record SlotGrid(List<String> titles, List<Slot> slots, CellShape shape, SlotCells cells)
        implements Block {

    static final double TITLE = 4.6;
    private static final double GAP = 0.8;

    /// How large a cell is.
    ///
    /// @param perLine the most cells in a line
    record CellShape(double narrowest, double widest, double height, int perLine) {}

    SlotGrid {
        titles = List.copyOf(titles);
        slots = List.copyOf(slots);
    }

    @Override
    public double narrowest() {
        return Math.max(width(columns(), shape.narrowest()), Legend.width(titles.getLast()));
    }

    @Override
    public double widest() {
        return Math.max(width(columns(), shape.widest()), Legend.width(titles.getFirst()));
    }

    @Override
    public double height(double width) {
        int lines = Math.ceilDiv(slots.size(), columns(width));
        return TITLE + lines * (shape.height() + GAP) - GAP;
    }

    @Override
    public void draw(double x, double y, double width, List<Shape> shapes) {
        shapes.add(title(x, y, width));
        int columns = columns(width);
        double room = (width - GAP * (columns - 1)) / columns;
        double cell = Math.min(shape.widest(), room);
        for (int place = 0; place < slots.size(); place++) {
            int line = place / columns;
            int column = place % columns;
            Box box =
                    new Box(
                            x + column * (cell + GAP),
                            y + TITLE + line * (shape.height() + GAP),
                            cell,
                            shape.height());
            cells.draw(slots.get(place), box, shapes);
        }
    }

    private Label title(double x, double y, double width) {
        return new Label(
                titles,
                x,
                y + TITLE / 2 - 0.4,
                width,
                Label.Size.SMALL,
                Label.Align.LEFT,
                Label.Fit.CUT,
                new Shape.Ink.Of(Role.MUTED_TEXT));
    }

    private int columns() {
        return Math.clamp(slots.size(), 1, shape.perLine());
    }

    private int columns(double width) {
        int fitting = (int) ((width + GAP + 0.001) / (shape.narrowest() + GAP));
        int columns = Math.clamp(fitting, 1, columns());
        // Lines of about the same length.
        return Math.ceilDiv(slots.size(), Math.ceilDiv(slots.size(), columns));
    }

    private static double width(int columns, double cell) {
        return columns * (cell + GAP) - GAP;
    }
}
