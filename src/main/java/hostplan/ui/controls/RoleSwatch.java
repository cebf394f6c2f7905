package hostplan.ui.controls;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.Role;
import hostplan.drawing.Shape;
import hostplan.drawing.TableTwin;

import javafx.scene.layout.StackPane;

import java.util.List;

/// A small square in the colour and pattern that a role has in drawings.
public final class RoleSwatch extends StackPane {

    private static final double SIDE = 3.2;

    public RoleSwatch(Role role) {
        DrawingView view = new DrawingView();
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
        view.sourceProperty().set(_ -> square(role));
        double pixels = Math.ceil(SIDE * PixelGrid.PER_MILLIMETRE);
        view.setMinSize(pixels, pixels);
        view.setMaxSize(pixels, pixels);
        setMinWidth(pixels);
        getChildren().add(view);
    }

    private static Drawing square(Role role) {
        return new Drawing(
                SIDE,
                SIDE,
                List.of(new Shape.Area("", new Box(0, 0, SIDE, SIDE), role)),
                TableTwin.EMPTY);
    }
}
