package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;
import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.List;

/// The power supplies of something as they are seen from behind, each with the feed on which it
/// hangs.
record RackSupplies(Rack rack, Box box) {

    private static final double WIDTH = 4.6;
    private static final double GAP = 0.5;
    private static final double LARGEST_SHARE = 0.62;

    /// One inlet.
    private record Inlet(String feed, Role role) {}

    /// Draws them at the right.
    ///
    /// @return where the first begins; the right edge where there are none
    double draw(Occupant occupant, List<Shape> shapes) {
        List<Inlet> inlets = inlets(occupant);
        if (inlets.isEmpty()) {
            return box.right();
        }
        double room = box.width() * LARGEST_SHARE;
        double each = Math.min(WIDTH, (room - GAP) / inlets.size() - GAP);
        double height = Math.min(box.height() * 0.8, RackLayout.UNIT);
        double left = box.right() - inlets.size() * (each + GAP) - GAP;
        for (int number = 0; number < inlets.size(); number++) {
            Box place =
                    new Box(
                            left + GAP + number * (each + GAP),
                            box.middleY() - height / 2,
                            each,
                            height);
            draw(inlets.get(number), place, shapes);
        }
        return left;
    }

    private static void draw(Inlet inlet, Box place, List<Shape> shapes) {
        shapes.add(new Shape.Area("", place, inlet.role()));
        shapes.add(
                new Label(
                        List.of(inlet.feed()),
                        place.middleX(),
                        place.middleY(),
                        place.width(),
                        RackDrawing.size(place),
                        Label.Align.MIDDLE,
                        Label.Fit.CUT,
                        new Ink.On(inlet.role())));
    }

    private List<Inlet> inlets(Occupant occupant) {
        List<Inlet> inlets = new ArrayList<>();
        for (PowerCable cable : occupant.power().cables()) {
            inlets.add(new Inlet(cable.feed(), isHere(cable.feed()) ? Role.SUPPLY : Role.WRONG));
        }
        int supplies = occupant.power().supplies().orElse(0);
        while (inlets.size() < supplies) {
            inlets.add(new Inlet("–", Role.EMPTY));
        }
        return inlets;
    }

    private boolean isHere(String feed) {
        return rack.feeds().stream().map(Feed::name).anyMatch(feed::equals);
    }
}
