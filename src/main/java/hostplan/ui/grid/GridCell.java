package hostplan.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A cell that is painted; it stands for another one as the grid is scrolled.
final class GridCell extends Label {

    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final Map<GridColumn.Look, PseudoClass> LOOKS = looks();

    private CellAt at = CellAt.FIRST;
    private GridColumn.@Nullable Look look;
    private @Nullable Label pill;

    GridCell() {
        getStyleClass().setAll("grid-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setManaged(false);
        setMinWidth(0);
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    }

    void show(CellAt place, GridContent content) {
        at = place;
        String text = content.text(place.row(), place.column());
        show(
                content.columns().get(place.column()).look(),
                text,
                content.tones().tone(place.row(), place.column()));
        if (getTooltip() != null) {
            getTooltip().setText(text);
        }
    }

    /// Shows a text, wherever it comes from.
    void show(GridColumn.Look wanted, String text, Tone tone) {
        look(wanted);
        if (wanted == GridColumn.Look.PILL && !text.isEmpty()) {
            setText("");
            setGraphic(pill(text, tone));
        } else {
            setGraphic(null);
            setText(text);
        }
    }

    void select(GridSelection selection) {
        pseudoClassStateChanged(FROZEN, at.column() == 0);
        pseudoClassStateChanged(ACTIVE, selection.active().equals(at));
        pseudoClassStateChanged(
                SELECTED, !selection.single() && selection.holds(at.row(), at.column()));
    }

    CellAt at() {
        return at;
    }

    private void look(GridColumn.Look wanted) {
        if (look != wanted) {
            look = wanted;
            LOOKS.forEach((other, style) -> pseudoClassStateChanged(style, other == wanted));
        }
    }

    private static Map<GridColumn.Look, PseudoClass> looks() {
        Map<GridColumn.Look, PseudoClass> styles = new EnumMap<>(GridColumn.Look.class);
        for (GridColumn.Look look : GridColumn.Look.values()) {
            styles.put(look, PseudoClass.getPseudoClass(look.name().toLowerCase(Locale.ROOT)));
        }
        return styles;
    }

    private Label pill(String text, Tone tone) {
        if (pill == null) {
            pill = new Label();
        }
        pill.setText(text);
        List<String> classes = List.of("pill", tone.styleClass());
        if (!pill.getStyleClass().equals(classes)) {
            pill.getStyleClass().setAll(classes);
        }
        return pill;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> at.row();
            case COLUMN_INDEX -> at.column();
            case SELECTED ->
                    getPseudoClassStates().contains(SELECTED)
                            || getPseudoClassStates().contains(ACTIVE);
            case TEXT -> getGraphic() instanceof Label shown ? shown.getText() : getText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
