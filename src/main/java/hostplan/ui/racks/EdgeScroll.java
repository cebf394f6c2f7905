package hostplan.ui.racks;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;

import java.util.function.Supplier;

/// Scrolls sideways while something is held near an edge.
final class EdgeScroll extends AnimationTimer {

    private static final double EDGE = 36;
    private static final double STEP = 9;

    private final Supplier<ScrollPane> pane;
    private double by;

    EdgeScroll(Supplier<ScrollPane> pane) {
        this.pane = pane;
    }

    /// @param point in the pane
    void approach(Point2D point) {
        double width = pane.get().getWidth();
        boolean isWithin = point.getX() > -EDGE && point.getX() < width + EDGE;
        if (isWithin && point.getX() < EDGE) {
            begin(-STEP);
        } else if (isWithin && point.getX() > width - EDGE) {
            begin(STEP);
        } else {
            stop();
        }
    }

    private void begin(double pixels) {
        by = pixels;
        start();
    }

    @Override
    public void handle(long now) {
        ScrollPane scrolled = pane.get();
        double hidden =
                scrolled.getContent().getLayoutBounds().getWidth()
                        - scrolled.getViewportBounds().getWidth();
        if (hidden > 0) {
            scrolled.setHvalue(Math.clamp(scrolled.getHvalue() + by / hidden, 0, 1));
        }
    }
}
