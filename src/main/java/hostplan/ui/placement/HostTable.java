package hostplan.ui.placement;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.drawing.HostBar;
import hostplan.drawing.Role;
import hostplan.drawing.Words;
import hostplan.ui.controls.DrawingView;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the table of hosts: with a bar for each, or with the counts of each class of VMs.
final class HostTable {

    private static final double LEAST_NAME = 90;
    private static final double USUAL_NAME = 200;
    private static final double LONGEST_NAME = 480;
    private static final double PADDING = 24;
    private static final double BAR_WIDTH = 280;
    private static final double SHARE_WIDTH = 84;
    private static final double COUNT_WIDTH = 60;
    private static final double LEAST_NUMBER = 76;
    private static final double LETTER = 8.5;
    private static final double LONGEST = 240;
    private static final List<Resource> SHOWN =
            List.of(Resource.MEMORY, Resource.VCPUS, Resource.DISK);

    private final TableView<HostRow> table;
    private final Words words;
    private final boolean isPlain;
    private List<Object> made = List.of();
    private Optional<PlacementShown> current = Optional.empty();
    private Resource of = Resource.MEMORY;

    /// @param isPlain whether counts stand instead of bars
    HostTable(TableView<HostRow> table, Words words, boolean isPlain) {
        this.table = table;
        this.words = words;
        this.isPlain = isPlain;
        table.setColumnResizePolicy(
                isPlain
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void show(PlacementShown shown, Resource resource) {
        current = Optional.of(shown);
        List<Object> now = List.of(shown.classes().names(), used(shown), nameWidth(shown));
        if (!now.equals(made)) {
            made = now;
            table.getColumns().setAll(columns(shown));
        }
        of = resource;
        table.getItems().setAll(shown.rows());
        table.refresh();
    }

    private List<TableColumn<HostRow, ?>> columns(PlacementShown shown) {
        List<TableColumn<HostRow, ?>> columns = new ArrayList<>();
        columns.add(names(nameWidth(shown)));
        if (isPlain) {
            for (int each = 0; each < shown.classes().names().size(); each++) {
                int ofClass = each;
                TableColumn<HostRow, String> column =
                        text("", COUNT_WIDTH, true, row -> count(row, ofClass));
                // The vCPUs above the memory, so that more columns are seen.
                String name = shown.classes().names().get(each).replace(", ", ",\n");
                column.setText(name);
                column.setPrefWidth(Math.max(COUNT_WIDTH, width(name)));
                column.setMaxWidth(LONGEST);
                columns.add(column);
            }
        } else {
            columns.add(bars());
        }
        for (Resource resource : used(shown)) {
            TableColumn<HostRow, String> column =
                    text("", SHARE_WIDTH, true, row -> share(row, resource));
            column.setText(words.name(resource));
            columns.add(column);
        }
        columns.add(
                text(
                        "placement.column.vms",
                        COUNT_WIDTH,
                        true,
                        row -> words.format().number(row.vms())));
        return columns;
    }

    private TableColumn<HostRow, String> names(double width) {
        TableColumn<HostRow, String> column =
                text("placement.column.host", Math.min(width, USUAL_NAME), false, this::name);
        column.setMaxWidth(width);
        return column;
    }

    /// For the longest name.
    private double nameWidth(PlacementShown shown) {
        double longest = shown.rows().stream().mapToDouble(row -> width(name(row))).max().orElse(0);
        return Math.clamp(longest, LEAST_NAME, LONGEST_NAME);
    }

    private static double width(String text) {
        return PADDING + text.lines().mapToInt(String::length).max().orElse(0) * LETTER;
    }

    private static List<Resource> used(PlacementShown shown) {
        return SHOWN.stream()
                .filter(each ->
                        shown.answer().question().packing().vms().stream()
                                .anyMatch(vm ->
                                        vm.needs().get(shown.answer().question().place(each)) > 0))
                .toList();
    }

    private TableColumn<HostRow, String> text(
            String key, double width, boolean isNumber, Function<HostRow, String> text) {
        TableColumn<HostRow, String> column =
                new TableColumn<>(key.isEmpty() ? "" : words.text(key));
        column.setCellValueFactory(each -> new SimpleStringProperty(text.apply(each.getValue())));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(isNumber ? Math.min(width, LEAST_NUMBER) : COUNT_WIDTH);
        if (isNumber) {
            column.setMaxWidth(width * 1.5);
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    private String name(HostRow row) {
        return row.times() > 1 ? row.times() + " × " + row.name() : row.name();
    }

    private int place(Resource resource) {
        return shown().answer().question().place(resource);
    }

    private PlacementShown shown() {
        return current.orElseThrow();
    }

    private String count(HostRow row, int ofClass) {
        long count = shown().count(row, ofClass);
        return count == 0 ? "–" : words.format().number(count);
    }

    private String share(HostRow row, Resource resource) {
        long all = shown().capacity(row, place(resource));
        return all == 0
                ? "–"
                : words.share(Fraction.of(shown().used(row, place(resource))), Fraction.of(all));
    }

    private TableColumn<HostRow, HostRow> bars() {
        TableColumn<HostRow, HostRow> column = new TableColumn<>();
        column.setText(words.text("placement.column.bar"));
        column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
        column.setCellFactory(_ -> new BarCell());
        column.setSortable(false);
        column.setPrefWidth(BAR_WIDTH);
        return column;
    }

    private final class BarCell extends TableCell<HostRow, HostRow> {

        private final DrawingView view = new DrawingView();

        BarCell() {
            view.setFocusTraversable(false);
            view.setMouseTransparent(true);
            getStyleClass().add("bar-cell");
        }

        @Override
        protected void updateItem(HostRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            if (isEmpty || row == null) {
                setGraphic(null);
                return;
            }
            HostBar bar = bar(row);
            view.sourceProperty().set(bar::of);
            setGraphic(view);
        }
    }

    private HostBar bar(HostRow row) {
        int r = place(of);
        long capacity = shown().capacity(row, r);
        long held = shown().held(row, r);
        double all = Math.max(1, (double) capacity + held);
        List<HostBar.Part> parts = new ArrayList<>();
        for (int each = 0; each < shown().classes().names().size(); each++) {
            long used = used(row, each, r);
            if (used > 0) {
                parts.add(new HostBar.Part(Role.slice(each), used / all));
            }
        }
        Optional<String> note =
                row.isEmpty()
                        ? Optional.of(
                                words.text(
                                        shown().placement().failures().hosts() > 0
                                                ? "placement.bar.spare"
                                                : "placement.bar.empty"))
                        : Optional.empty();
        return new HostBar(parts, held / all, note);
    }

    private long used(HostRow row, int ofClass, int resource) {
        long used = 0;
        for (int vm = 0; vm < row.counts().size(); vm++) {
            if (row.counts().get(vm) > 0 && shown().classes().ofKind().get(vm) == ofClass) {
                used +=
                        shown().answer().question().packing().vms().get(vm).needs().get(resource)
                                * row.counts().get(vm);
            }
        }
        return used;
    }
}
