package hostplan.ui.grid;

import hostplan.ui.common.ColumnFit;
import hostplan.ui.common.ColumnFit.Need;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The grid. It paints [#contentProperty()] and moves in it by keys and mouse; what it cannot do by
/// itself it asks of its [GridRequests].
public final class Grid extends Region {

    private static final double WIDEST = 420;
    private static final double LEAST_THUMB = 28;

    private final ObjectProperty<GridContent> content =
            new SimpleObjectProperty<>(GridContent.EMPTY);
    private final ObjectProperty<GridSelection> selection =
            new SimpleObjectProperty<>(GridSelection.START);
    private final ObjectProperty<Optional<GridSort>> sort =
            new SimpleObjectProperty<>(Optional.empty());
    private final GridRequests requests;
    private final GridHeaders headers = new GridHeaders(this);
    private final GridBody body = new GridBody();
    private final GridOverlay overlay = new GridOverlay();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar sideways = new ScrollBar();
    private final GridGauge gauge = new GridGauge();
    private GridGeometry geometry = new GridGeometry(0);
    private List<Need> needs = List.of();
    private boolean measured;

    public Grid(GridRequests requests) {
        this.requests = requests;
        getStyleClass().setAll("grid");
        getStylesheets().add(Grid.class.getResource("grid.css").toExternalForm());
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(gauge, body, headers, overlay, down, sideways);
        content.subscribe(this::contentChanged);
        selection.subscribe(this::selectionChanged);
        sort.subscribe(this::contentChanged);
        down.valueProperty().subscribe(this::requestLayout);
        sideways.valueProperty().subscribe(this::requestLayout);
        new GridMouse(this, body, down, sideways).listen();
        new GridKeys(this).listen();
    }

    public ObjectProperty<GridContent> contentProperty() {
        return content;
    }

    public GridContent content() {
        return content.get();
    }

    public ObjectProperty<GridSelection> selectionProperty() {
        return selection;
    }

    public GridSelection selection() {
        return selection.get();
    }

    public ObjectProperty<Optional<GridSort>> sortProperty() {
        return sort;
    }

    /// The menu of the rows, by the right button or the menu key.
    public void setContextMenu(ContextMenu menu) {
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    GridRequests requests() {
        return requests;
    }

    /// Selects and shows the active cell.
    public void select(GridSelection wanted) {
        selection.set(wanted);
        show(wanted.active());
    }

    /// Scrolls as little as shows a cell.
    public void show(CellAt cell) {
        if (cell.row() >= geometry.rows() || cell.column() >= geometry.columns()) {
            return;
        }
        GridWindow window = window();
        down.setValue(GridGeometry.topShowing(cell.row(), window.top(), window.height()));
        sideways.setValue(geometry.leftShowing(cell.column(), window.left(), window.width()));
    }

    /// Puts an editor over the active cell, where it stays until [#closeEditor()].
    public void openEditor(Region editor) {
        show(selection().active());
        overlay.open(editor, selection().active());
        // A field that gets its skin only when it has the focus already selects what was typed.
        overlay.applyCss();
        requestLayout();
    }

    /// Takes the editor away and the focus back.
    public void closeEditor() {
        boolean focused = overlay.holdsFocus();
        overlay.close();
        if (focused) {
            requestFocus();
        }
    }

    /// The cell painted for a place, where it shows.
    public Optional<Node> cell(CellAt at) {
        layout();
        return body.cell(at).map(Node.class::cast);
    }

    GridWindow window() {
        double height = Math.max(0, getHeight() - GridGeometry.HEADER_HEIGHT);
        boolean wide = geometry.width() > getWidth();
        double withBar = wide ? height - bar(sideways) : height;
        boolean tall = geometry.height() > withBar;
        double width = tall ? getWidth() - bar(down) : getWidth();
        boolean scrolls = geometry.width() > width;
        return new GridWindow(
                geometry,
                Math.rint(sideways.getValue()),
                Math.rint(down.getValue()),
                width,
                Math.max(0, scrolls ? height - bar(sideways) : height));
    }

    private static double bar(ScrollBar scrollBar) {
        return scrollBar.getOrientation() == Orientation.VERTICAL
                ? scrollBar.prefWidth(-1)
                : scrollBar.prefHeight(-1);
    }

    private void contentChanged() {
        measured = false;
        fit();
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
    }

    /// Gives the columns their widths. What they need is measured once for each content, as soon as
    /// there is a window whose style it has; scrolling measures nothing.
    private void fit() {
        GridContent shown = content.get();
        if (!measured) {
            needs = gauge.needs(shown, sort.get());
            measured = getScene() != null;
        }
        double room = getWidth() - GridGeometry.numberWidth(shown.rows());
        double page = getHeight() - GridGeometry.HEADER_HEIGHT - bar(sideways);
        boolean tall = shown.rows() * GridGeometry.ROW_HEIGHT > page;
        geometry =
                new GridGeometry(
                        shown.rows(), ColumnFit.widths(needs, tall ? room - bar(down) : room));
    }

    /// The widths of the columns up to one, those before it as they stand, so that its edge is
    /// where it was put.
    ///
    /// @param width of that one, in pixels
    Map<String, Double> widthsWith(GridColumn last, double width) {
        Map<String, Double> widths = new HashMap<>();
        for (int column = 0; column < content().columns().size(); column++) {
            GridColumn each = content().columns().get(column);
            if (each.key().equals(last.key())) {
                widths.put(each.key(), width);
                return widths;
            }
            widths.put(each.key(), geometry.width(column));
        }
        return widths;
    }

    private void selectionChanged() {
        body.select(selection.get());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    protected void layoutChildren() {
        fit();
        GridWindow window = window();
        scroll(down, window.mostTop(), window.height());
        scroll(sideways, window.mostLeft(), window.width());
        window = window();
        headers.resizeRelocate(0, 0, getWidth(), GridGeometry.HEADER_HEIGHT);
        headers.show(content.get(), sort.get(), window);
        body.resizeRelocate(0, GridGeometry.HEADER_HEIGHT, window.width(), window.height());
        body.show(content.get(), selection.get(), window);
        // Else what the recycled cells look like would follow one frame later.
        body.applyCss();
        overlay.resizeRelocate(0, GridGeometry.HEADER_HEIGHT, window.width(), window.height());
        overlay.place(window);
        down.resizeRelocate(window.width(), GridGeometry.HEADER_HEIGHT, bar(down), window.height());
        sideways.resizeRelocate(
                0, GridGeometry.HEADER_HEIGHT + window.height(), window.width(), bar(sideways));
    }

    private static void scroll(ScrollBar scrollBar, double most, double page) {
        scrollBar.setVisible(most > 0);
        scrollBar.setMax(most);
        // Never so small that it cannot be taken hold of.
        double thumb = Math.max(page * page / (most + page), LEAST_THUMB);
        scrollBar.setVisibleAmount(page > 0 ? most * Math.min(1, thumb / page) : 0);
        scrollBar.setUnitIncrement(GridGeometry.ROW_HEIGHT);
        scrollBar.setBlockIncrement(
                Math.max(GridGeometry.ROW_HEIGHT, page - GridGeometry.ROW_HEIGHT));
        scrollBar.setValue(Math.clamp(scrollBar.getValue(), 0, most));
    }

    /// The width at which what a column shows now is not cut.
    double widthOfTexts(GridColumn column) {
        GridWindow window = window();
        int place = content().columns().indexOf(column);
        double width =
                gauge.widthOf(content(), place, sort.get(), window.firstRow(), window.endRow());
        return Math.clamp(width, GridColumn.LEAST_WIDTH, WIDEST);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> content().rows();
            case COLUMN_COUNT -> content().columns().size();
            case MULTIPLE_SELECTION -> true;
            case FOCUS_ITEM -> body.cell(selection().active()).orElse(null);
            case CELL_AT_ROW_COLUMN ->
                    body.cell(new CellAt((Integer) parameters[0], (Integer) parameters[1]))
                            .orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
