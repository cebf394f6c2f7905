package hostplan.ui.imports;

import hostplan.exchange.ColumnTarget;
import hostplan.exchange.MappedColumn;
import hostplan.ui.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// A column of the file and what it becomes.
final class MappingCell extends ListCell<MappedColumn> {

    private static final double HEADING_WIDTH = 112;

    private final ColumnTargets targets;
    private final Texts texts;
    private final Label heading = new Label();
    private final ComboBox<ColumnTarget> target = new ComboBox<>();
    private final Label fixed = new Label();
    private final HBox line = new HBox(8, heading);
    private boolean showing;

    /// @param choose gets what the person chose; not called for what is only shown
    MappingCell(
            ColumnTargets targets,
            Choosable choosable,
            BiConsumer<MappedColumn, ColumnTarget> choose,
            Texts texts) {
        this.targets = targets;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, whatever the widest choice.
        setPrefWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(HEADING_WIDTH);
        heading.setPrefWidth(HEADING_WIDTH);
        target.setMaxWidth(Double.MAX_VALUE);
        target.getStyleClass().add("dense");
        HBox.setHgrow(target, Priority.ALWAYS);
        target.setConverter(new LabelOfTarget());
        target.setOnAction(event -> chosen(choose));
        line.getChildren()
                .add(
                        switch (choosable) {
                            case YES -> target;
                            case NO -> fixed;
                        });
    }

    /// Whether the person has the choice.
    enum Choosable {
        YES,
        NO
    }

    private void chosen(BiConsumer<MappedColumn, ColumnTarget> choose) {
        ColumnTarget wanted = target.getValue();
        if (!showing && wanted != null && !wanted.equals(getItem().target())) {
            choose.accept(getItem(), wanted);
        }
    }

    @Override
    protected void updateItem(@Nullable MappedColumn column, boolean empty) {
        super.updateItem(column, empty);
        if (column == null || empty) {
            setGraphic(null);
        } else {
            show(column);
            setGraphic(line);
        }
    }

    private void show(MappedColumn column) {
        showing = true;
        heading.setText(column.heading().isBlank() ? column.letters() : column.heading());
        String tip =
                column.remark().isEmpty()
                        ? texts.text("imports.columns.tip", column.letters(), column.heading())
                        : column.remark();
        heading.setTooltip(TextCell.tip(tip));
        target.setId("import-target-" + column.letters());
        target.setAccessibleText(texts.text("imports.columns.accessible", column.heading()));
        target.getItems().setAll(targets.choices(column));
        target.setValue(column.target());
        target.setTooltip(new Tooltip(targets.label(column.target())));
        fixed.setText(targets.label(column.target()));
        showing = false;
    }

    /// Targets as they are called.
    private final class LabelOfTarget extends StringConverter<ColumnTarget> {

        @Override
        public String toString(@Nullable ColumnTarget shown) {
            return shown == null ? "" : targets.label(shown);
        }

        @Override
        public ColumnTarget fromString(String label) {
            throw new UnsupportedOperationException("Targets are chosen, never typed.");
        }
    }
}
