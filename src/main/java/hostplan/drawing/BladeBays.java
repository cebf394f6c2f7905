package hostplan.drawing;

import hostplan.drawing.Shape.Label;

import java.util.List;

/// The bays of an enclosure. Which blade is in which stands with the servers, so they have no
/// identity here.
record BladeBays(int count, Words words) implements Block {

    private static final double NARROW = 5;
    private static final double WIDE = 12;
    private static final double HEIGHT = 24;
    private static final double GAP = 0.8;

    @Override
    public double narrowest() {
        return columns() * (NARROW + GAP) - GAP;
    }

    @Override
    public double widest() {
        return Math.max(
                columns() * (WIDE + GAP) - GAP, Legend.width(words.text("machine.blades", count)));
    }

    /// More than a dozen stand in two lines, as in the enclosures that take so many.
    private int columns() {
        return count > 12 ? Math.ceilDiv(count, 2) : count;
    }

    @Override
    public double height(double width) {
        int lines = Math.ceilDiv(count, columns());
        return SlotGrid.TITLE + HEIGHT + (lines - 1) * GAP;
    }

    @Override
    public void draw(double x, double y, double width, List<Shape> shapes) {
        shapes.add(label(words.text("machine.blades", count), x, y, width));
        int lines = Math.ceilDiv(count, columns());
        double each = Math.min(WIDE, (width - GAP * (columns() - 1)) / columns());
        for (int bay = 0; bay < count; bay++) {
            int line = bay / columns();
            int column = bay % columns();
            Box box =
                    new Box(
                            x + column * (each + GAP),
                            y + SlotGrid.TITLE + line * (HEIGHT / lines + GAP),
                            each,
                            HEIGHT / lines);
            shapes.add(new Shape.Area("", box, Role.EMPTY));
            shapes.add(
                    new Label(
                            List.of(String.valueOf(bay + 1)),
                            box.middleX(),
                            box.middleY(),
                            box.width(),
                            Label.Size.SMALL,
                            Label.Align.MIDDLE,
                            Label.Fit.WHOLE_OR_NOT,
                            new Shape.Ink.Of(Role.MUTED_TEXT)));
        }
    }

    private static Label label(String text, double x, double y, double width) {
        return new Label(
                List.of(text),
                x,
                y + SlotGrid.TITLE / 2 - 0.4,
                width,
                Label.Size.SMALL,
                Label.Align.LEFT,
                Label.Fit.CUT,
                new Shape.Ink.Of(Role.MUTED_TEXT));
    }
}
