package hostplan.ui.purchase;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.quote.QuoteMatch;
import hostplan.exchange.quote.QuotePlan;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryBox;
import hostplan.ui.shell.ScreenController;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A supplier's quote before it is taken in: every line with what it means, the old and the new
/// price, or why nothing comes of it.
public final class QuoteController implements ScreenController {

    private final QuoteViewModel viewModel;
    private final QuoteFile file;
    private final Texts texts;
    private final List<EntryBox<?>> machines;

    @FXML private TextArea text;
    @FXML private Label problem;
    @FXML private VBox preview;
    @FXML private FlowPane head;
    @FXML private ComboBox<Tax> tax;
    @FXML private TableView<QuotePlan.Line> table;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> row;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> line;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> means;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> before;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> after;
    @FXML private TableColumn<QuotePlan.Line, QuotePlan.Line> remark;
    @FXML private Label skipped;
    @FXML private Label obstacles;
    @FXML private Button take;

    public QuoteController(QuoteViewModel viewModel, QuoteFile file, Texts texts) {
        this.viewModel = viewModel;
        this.file = file;
        this.texts = texts;
        machines =
                List.of(
                        field("warranty", 138, viewModel.warrantyMonths()),
                        field("repairs", 260, viewModel.repairs()));
    }

    @FXML
    private void initialize() {
        head.getChildren()
                .addAll(
                        0,
                        List.of(
                                field("number", 138, viewModel.number()),
                                field("supplier", 190, viewModel.supplier()),
                                field("date", 112, viewModel.date()),
                                field("valid", 112, viewModel.validUntil()),
                                field("days", 104, viewModel.deliveryDays()),
                                field("currency", 84, viewModel.currency())));
        head.getChildren().addAll(machines);
        tax.getItems().setAll(Tax.values());
        tax.setConverter(new TaxWords());
        tax.setPromptText(text("tax.prompt"));
        tax.valueProperty()
                .subscribe((_, chosen) -> viewModel.taxProperty().set(Optional.ofNullable(chosen)));
        viewModel.taxProperty().subscribe(known -> tax.setValue(known.orElse(null)));
        column(row, each -> texts.amounts().number(each.row().number()));
        column(line, QuoteController::line);
        column(before, each -> money(each.before()));
        column(after, each -> money(each.after()));
        column(remark, this::remark);
        means.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        means.setCellFactory(_ -> new MeansCell());
        means.setSortable(false);
        text.textProperty().subscribe((_, typed) -> typed(typed));
        viewModel.problemProperty().subscribe(this::show);
        viewModel.planProperty().subscribe(this::show);
    }

    private String text(String key) {
        return texts.text("quote." + key);
    }

    /// Nothing is merged when it is left: the quote becomes one step when it is taken in.
    private EntryBox<?> field(String key, double width, Entry<?> entry) {
        EntryBox<?> box = EntryBox.line("quote-" + key, text(key), entry, () -> {});
        box.setPrefWidth(width);
        return box;
    }

    private void typed(String typed) {
        if (!typed.isBlank()) {
            viewModel.read(typed);
        }
    }

