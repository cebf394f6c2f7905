package hostplan.ui.common;

import hostplan.ui.common.ColumnFit.Growth;
import hostplan.ui.common.ColumnFit.Need;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Makes the columns of a table as wide as their headings and texts need, and shares what is to
/// spare among those that are not `numeric`. A column that a person has made wider or narrower
/// stays so.
///
/// @param <R> what a row is
public final class FittingColumns<R> {

    private static final String NUMERIC = "numeric";

    /// That of the application's style.
    private static final double FONT_SIZE = 13;

    // In pixels.
    private static final double PADDING = 18;
    private static final double USUAL_MOST = 260;
    private static final double BESIDE = 12;

    private static final int SAMPLE = 100;

    private final TableView<R> table;
    private final BiFunction<R, Integer, String> text;
    private final double most;
    private final Font plain = font(FontWeight.NORMAL);
    private final Font bold = font(FontWeight.BOLD);
    private final Map<TableColumn<R, ?>, Double> given = new HashMap<>();
    private final Map<TableColumn<R, ?>, Double> set = new HashMap<>();

    private FittingColumns(TableView<R> table, BiFunction<R, Integer, String> text, double most) {
        this.table = table;
        this.text = text;
        this.most = most;
    }

    /// Fits the columns of a table from now on.
    ///
    /// @param text what stands in the column at a place
    public static <R> void of(TableView<R> table, BiFunction<R, Integer, String> text) {
        of(table, text, USUAL_MOST);
    }

    /// @param most up to how wide its texts make a column while others want room, in pixels
    public static <R> void of(
            TableView<R> table, BiFunction<R, Integer, String> text, double most) {
        FittingColumns<R> columns = new FittingColumns<>(table, text, most);
        table.widthProperty().subscribe(columns::fit);
        table.getItems().addListener((ListChangeListener<R>) _ -> columns.fit());
        table.getColumns().forEach(column -> column.textProperty().subscribe(columns::fit));
    }

    private static Font font(FontWeight weight) {
        return Font.font(Font.getDefault().getFamily(), weight, FONT_SIZE);
    }

    private void fit() {
        if (table.getWidth() <= 0) {
            return;
        }
        List<TableColumn<R, ?>> columns = table.getColumns();
        columns.forEach(this::heed);
        List<Need> needs =
                Stream.iterate(0, place -> place + 1)
                        .limit(columns.size())
                        .map(this::need)
                        .toList();
        double[] widths = ColumnFit.widths(needs, table.getWidth() - BESIDE);
        for (int place = 0; place < widths.length; place++) {
            columns.get(place).setPrefWidth(widths[place]);
            given.put(columns.get(place), columns.get(place).getWidth());
        }
    }

    /// Takes note of a width that a person has given.
    private void heed(TableColumn<R, ?> column) {
        Double before = given.get(column);
        if (before != null && before != column.getWidth()) {
            set.put(column, column.getWidth());
        }
    }

    private Need need(int place) {
        TableColumn<R, ?> column = table.getColumns().get(place);
        Double wanted = set.get(column);
        if (wanted != null) {
            return Need.exactly(wanted);
        }
        boolean numeric = column.getStyleClass().contains(NUMERIC);
        double heading = width(column.getText(), bold);
        double texts =
                table.getItems().stream()
                        .limit(SAMPLE)
                        .map(row -> text.apply(row, place))
                        .distinct()
                        .mapToDouble(each -> width(each, numeric ? bold : plain))
                        .reduce(0, Math::max);
        return new Need(
                Math.max(heading, Math.min(texts, most)),
                Math.max(heading, texts),
                numeric ? Growth.STAYS : Growth.GROWS);
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth()) + PADDING;
    }
}
