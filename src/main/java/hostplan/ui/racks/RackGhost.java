package hostplan.ui.racks;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Shows over the racks where what is carried would stand, and says whether it can. Nothing else is
/// drawn while it moves.
final class RackGhost extends Pane {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double WIDEST = 300;
    private static final double GAP = 4;

    private final List<Region> boxes = new ArrayList<>();
    private final Label text = new Label();

    /// How it looks.
    enum Verdict {
        FITS,
        DOUBTFUL,
        REFUSED
    }

    RackGhost() {
        setId("racks-ghost");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        text.setId("racks-ghost-text");
        text.getStyleClass().add("rack-ghost-text");
        text.setWrapText(true);
        text.setManaged(false);
        text.setMaxWidth(WIDEST);
        getChildren().add(text);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows boxes for all that is carried.
    ///
    /// @param within the part of the row that can be seen
    void show(List<Bounds> places, Verdict verdict, String said, Bounds within) {
        while (boxes.size() < places.size()) {
            Region box = new Region();
            box.getStyleClass().add("rack-ghost");
            box.setManaged(false);
            boxes.add(box);
            getChildren().add(boxes.size() - 1, box);
        }
        for (int number = 0; number < boxes.size(); number++) {
            Region box = boxes.get(number);
            box.setVisible(number < places.size());
            if (box.isVisible()) {
                Bounds place = places.get(number);
                box.resizeRelocate(
                        place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
                look(box, verdict);
            }
        }
        look(text, verdict);
        if (!said.equals(text.getText())) {
            text.setText(said);
        }
        put(places, within);
        setVisible(true);
    }

    private static void look(Region region, Verdict verdict) {
        region.pseudoClassStateChanged(REFUSED, verdict == Verdict.REFUSED);
        region.pseudoClassStateChanged(DOUBTFUL, verdict == Verdict.DOUBTFUL);
    }

    /// Below the boxes, or above them where there is no room.
    private void put(List<Bounds> places, Bounds within) {
        double width = Math.min(WIDEST, text.prefWidth(-1));
        double height = text.prefHeight(width);
        double top = places.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        double bottom = places.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
        double middle = places.isEmpty() ? 0 : places.getFirst().getCenterX();
        boolean below = bottom + GAP + height <= within.getMaxY();
        double x =
                Math.max(
                        within.getMinX() + GAP,
                        Math.min(middle - width / 2, within.getMaxX() - width - GAP));
        text.resizeRelocate(x, below ? bottom + GAP : top - GAP - height, width, height);
    }

    String text() {
        return text.getText();
    }
}
