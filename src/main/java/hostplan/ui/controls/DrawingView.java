package hostplan.ui.controls;

import hostplan.drawing.Drawing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// Shows a drawing as wide as there is room. What the mouse is over and what is selected light up
/// wherever they occur; arrow keys walk from one to the next.
public final class DrawingView extends Region {

    private final Canvas canvas = new Canvas();
    private final RoleColours colours = new RoleColours(this, this::paint);
    private final TextWidths widths = new TextWidths();
    private final Tooltip tooltip = new Tooltip();
    private final ObjectProperty<DoubleFunction<Drawing>> source =
            new SimpleObjectProperty<>(_ -> Drawing.EMPTY);
    private final ObjectProperty<Function<String, String>> hint =
            new SimpleObjectProperty<>(id -> id);
    private final ObjectProperty<Optional<String>> hovered =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<String>> lit = new SimpleObjectProperty<>(Set.of());
    private final StringProperty summary = new SimpleStringProperty("");
    private Drawing drawing = Drawing.EMPTY;
    private double drawnWidth = -1;

    public DrawingView() {
        getStyleClass().add("drawing");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        source.subscribe(this::redraw);
        lit.subscribe(this::paint);
        selected.subscribe(this::told);
        summary.subscribe(this::told);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered.set(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered.set(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        hovered.subscribe(this::explain);
    }

    /// Makes the drawing for a width in millimetres.
    public ObjectProperty<DoubleFunction<Drawing>> sourceProperty() {
        return source;
    }

    /// What a screen reader says of the whole drawing.
    public StringProperty summaryProperty() {
        return summary;
    }

    /// Says in words what an identity of the drawing stands for.
    public ObjectProperty<Function<String, String>> hintProperty() {
        return hint;
    }

    /// What the mouse is over.
    public ObjectProperty<Optional<String>> hoveredProperty() {
        return hovered;
    }

    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// What lights up beside what is hovered and selected.
    public ObjectProperty<Set<String>> litProperty() {
        return lit;
    }

    /// What is shown.
    public Drawing drawing() {
        return drawn(getWidth());
    }

    /// How many logical pixels a length is long.
    public static double pixels(double millimetres) {
        return millimetres * PixelGrid.PER_MILLIMETRE;
    }

    /// How long so many logical pixels are.
    public static double millimetres(double pixels) {
        return pixels / PixelGrid.PER_MILLIMETRE;
    }

    RoleColours colours() {
        return colours;
    }

    private Optional<String> at(MouseEvent event) {
        return drawing.at(
                event.getX() / PixelGrid.PER_MILLIMETRE, event.getY() / PixelGrid.PER_MILLIMETRE);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        selected.set(at(event));
        event.consume();
    }

    private void key(KeyEvent event) {
        DrawingWalk walk = new DrawingWalk(drawing.ids());
        Optional<Optional<String>> next =
                switch (event.getCode()) {
                    case RIGHT -> Optional.of(walk.next(selected.get()));
                    case LEFT -> Optional.of(walk.previous(selected.get()));
                    case DOWN -> Optional.of(walk.nextKind(selected.get()));
                    case UP -> Optional.of(walk.previousKind(selected.get()));
                    case HOME -> Optional.of(walk.first());
                    case END -> Optional.of(walk.last());
                    case ESCAPE -> Optional.of(Optional.empty());
                    default -> Optional.empty();
                };
        next.ifPresent(id -> {
            selected.set(id);
            event.consume();
        });
    }

    private void explain(Optional<String> id) {
        if (id.isPresent()) {
            tooltip.setText(hint.get().apply(id.get()));
            Tooltip.install(this, tooltip);
        } else {
            Tooltip.uninstall(this, tooltip);
        }
        paint();
    }

    private void told() {
        setAccessibleText(selected.get().map(id -> hint.get().apply(id)).orElseGet(summary::get));
        paint();
    }

    private void redraw() {
        drawnWidth = -1;
        requestLayout();
    }

    private Drawing drawn(double width) {
        if (width != drawnWidth) {
            drawing = source.get().apply(width / PixelGrid.PER_MILLIMETRE);
            drawnWidth = width;
        }
        return drawing;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 ? 0 : Math.ceil(drawn(width).height() * PixelGrid.PER_MILLIMETRE);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void paint() {
        if (getWidth() <= 0) {
            return;
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        PixelGrid grid = new PixelGrid(Math.max(1, snapScale()));
        new DrawingPainter(pen, colours, grid, widths).paint(drawn(getWidth()), allLit());
    }

    private double snapScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private Set<String> allLit() {
        Set<String> all = new HashSet<>(lit.get());
        hovered.get().ifPresent(all::add);
        selected.get().ifPresent(all::add);
        return all;
    }

    @Override
    public String getUserAgentStylesheet() {
        return DrawingView.class.getResource("drawing.css").toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return RoleColours.cssMetaData();
    }
}
