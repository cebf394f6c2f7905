package hostplan.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/// Holds the editor above the cell that is edited. Scrolled away, the editor is kept with what it
/// holds.
final class GridOverlay extends Region {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final double WIDEST = 420;

    private final Rectangle clip = new Rectangle();
    private @Nullable Region editor;
    private CellAt at = CellAt.FIRST;

    GridOverlay() {
        getStyleClass().setAll("grid-overlay");
        setPickOnBounds(false);
        setClip(clip);
    }

    void open(Region opened, CellAt cell) {
        editor = opened;
        at = cell;
        opened.setManaged(false);
        getChildren().setAll(opened);
    }

    void close() {
        editor = null;
        getChildren().clear();
    }

    boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner == this;
    }

    void place(GridWindow window) {
        clip.setWidth(window.width());
        clip.setHeight(window.height());
        if (editor == null || at.column() >= window.geometry().columns()) {
            return;
        }
        double x = window.geometry().x(at.column(), window.left());
        double y = Math.rint(at.row() * GridGeometry.ROW_HEIGHT - window.top());
        double least = window.geometry().width(at.column());
        double room = Math.max(least, window.width() - x);
        double width =
                Math.clamp(editor.prefWidth(-1), least, Math.min(room, Math.max(least, WIDEST)));
        double height = editor.prefHeight(width);
        // Above its cell where there is no room below; its field then stands at its lower edge.
        boolean above = y + height > window.height() && y + GridGeometry.ROW_HEIGHT - height >= 0;
        editor.pseudoClassStateChanged(ABOVE, above);
        editor.resizeRelocate(x, above ? y + GridGeometry.ROW_HEIGHT - height : y, width, height);
    }
}
