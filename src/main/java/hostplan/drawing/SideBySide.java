package hostplan.drawing;

import java.util.ArrayList;
import java.util.List;

/// Several drawings as one.
public final class SideBySide {

    private SideBySide() {}

    /// Where one of them stands, in millimetres.
    public record Placed(Drawing drawing, double x, double y) {}

    /// @return as large as all of them together; their tables follow each other
    public static Drawing of(List<Placed> drawings) {
        List<Shape> shapes = new ArrayList<>();
        List<TableTwin.Row> rows = new ArrayList<>();
        double width = 0;
        double height = 0;
        for (Placed each : drawings) {
            each.drawing().shapes().forEach(shape -> shapes.add(moved(shape, each)));
            rows.addAll(each.drawing().table().rows());
            width = Math.max(width, each.x() + each.drawing().width());
            height = Math.max(height, each.y() + each.drawing().height());
        }
        List<TableTwin.Heading> headings =
                drawings.isEmpty() ? List.of() : drawings.getFirst().drawing().table().headings();
        return new Drawing(width, height, shapes, new TableTwin(headings, rows));
    }

    private static Shape moved(Shape shape, Placed by) {
        return switch (shape) {
            case Shape.Area(String id, Box box, Role role) ->
                    new Shape.Area(id, moved(box, by), role);
            case Shape.Row row ->
                    new Shape.Row(
                            row.id(),
                            moved(row.box(), by),
                            row.role(),
                            row.first(),
                            row.count(),
                            row.look());
            case Shape.Line line ->
                    new Shape.Line(
                            line.fromX() + by.x(),
                            line.fromY() + by.y(),
                            line.toX() + by.x(),
                            line.toY() + by.y(),
                            line.role());
            case Shape.Label label ->
                    new Shape.Label(
                            label.texts(),
                            label.x() + by.x(),
                            label.y() + by.y(),
                            label.width(),
                            label.size(),
                            label.align(),
                            label.fit(),
                            label.ink());
        };
    }

    private static Box moved(Box box, Placed by) {
        return new Box(box.x() + by.x(), box.y() + by.y(), box.width(), box.height());
    }
}
