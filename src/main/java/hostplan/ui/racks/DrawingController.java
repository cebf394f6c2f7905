package hostplan.ui.racks;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.drawing.Drawing;
import hostplan.drawing.RackFacts;
import hostplan.drawing.RackLegend;
import hostplan.drawing.RackMarks;
import hostplan.inventory.Status;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;
import hostplan.ui.controls.DrawingView;
import hostplan.ui.shell.ProjectFindings;

import javafx.fxml.FXML;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The racks side by side, in which things are moved.
public final class DrawingController implements RackDrag.Target {

    /// Of the height that is not left for racks: the bar to scroll sideways.
    private static final double SCROLL_BAR = 16;

    /// The heading of a site.
    private static final double SITE = 18;

    private final CurrentRacks current;
    private final CarryViewModel carry;
    private final RackView view;
    private final RackDrag drag;
    private final ProjectFindings findings;
    private final RackWords words;
    private final RackRow row;
    private final Tooltip tip = new Tooltip();

    @FXML private ScrollPane scroll;
    @FXML private DrawingView legend;
    @FXML private Label notice;

    private final EdgeScroll edges;

    DrawingController(
            CurrentRacks current,
            CarryViewModel carry,
            RackView view,
            RackDrag drag,
            ProjectFindings findings,
            RackWords words) {
        this.current = current;
        this.carry = carry;
        this.view = view;
        this.drag = drag;
        this.findings = findings;
        this.words = words;
        row = new RackRow(words.words());
        edges = new EdgeScroll(() -> scroll);
    }

