package hostplan.ui.purchase;

import hostplan.hardware.Quote;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.FittingColumns;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.purchase.PurchaseViewModel.Figure;
import hostplan.ui.purchase.PurchaseViewModel.Filter;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The purchase list: what there is to buy, what it costs, and the quotes that set prices.
public final class PurchaseController implements ScreenController {

    private static final Set<String> NUMERIC =
            Set.of("quantity", "unitNet", "sumNet", "sumGross", "spares", "delivery", "warranty");

    private static final int FIGURES = 6;

    /// Sums of more letters are written smaller.
    private static final int LONG = 11;

    private final PurchaseViewModel viewModel;
    private final Texts texts;
    private final Following following = new Following();
    private final VBox inspector = new VBox();

    @FXML private Label count;
    @FXML private HBox figures;
    @FXML private ToggleButton all;
    @FXML private ToggleButton planned;
    @FXML private ToggleButton ordered;
    @FXML private TableView<PurchaseRow> table;
    @FXML private VBox empty;
    @FXML private VBox remarks;
    @FXML private Button copyButton;
    @FXML private Button quoteButton;

    public PurchaseController(PurchaseViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        inspector.getStyleClass().add("inspector-column");
        inspector.setId("purchase-quotes");
        quoteButton.disableProperty().bind(viewModel.session().readOnlyProperty());
        for (int column = 0; column < PurchaseRows.COLUMNS.size(); column++) {
            table.getColumns().add(column(column));
        }
        FittingColumns.of(table, (row, column) -> row.cells().get(column));
        chips().forEach((filter, chip) ->
                chip.setOnAction(_ -> {
                    viewModel.filterProperty().set(filter);
                    select();
                }));
        following.follow(viewModel.shownProperty(), _ -> show());
        following.follow(viewModel.quotes(), this::show);
    }

    private Map<Filter, ToggleButton> chips() {
        return Map.of(Filter.ALL, all, Filter.PLANNED, planned, Filter.ORDERED, ordered);
    }

    private TableColumn<PurchaseRow, String> column(int place) {
        String key = PurchaseRows.COLUMNS.get(place);
        TableColumn<PurchaseRow, String> column = new TableColumn<>();
        column.setId("purchase-column-" + key);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> CutTip.on(new TextCell()));
        column.setSortable(false);
        if (NUMERIC.contains(key)) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private void show() {
        List<PurchaseRow> rows = viewModel.rows();
        List<String> headings = viewModel.headings();
        for (int column = 0; column < headings.size(); column++) {
            table.getColumns().get(column).setText(headings.get(column));
        }
        table.getItems().setAll(rows);
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty() && viewModel.shownProperty().get().isPresent());
        copyButton.setDisable(rows.isEmpty());
        count.setText(texts.text("purchase.count", rows.size()));
        figures.getChildren().setAll(viewModel.figures().stream().map(this::figure).toList());
        select();
        chips().forEach((filter, chip) ->
                chip.setText(texts.text(key(filter), viewModel.count(filter))));
        remarks.getChildren()
                .setAll(viewModel.remarks().stream().map(PurchaseController::remark).toList());
    }

    private void select() {
        chips().forEach((filter, chip) ->
                chip.setSelected(viewModel.filterProperty().get() == filter));
    }

    private static String key(Filter filter) {
        return switch (filter) {
            case ALL -> "filter.all";
            case PLANNED -> "filter.planned";
            case ORDERED -> "filter.ordered";
        };
    }

    private VBox figure(Figure figure) {
        Label caption = styled(figure.caption(), "muted", "small");
        Label value = styled(figure.value(), "figure");
        value.setId("purchase-" + figure.key());
        if (figure.value().length() > LONG) {
            value.getStyleClass().add("long");
        }
        Label note = styled(figure.note(), "muted", "small");
        note.setWrapText(true);
        note.setTooltip(new Tooltip(figure.note()));
        VBox box = new VBox(caption, value, note);
        box.getStyleClass().add("purchase-figure");
        // Bound, so that the height of the notes is reckoned for the width they get.
        box.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> figures.getWidth() / FIGURES - figures.getSpacing(),
                                figures.widthProperty(),
                                figures.spacingProperty()));
        return box;
    }

    private static Label remark(String text) {
        Label remark = styled(text, "small");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        return remark;
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void show(List<Quote> quotes) {
        inspector.getChildren().setAll(styled(texts.text("purchase.quotes"), "screen-title"));
        Label explanation =
                styled(
                        texts.text(
                                quotes.isEmpty() ? "purchase.quotes.none" : "purchase.quotes.text"),
                        "muted",
                        "small");
        explanation.setWrapText(true);
        inspector.getChildren().add(explanation);
        quotes.forEach(quote -> inspector.getChildren().add(line(quote)));
    }

    private VBox line(Quote quote) {
        Label about = styled(viewModel.about(quote));
        about.setWrapText(true);
        Button back = new Button(texts.text("quote.back"));
        back.setId("quote-back-" + quote.id());
        back.getStyleClass().add("small");
        back.setAccessibleText(texts.text("quote.back.named", quote.number()));
        back.disableProperty().bind(viewModel.session().readOnlyProperty());
        back.setOnAction(_ -> viewModel.takeBack(quote));
        VBox line = new VBox(6, about, back);
        line.getStyleClass().add("panel");
        return line;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public Optional<String> csv() {
        return Optional.of(viewModel.csv());
    }

    @Override
    public Set<EditCommand> answers() {
        return EnumSet.of(EditCommand.COPY, EditCommand.EXPORT_CSV);
    }

    @Override
    public void run(EditCommand command) {
        if (command == EditCommand.COPY) {
            copy();
        }
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.copy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void takeIn() {
        viewModel.takeIn();
    }

    @FXML
    private void showInventory() {
        viewModel.showInventory();
    }

    private static final class TextCell extends TableCell<PurchaseRow, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text == null || empty ? "" : text);
        }
    }
}
