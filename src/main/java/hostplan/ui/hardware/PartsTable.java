package hostplan.ui.hardware;

import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The parts of a machine by groups of slots, which open to single slots.
public final class PartsTable extends TreeTableView<PartRow> {

    private static final double ROW = 40;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("vacant");

    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final TreeItem<PartRow> all = new TreeItem<>();
    private boolean following;

    public PartsTable() {
        getStyleClass().add("parts-table");
        setShowRoot(false);
        setRoot(all);
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> row());
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        selected.subscribe(this::follow);
        getFocusModel().focusedIndexProperty().subscribe(this::keepFocus);
    }

    /// Rows that are made anew lose the focus a moment after the selection was set again, and then
    /// arrow keys would have nowhere to start from.
    private void keepFocus(Number row) {
        if (row.intValue() < 0 && getSelectionModel().getSelectedIndex() >= 0) {
            getFocusModel().focus(getSelectionModel().getSelectedIndex());
        }
    }

    void name(Texts texts) {
        getColumns()
                .setAll(
                        List.of(
                                column(
                                        texts.text("hardware.column.slot"),
                                        150,
                                        PartRow::slot,
                                        false),
                                parts(texts.text("hardware.column.part")),
                                column(
                                        texts.text("hardware.column.quantity"),
                                        84,
                                        PartRow::quantity,
                                        true),
                                column(
                                        texts.text("hardware.column.price"),
                                        120,
                                        PartRow::price,
                                        true)));
        setTreeColumn(getColumns().getFirst());
    }

    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// Rows that are still there keep their place, their selection and whether they are open.
    void show(List<PartRow> rows) {
        following = true;
        if (ids(rows).equals(ids(values(all)))) {
            replace(all, rows);
        } else {
            Set<String> open = new HashSet<>();
            all.getChildren().stream()
                    .filter(TreeItem::isExpanded)
                    .forEach(item -> open.add(item.getValue().id()));
            all.getChildren().setAll(rows.stream().map(row -> item(row, open)).toList());
            refresh();
        }
        following = false;
        follow(selected.get());
    }

    private static List<PartRow> values(TreeItem<PartRow> parent) {
        return parent.getChildren().stream().map(TreeItem::getValue).toList();
    }

    private static List<String> ids(List<PartRow> rows) {
        return rows.stream().map(PartRow::id).toList();
    }

    private static void replace(TreeItem<PartRow> parent, List<PartRow> rows) {
        for (int place = 0; place < rows.size(); place++) {
            TreeItem<PartRow> item = parent.getChildren().get(place);
            PartRow row = rows.get(place);
            if (!item.getValue().equals(row)) {
                item.setValue(row);
            }
            if (ids(row.single()).equals(ids(values(item)))) {
                replace(item, row.single());
            } else {
                item.getChildren().setAll(row.single().stream().map(TreeItem::new).toList());
            }
        }
    }

    private static TreeItem<PartRow> item(PartRow row, Set<String> open) {
        TreeItem<PartRow> item = new TreeItem<>(row);
        item.getChildren().setAll(row.single().stream().map(TreeItem::new).toList());
        item.setExpanded(open.contains(row.id()));
        return item;
    }

    private void chosen(TreeItem<PartRow> item) {
        if (!following && Objects.nonNull(item)) {
            selected.set(Optional.of(item.getValue().id()));
        }
    }

    /// A slot whose group is closed is shown by its group. What is selected already is left as it
    /// is: it may be just changing.
    private void follow(Optional<String> id) {
        Optional<TreeItem<PartRow>> wanted = id.flatMap(this::shown);
        TreeItem<PartRow> present = getSelectionModel().getSelectedItem();
        if (wanted.isPresent() && wanted.get() == present) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        wanted.ifPresent(item -> {
            int row = getRow(item);
            getSelectionModel().select(row);
            scrollTo(Math.max(0, row - 2));
        });
        following = false;
    }

    private Optional<TreeItem<PartRow>> shown(String id) {
        for (TreeItem<PartRow> group : all.getChildren()) {
            if (group.getValue().id().equals(id)) {
                return Optional.of(group);
            }
            for (TreeItem<PartRow> single : group.getChildren()) {
                if (single.getValue().id().equals(id)) {
                    return Optional.of(group.isExpanded() ? single : group);
                }
            }
        }
        return all.getChildren().stream()
                .filter(group -> id.startsWith(group.getValue().id() + "/"))
                .findFirst();
    }

    private static TreeTableRow<PartRow> row() {
        return new TreeTableRow<>() {
            @Override
            protected void updateItem(PartRow row, boolean empty) {
                super.updateItem(row, empty);
                Optional<PartRow.State> state =
                        empty || row == null ? Optional.empty() : Optional.of(row.state());
                pseudoClassStateChanged(
                        WRONG, state.filter(PartRow.State.WRONG::equals).isPresent());
                pseudoClassStateChanged(
                        DOUBTFUL, state.filter(PartRow.State.DOUBTFUL::equals).isPresent());
                pseudoClassStateChanged(
                        EMPTY, state.filter(PartRow.State.EMPTY::equals).isPresent());
            }
        };
    }

    private static TreeTableColumn<PartRow, PartRow> column(
            String title, double width, Function<PartRow, String> text, boolean right) {
        TreeTableColumn<PartRow, PartRow> column = new TreeTableColumn<>(title);
        column.setId("parts-" + title.toLowerCase(Locale.ROOT));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(right ? width : width * 0.7);
        column.setMaxWidth(width * 1.3);
        if (right) {
            column.getStyleClass().add("align-right");
        }
        column.setCellValueFactory(row -> row.getValue().valueProperty());
        column.setCellFactory(_ ->
                new TreeTableCell<>() {
                    @Override
                    protected void updateItem(PartRow row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(empty || row == null ? "" : text.apply(row));
                    }
                });
        return column;
    }

    private static TreeTableColumn<PartRow, PartRow> parts(String title) {
        TreeTableColumn<PartRow, PartRow> column = new TreeTableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> row.getValue().valueProperty());
        column.setCellFactory(_ -> new PartCell());
        return column;
    }

    /// The name of the part, and below it what matters about it.
    private static final class PartCell extends TreeTableCell<PartRow, PartRow> {

        private final Label name = new Label();
        private final Label facts = new Label();
        private final VBox both = new VBox(1, name, facts);

        PartCell() {
            name.getStyleClass().add("part-name");
            facts.getStyleClass().addAll("part-facts", "small");
            both.getStyleClass().add("part-cell");
        }

        private static String sign(PartRow.State state) {
            return switch (state) {
                case WRONG -> "✕ ";
                case DOUBTFUL -> "! ";
                case FULL, EMPTY -> "";
            };
        }

        @Override
        protected void updateItem(PartRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : both);
            if (!empty && row != null) {
                name.setText(sign(row.state()) + row.part());
                facts.setText(row.facts());
                facts.setManaged(!row.facts().isEmpty());
                facts.setVisible(!row.facts().isEmpty());
            }
        }
    }
}
