package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;

import java.util.List;

/// The bays of an enclosure as they are seen from the front, in one or two lines.
record RackBays(Box box, List<RackAbout.Bay> bays, Label.Size size) {

    private static final double TITLE = 4;
    private static final double LEAST = 7.6;
    private static final double GAP = 0.4;
    private static final int MOST_IN_LINE = 8;

    static boolean haveRoom(Box box) {
        return box.height() >= LEAST;
    }

    /// The part of an enclosure for its own name.
    static Box title(Box box) {
        return new Box(box.x(), box.y(), box.width(), TITLE);
    }

    void draw(List<Shape> shapes) {
        int lines = bays.size() > MOST_IN_LINE ? 2 : 1;
        int columns = Math.ceilDiv(bays.size(), lines);
        double width = (box.width() - GAP) / columns - GAP;
        double height = (box.height() - TITLE - GAP) / lines - GAP;
        for (int bay = 0; bay < bays.size(); bay++) {
            int line = bay / columns;
            Box place =
                    new Box(
                            box.x() + GAP + bay % columns * (width + GAP),
                            box.y() + TITLE + line * (height + GAP),
                            width,
                            height);
            draw(bays.get(bay), place, shapes);
        }
    }

    private static void draw(RackAbout.Bay bay, Box place, List<Shape> shapes) {
        Role role = bay.id().isEmpty() ? Role.EMPTY : Role.SERVER;
        shapes.add(new Shape.Area(bay.id(), place, role));
        shapes.add(
                new Label(
                        List.of(bay.name()),
                        place.middleX(),
                        place.middleY(),
                        place.width() - GAP,
                        Label.Size.TINY,
                        Label.Align.MIDDLE,
                        Label.Fit.CUT,
                        new Ink.On(role)));
    }
}