    private void show(Optional<? extends Object> shown) {
        String why = viewModel.problemProperty().get().orElse("");
        problem.setText(why);
        show(problem, !why.isEmpty());
        Optional<QuotePlan> plan = viewModel.planProperty().get();
        show(preview, plan.isPresent());
        take.setDisable(!viewModel.takeable());
        take.setText(
                plan.map(found ->
                                texts.text(
                                        "quote.take.named", found.head().number(), found.setting()))
                        .orElseGet(() -> texts.text("quote.take.none")));
        plan.ifPresent(this::fill);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fill(QuotePlan plan) {
        machines.forEach(field -> show(field, viewModel.pricesMachines()));
        table.getItems().setAll(plan.lines());
        skipped.setText(skipped(plan.draft().skipped()));
        show(skipped, !plan.draft().skipped().isEmpty());
        List<String> said = obstacles(plan);
        obstacles.setText(String.join("\n", said));
        show(obstacles, !said.isEmpty());
    }

    private String skipped(List<SkippedRow> rows) {
        return texts.text(
                "quote.skipped",
                rows.size(),
                rows.stream()
                        .map(each ->
                                each.row().map(String::valueOf).orElse("")
                                        + " “"
                                        + each.name()
                                        + "”")
                        .collect(Collectors.joining(", ")));
    }

    private List<String> obstacles(QuotePlan plan) {
        List<String> said = new ArrayList<>();
        plan.draft()
                .faults()
                .forEach(fault ->
                        said.add(
                                texts.text(
                                        "quote.fault",
                                        fault.cell(),
                                        fault.message(),
                                        fault.cure())));
        plan.obstacles().stream()
                .map(each -> text("obstacle." + key(each.name())))
                .forEach(said::add);
        return said;
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(QuotePlan.Line line) {
        String number = line.row().partNumber();
        String label = line.row().label();
        return number.isEmpty() || number.equals(label) ? label : number + "  " + label;
    }

    private String money(Optional<Price> price) {
        return price.map(Price::amount).map(texts.amounts()::money).orElse("–");
    }

    private String remark(QuotePlan.Line line) {
        String how =
                switch (line.match()) {
                    case QuoteMatch.One(Quote.Target target, QuoteMatch.By by) ->
                            texts.text(
                                    "quote.by." + key(by.name()),
                                    text("kind." + target.kind().code()));
                    case QuoteMatch.None _ -> text("match.none");
                    case QuoteMatch.Several several ->
                            texts.text("quote.match.several", several.targets().size());
                    case QuoteMatch.Twice _ -> text("match.twice");
                    case QuoteMatch.LeftOut _ -> text("match.left-out");
                };
        return line.row().addsUp() ? how : how + " · " + text("no-sum");
    }

    private static void column(
            TableColumn<QuotePlan.Line, QuotePlan.Line> column,
            Function<QuotePlan.Line, String> text) {
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        column.setSortable(false);
        column.setCellFactory(_ ->
                CutTip.on(
                        new TableCell<QuotePlan.Line, QuotePlan.Line>() {
                            @Override
                            protected void updateItem(
                                    QuotePlan.@Nullable Line item, boolean empty) {
                                super.updateItem(item, empty);
                                setText(item == null || empty ? "" : text.apply(item));
                            }
                        }));
    }

    @FXML
    private void choose() {
        Consumer<NamedBytes> commit =
                read -> {
                    text.clear();
                    viewModel.read(read);
                };
        file.choose(commit);
    }

    @FXML
    private void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(text::setText);
    }

    @FXML
    private void take() {
        viewModel.take();
        text.clear();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
        text.clear();
    }

    @Override
    public void shown(Optional<String> object) {
        text.requestFocus();
    }

    /// Net and gross in words.
    private final class TaxWords extends StringConverter<Tax> {
        @Override
        public String toString(@Nullable Tax value) {
            return value == null ? "" : texts.text("choice." + value.code());
        }

        @Override
        public @Nullable Tax fromString(String words) {
            return null;
        }
    }

    /// What a line means, to be chosen.
    private final class MeansCell extends TableCell<QuotePlan.Line, QuotePlan.Line> {

        private final ComboBox<Choice> box = new ComboBox<>();
        private boolean filling;

        MeansCell() {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(new ChoiceWords());
            box.setOnAction(_ -> chosen());
        }

        private void chosen() {
            QuotePlan.Line shown = getItem();
            Choice wanted = box.getValue();
            if (!filling && shown != null && wanted != null) {
                int row = shown.row().number();
                wanted.object()
                        .ifPresentOrElse(
                                found -> viewModel.map(row, Quote.Target.of(found)),
                                () -> viewModel.leaveOut(row));
            }
        }

        @Override
        protected void updateItem(QuotePlan.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            filling = true;
            box.setId("quote-means-" + item.row().number());
            box.getItems().clear();
            box.getItems().add(new Choice(Optional.empty()));
            viewModel
                    .choices(item)
                    .forEach(each -> box.getItems().add(new Choice(Optional.of(each))));
            box.setValue(new Choice(item.means()));
            filling = false;
            setGraphic(box);
        }
    }

    /// A thing of the project, or none.
    private record Choice(Optional<Priced<?>> object) {}

    /// What a thing is called, and words for none.
    private final class ChoiceWords extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice value) {
            return value == null
                    ? ""
                    : value.object().map(this::words).orElseGet(() -> text("means.none"));
        }

        private String words(Priced<?> object) {
            return texts.text(
                    "quote.means." + Quote.Target.of(object).kind().code(), object.fullName());
        }

        @Override
        public @Nullable Choice fromString(String words) {
            return null;
        }
    }
}