    @FXML
    private void initialize() {
        scroll.setContent(row);
        drag.setRacks(this);
        new RackMouse(row, current, drag, view);
        new RackKeys(row, current, carry, this::show);
        current.hallProperty().subscribe(_ -> draw());
        findings.findingsProperty().subscribe(_ -> draw());
        view.sidesProperty().subscribe(_ -> draw());
        view.zoomProperty().subscribe(_ -> draw());
        current.selectedProperty().subscribe(this::select);
        current.rackProperty().subscribe(row::mark);
        carry.carriedProperty().subscribe(this::ghost);
        scroll.viewportBoundsProperty().subscribe(this::resized);
        scroll.hvalueProperty().subscribe(_ -> look());
        scroll.vvalueProperty().subscribe(_ -> look());
        row.layoutBoundsProperty().subscribe(_ -> look());
        row.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        row.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> Tooltip.uninstall(row, tip));
        notice.textProperty().bind(carry.noticeProperty());
        legend.managedProperty().bind(legend.visibleProperty());
    }

    void focus() {
        row.requestFocus();
    }

    /// Takes what is selected out of its racks.
    void takeOut() {
        carry.takeOut(current.selectedOccupants());
    }

    /// Selects all in the rack that is shown.
    void selectAll() {
        current.select(
                current.rack().stream()
                        .flatMap(rack -> rack.occupants().stream())
                        .map(Occupant::id)
                        .toList());
    }

    private void resized(Bounds bounds) {
        if (bounds.getHeight() > 0) {
            draw();
            look();
        }
    }

    private void draw() {
        Hall hall = current.hall();
        double room = scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        boolean hasSites =
                hall.racks().stream().map(each -> each.rack().site()).distinct().count() > 1;
        double height = DrawingView.millimetres(room - SCROLL_BAR - (hasSites ? SITE : 0));
        row.show(
                new RackRow.Content(
                        hall.racks(),
                        view.sidesProperty().get().faces(),
                        view.zoomProperty().get().scale(hall.racks(), height),
                        rack -> hasSites ? hall.siteOf(rack.rack()) : "",
                        new RackFacts(hall.index()),
                        marks(hall)));
        explain(hall);
        select(current.selected());
    }

    /// The key of what is drawn otherwise than what is in use.
    private void explain(Hall hall) {
        List<Status> shown = hall.statuses();
        legend.setVisible(shown.stream().anyMatch(status -> status != Status.ACTIVE));
        legend.summaryProperty().set(words.text("racks.legend"));
        legend.sourceProperty().set(width -> RackLegend.of(shown, width, words.words()));
    }

    /// What findings say of things in racks.
    private RackMarks marks(Hall hall) {
        return new RackMarks(
                marked(hall, RackRules::isWrongPlace), marked(hall, RackRules::isDoubt));
    }

    private Set<String> marked(Hall hall, Predicate<Finding> marking) {
        Set<String> inside =
                hall.racks().stream()
                        .flatMap(rack -> rack.occupants().stream())
                        .map(Occupant::id)
                        .collect(Collectors.toSet());
        return findings.findings().stream()
                .filter(marking)
                .map(each -> each.subject().id())
                .filter(inside::contains)
                .collect(Collectors.toSet());
    }

    private void select(List<String> ids) {
        row.light(Set.copyOf(ids));
        row.setAccessibleText(spoken());
    }

    private String spoken() {
        return carry.carried().isPresent() ? carry.text() : words.selected(current);
    }

    private void look() {
        Bounds seen = seen();
        row.see(new Rectangle2D(seen.getMinX(), seen.getMinY(), seen.getWidth(), seen.getHeight()));
    }

    /// The part of the row that can be seen.
    private Bounds seen() {
        Bounds port = scroll.getViewportBounds();
        double x = hidden(row.getWidth() - port.getWidth()) * scroll.getHvalue();
        double y = hidden(row.getHeight() - port.getHeight()) * scroll.getVvalue();
        return new BoundingBox(x, y, port.getWidth(), port.getHeight());
    }

    private static double hidden(double pixels) {
        return Math.max(0, pixels);
    }

    /// Only the ghost moves; the drawings stay as they are.
    private void ghost(Optional<Carried> carried) {
        Optional<Mounting> mounting = carried.flatMap(Carried::mounting);
        if (mounting.isEmpty()) {
            row.ghost().hide();
        } else {
            List<Bounds> places =
                    mounting.get().moved().stream()
                            .map(each -> place(each, mounting.get().after()))
                            .flatMap(Optional::stream)
                            .toList();
            row.ghost().show(places, verdict(mounting.get()), carry.text(), seen());
        }
        row.setAccessibleText(spoken());
    }

    private Optional<Bounds> place(Occupant thing, Elevation rack) {
        return row.place(
                rack.rack().id(), thing.face(), thing.lowestHalf().orElse(0), thing.height());
    }

    private static RackGhost.Verdict verdict(Mounting mounting) {
        if (!mounting.isPossible()) {
            return RackGhost.Verdict.REFUSED;
        }
        return mounting.isFree() ? RackGhost.Verdict.FITS : RackGhost.Verdict.DOUBTFUL;
    }

    private void explain(MouseEvent event) {
        Optional<String> said =
                row.at(event.getX(), event.getY())
                        .flatMap(RackRow.Hit::id)
                        .map(id -> words.told(current.hall(), id));
        if (said.isPresent()) {
            tip.setText(said.get());
            Tooltip.install(row, tip);
        } else {
            Tooltip.uninstall(row, tip);
        }
    }

    /// Scrolls until a rack, and in it a thing, is in sight.
    void show(String rack, Optional<String> id) {
        Optional<Bounds> wanted =
                id.flatMap(current.hall()::occupant)
                        .flatMap(each ->
                                current.hall().rack(rack).flatMap(found -> place(each, found)))
                        .or(() -> row.bounds(rack));
        wanted.ifPresent(this::reveal);
    }

    private void reveal(Bounds wanted) {
        Bounds seen = seen();
        scroll.setHvalue(
                revealed(
                        wanted.getMinX(),
                        wanted.getMaxX(),
                        seen.getMinX(),
                        seen.getWidth(),
                        row.getWidth()));
        scroll.setVvalue(
                revealed(
                        wanted.getMinY(),
                        wanted.getMaxY(),
                        seen.getMinY(),
                        seen.getHeight(),
                        row.getHeight()));
    }

    private static double revealed(double from, double to, double seen, double room, double all) {
        double hidden = hidden(all - room);
        double start = from < seen || to - from > room ? from : Math.max(seen, to - room);
        return hidden == 0 ? 0 : Math.clamp(start / hidden, 0, 1);
    }

    @Override
    public Optional<Over.Unit> unitAt(Point2D point) {
        if (row.getScene() == null || !isInSight(point)) {
            return Optional.empty();
        }
        Point2D here = row.sceneToLocal(point);
        return row.at(here.getX(), here.getY())
                .flatMap(hit ->
                        hit.spot()
                                .map(spot ->
                                        new Over.Unit(
                                                hit.rack().rack().id(), spot.face(), spot.half())));
    }

    private boolean isInSight(Point2D point) {
        return scroll.localToScene(scroll.getLayoutBounds()).contains(point);
    }

    @Override
    public void approach(Point2D point) {
        edges.approach(scroll.sceneToLocal(point));
    }

    @Override
    public void leave() {
        edges.stop();
    }

    /// All racks that are shown; empty where there are none.
    Optional<Drawing> drawn() {
        return Optional.of(row.whole()).filter(whole -> !whole.shapes().isEmpty());
    }
}
