package hostplan.ui.racks;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.RackAbout;
import hostplan.drawing.RackDrawing;
import hostplan.drawing.RackLayout;
import hostplan.drawing.RackLayout.Spot;
import hostplan.drawing.RackMarks;
import hostplan.drawing.SideBySide;
import hostplan.drawing.Words;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.ui.controls.DrawingView;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Racks side by side, standing on one floor. Only those that are in sight are drawn.
public final class RackRow extends Region {

    private static final double PADDING = 10;
    private static final double GAP = 12;
    private static final double SITE = 18;
    private static final double BEYOND_SIGHT = 200;

    private final Words words;
    private final Map<String, DrawingView> drawn = new HashMap<>();
    private final List<Label> sites = new ArrayList<>();
    private final RackGhost ghost = new RackGhost();
    private List<Standing> standing = List.of();
    private Function<String, RackAbout> about = _ -> RackAbout.NOTHING;
    private Set<String> lit = Set.of();
    private Optional<String> current = Optional.empty();
    private Rectangle2D sight = Rectangle2D.EMPTY;

    RackRow(Words words) {
        this.words = words;
        setId("racks-row");
        getStyleClass().add("racks-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(ghost);
    }

    /// A rack with where its drawing stands in the row, in pixels.
    private record Standing(Shown shown, double x, double y) {

        RackLayout layout() {
            return shown.layout();
        }

        String id() {
            return layout().elevation().rack().id();
        }

        double width() {
            return Math.ceil(DrawingView.pixels(layout().width()));
        }

        double height() {
            return Math.ceil(DrawingView.pixels(layout().height()));
        }
    }

    /// All that a drawing is made of.
    private record Shown(RackLayout layout, List<RackAbout> about, RackMarks marks) {

        static Shown of(RackLayout layout, Content content) {
            List<String> ids = layout.elevation().occupants().stream().map(Occupant::id).toList();
            return new Shown(
                    layout,
                    ids.stream().map(content.about()).toList(),
                    content.marks().only(Set.copyOf(ids)));
        }
    }

    /// What is at a point.
    ///
    /// @param spot where in the rack; empty beside its units
    /// @param id what stands there; empty for nothing
    record Hit(Elevation rack, Optional<Spot> spot, Optional<String> id) {}

    /// What one row shows.
    ///
    /// @param site the name of the site of a rack where it is to stand above it; empty for none
    record Content(
            List<Elevation> racks,
            List<Face> faces,
            double scale,
            Function<Elevation, String> site,
            Function<String, RackAbout> about,
            RackMarks marks) {}

    void show(Content content) {
        about = content.about();
        List<Standing> before = standing;
        standing = placed(content);
        forget(before);
        drawSites(content);
        requestLayout();
    }

    /// Drawings of racks that are as they were are kept.
    private void forget(List<Standing> before) {
        Map<String, Shown> now = new HashMap<>();
        standing.forEach(each -> now.put(each.id(), each.shown()));
        before.stream()
                .filter(each -> !each.shown().equals(now.get(each.id())))
                .map(Standing::id)
                .forEach(this::discard);
    }

    private void discard(String id) {
        Optional.ofNullable(drawn.remove(id)).ifPresent(getChildren()::remove);
    }

    private static List<Standing> placed(Content content) {
        List<RackLayout> layouts =
                content.racks().stream()
                        .map(rack -> new RackLayout(rack, content.faces(), content.scale()))
                        .toList();
        double floor = layouts.stream().mapToDouble(RackLayout::frameBottom).max().orElse(0);
        boolean hasSites =
                content.racks().stream().anyMatch(rack -> !content.site().apply(rack).isEmpty());
        List<Standing> standing = new ArrayList<>();
        double x = PADDING;
        for (RackLayout layout : layouts) {
            double y = (hasSites ? SITE : 0) + DrawingView.pixels(floor - layout.frameBottom());
            Standing each = new Standing(Shown.of(layout, content), x, Math.round(y));
            standing.add(each);
            x += each.width() + GAP;
        }
        return standing;
    }

    private void drawSites(Content content) {
        getChildren().removeAll(sites);
        sites.clear();
        String before = "";
        for (Standing each : standing) {
            String name = content.site().apply(each.layout().elevation());
            if (!name.equals(before) && !name.isEmpty()) {
                Label label = new Label(name);
                label.getStyleClass().add("section-title");
                label.relocate(each.x() + 4, 0);
                label.setMaxWidth(each.width());
                sites.add(label);
            }
            before = name;
        }
        getChildren().addAll(sites);
        sites.forEach(label -> {
            label.applyCss();
            label.autosize();
        });
    }

    /// Tells which part of the row can be seen.
    void see(Rectangle2D part) {
        if (!sight.equals(part)) {
            sight = part;
            requestLayout();
        }
    }

    /// What lights up.
    void light(Set<String> ids) {
        lit = Set.copyOf(ids);
        drawn.values().forEach(this::light);
    }

    /// Only what changes is painted anew.
    private void light(DrawingView view) {
        Set<String> inside = new HashSet<>(lit);
        inside.retainAll(Set.copyOf(view.drawing().ids()));
        if (!inside.equals(view.litProperty().get())) {
            view.litProperty().set(inside);
        }
    }

    /// The rack that the inspector tells of.
    void mark(Optional<String> rack) {
        current = rack;
        drawn.forEach((id, view) -> mark(id, view));
    }

    private void mark(String id, DrawingView view) {
        view.getStyleClass().remove("current");
        if (current.equals(Optional.of(id))) {
            view.getStyleClass().add("current");
        }
    }

    RackGhost ghost() {
        return ghost;
    }

    Optional<Hit> at(double x, double y) {
        return standing.stream()
                .filter(each -> x >= each.x() && x < each.x() + each.width() + GAP)
                .findFirst()
                .map(each -> hit(each, x, y));
    }

    private Hit hit(Standing each, double x, double y) {
        double left = DrawingView.millimetres(x - each.x());
        double top = DrawingView.millimetres(y - each.y());
        Optional<String> id =
                Optional.ofNullable(drawn.get(each.id()))
                        .flatMap(view -> view.drawing().at(left, top));
        return new Hit(each.layout().elevation(), each.layout().at(left, top), id);
    }

    /// Where something of a height stands in a rack, on the side that is asked for or else the one
    /// that is drawn.
    public Optional<Bounds> place(String rack, Face face, int half, RackUnits height) {
        return find(rack)
                .map(each -> {
                    List<Face> faces = each.layout().faces();
                    Face drawnFace = faces.contains(face) ? face : faces.getFirst();
                    Box box = each.layout().place(drawnFace, half, height);
                    return new BoundingBox(
                            each.x() + DrawingView.pixels(box.x()),
                            each.y() + DrawingView.pixels(box.y()),
                            DrawingView.pixels(box.width()),
                            DrawingView.pixels(box.height()));
                });
    }

    /// Where a rack stands in the row.
    Optional<Bounds> bounds(String rack) {
        return find(rack)
                .map(each -> new BoundingBox(each.x(), each.y(), each.width(), each.height()));
    }

    private Optional<Standing> find(String rack) {
        return standing.stream().filter(each -> each.id().equals(rack)).findFirst();
    }

    @Override
    protected double computePrefWidth(double height) {
        return standing.isEmpty()
                ? 0
                : standing.getLast().x() + standing.getLast().width() + PADDING;
    }

    @Override
    protected double computePrefHeight(double width) {
        return standing.stream().mapToDouble(each -> each.y() + each.height()).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        for (Standing each : standing) {
            if (isInSight(each)) {
                DrawingView view = drawn.computeIfAbsent(each.id(), _ -> draw(each));
                view.resizeRelocate(each.x(), each.y(), each.width(), each.height());
            } else {
                discard(each.id());
            }
        }
        ghost.toFront();
    }

    private boolean isInSight(Standing each) {
        return each.x() < sight.getMaxX() + BEYOND_SIGHT
                && each.x() + each.width() > sight.getMinX() - BEYOND_SIGHT;
    }

    /// All racks of the row as one drawing, in sight or not.
    Drawing whole() {
        return SideBySide.of(
                standing.stream()
                        .map(each ->
                                new SideBySide.Placed(
                                        drawing(each),
                                        DrawingView.millimetres(each.x()),
                                        DrawingView.millimetres(each.y())))
                        .toList());
    }

    private Drawing drawing(Standing each) {
        return RackDrawing.of(each.layout(), about, each.shown().marks(), words);
    }

    private DrawingView draw(Standing each) {
        DrawingView view = new DrawingView();
        view.setId("rack-" + each.id());
        view.setMouseTransparent(true);
        view.setFocusTraversable(false);
        view.getStyleClass().add("rack-drawing");
        Drawing drawing = drawing(each);
        view.sourceProperty().set(_ -> drawing);
        view.litProperty().set(lit);
        mark(each.id(), view);
        getChildren().add(view);
        view.applyCss();
        return view;
    }
}
