package hostplan.ui.grid;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows that show. There are as many as fit; each stands for another row as the grid is
/// scrolled.
final class GridBody extends Region {

    private final List<GridRow> pool = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private GridWindow window = new GridWindow(new GridGeometry(0), 0, 0, 0, 0);

    GridBody() {
        getStyleClass().setAll("grid-body");
        setClip(clip);
    }

    void show(GridContent content, GridSelection selection, GridWindow shown) {
        window = shown;
        clip.setWidth(shown.width());
        clip.setHeight(shown.height());
        int first = shown.firstRow();
        int end = shown.endRow();
        while (pool.size() < end - first) {
            GridRow row = new GridRow();
            pool.add(row);
            getChildren().add(row);
        }
        pool.forEach(row -> row.setVisible(false));
        for (int index = first; index < end; index++) {
            GridRow row = pool.get(index % pool.size());
            row.setVisible(true);
            row.resizeRelocate(
                    0,
                    Math.rint(index * GridGeometry.ROW_HEIGHT - shown.top()),
                    shown.width(),
                    GridGeometry.ROW_HEIGHT);
            row.show(index, content, shown);
            row.select(index, selection);
        }
    }

    void select(GridSelection selection) {
        for (int index = window.firstRow(); index < window.endRow(); index++) {
            pool.get(index % pool.size()).select(index, selection);
        }
    }

    Optional<GridCell> cell(CellAt at) {
        return visibleRows()
                .flatMap(GridRow::visibleCells)
                .filter(cell -> cell.at().equals(at))
                .findFirst();
    }

    private Stream<GridRow> visibleRows() {
        return pool.stream().filter(GridRow::isVisible);
    }
}
