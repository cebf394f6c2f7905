package hostplan.drawing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A drawing: its size in millimetres, its shapes in the order in which they are painted, and the
/// same as a table for those who cannot see it.
public record Drawing(double width, double height, List<Shape> shapes, TableTwin table) {

    /// Rows of more parts are walked through as one.
    private static final long MOST_APART = 1_000;

    /// Nothing at all.
    public static final Drawing EMPTY = new Drawing(0, 0, List.of(), TableTwin.EMPTY);

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// What it shows, each once, in the order of the shapes; of a row its parts.
    public List<String> ids() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        Set<String> withParts = new HashSet<>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Area(String id, Box _, Role _) -> ids.add(id);
                case Shape.Row row when row.count() > MOST_APART -> ids.add(row.id());
                case Shape.Row row -> {
                    withParts.add(row.id());
                    for (long place = 0; place < row.count(); place++) {
                        ids.add(row.id(place));
                    }
                }
                case Shape.Line _, Shape.Label _ -> {}
            }
        }
        ids.remove("");
        ids.removeAll(withParts);
        return List.copyOf(ids);
    }

    /// What lies on top at a point; empty where nothing there stands for anything.
    public Optional<String> at(double x, double y) {
        for (Shape shape : shapes.reversed()) {
            Optional<String> found = at(shape, x, y);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(Shape shape, double x, double y) {
        return switch (shape) {
            case Shape.Area area when !area.id().isEmpty() && area.box().contains(x, y) ->
                    Optional.of(area.id());
            case Shape.Row row when row.box().contains(x, y) -> Optional.of(row.idAt(x));
            case Shape.Area _, Shape.Row _, Shape.Line _, Shape.Label _ -> Optional.empty();
        };
    }
}
