package hostplan.ui.grid;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heads of all columns, above the rows.
final class GridHeaders extends Region implements GridHeader.Drags {

    private final List<GridHeader> heads = new ArrayList<>();
    private final Label corner = new Label("#");
    private final Region target = new Region();
    private final Rectangle clip = new Rectangle();
    private final Grid grid;
    private GridWindow window = new GridWindow(new GridGeometry(0), 0, 0, 0, 0);

    GridHeaders(Grid grid) {
        this.grid = grid;
        getStyleClass().setAll("grid-headers");
        setClip(clip);
        corner.getStyleClass().setAll("grid-corner");
        corner.setManaged(false);
        corner.setOnMousePressed(event -> grid.select(grid.selection().all(grid.content().size())));
        target.getStyleClass().setAll("grid-drop-target");
        target.setManaged(false);
        target.setVisible(false);
        getChildren().addAll(corner, target);
    }

    void show(GridContent content, Optional<GridSort> sort, GridWindow shown) {
        window = shown;
        clip.setWidth(getWidth());
        clip.setHeight(GridGeometry.HEADER_HEIGHT);
        int columns = content.columns().size();
        while (heads.size() < columns) {
            GridHeader head = new GridHeader(this);
            heads.add(head);
            // The first is frozen and stands above those that are scrolled.
            getChildren().addFirst(head);
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setVisible(i < columns);
            if (i < columns) {
                show(heads.get(i), i, content, sort);
            }
        }
        corner.resizeRelocate(0, 0, shown.geometry().numberWidth(), GridGeometry.HEADER_HEIGHT);
        corner.toFront();
        target.toFront();
    }

    private void show(GridHeader head, int column, GridContent content, Optional<GridSort> sort) {
        head.show(content.columns().get(column), column == 0, sort);
        double x = window.geometry().x(column, window.left());
        double width = window.geometry().width(column);
        head.resizeRelocate(x, 0, width, GridGeometry.HEADER_HEIGHT);
        if (column == 0) {
            head.toFront();
        }
    }

    @Override
    public void clicked(GridColumn column) {
        grid.requests().sort(column.key());
    }

    @Override
    public void stretched(GridColumn column, double width) {
        grid.requests().stretch(grid.widthsWith(column, width));
    }

    @Override
    public void resized(GridColumn column, double width) {
        grid.requests().resize(grid.widthsWith(column, width));
    }

    @Override
    public void fitted(GridColumn column) {
        resized(column, grid.widthOfTexts(column));
    }

    @Override
    public void dragged(GridColumn column, double sceneX) {
        int place = place(sceneX);
        target.setVisible(place > 0);
        target.resizeRelocate(
                window.geometry().x(place, window.left()),
                0,
                window.geometry().width(place),
                getHeight());
    }

    @Override
    public void dropped(GridColumn column, double sceneX) {
        target.setVisible(false);
        int place = place(sceneX);
        if (place > 0) {
            grid.requests().move(column.key(), grid.content().columns().get(place).key());
        }
    }

    /// The column under an abscissa of the scene.
    private int place(double sceneX) {
        return window.cellAt(sceneToLocal(sceneX, 0).getX(), 0).column();
    }
}
