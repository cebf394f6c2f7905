package hostplan.ui.slices;

import atlantafx.base.theme.Styles;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.drill.DiskDrill;
import hostplan.capacity.drill.DiskShare;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.Rates;
import hostplan.capacity.drill.SharedDisks;
import hostplan.drawing.Words;
import hostplan.ui.common.Entry;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Slices that drive their disk as hard as they can: who they are, what the others get, and the
/// limits that keep every promise.
public final class NeighboursController {

    private static final String NONE = "–";

    private static final double ARRAY_WIDTH = 110;

    private final NeighboursViewModel viewModel;
    private final Words words;
    private final List<EntryField> bound = new ArrayList<>();

    @FXML private VBox content;
    @FXML private Label problem;
    @FXML private Pane form;
    @FXML private EntryField block;
    @FXML private EntryField reads;
    @FXML private EntryField burst;
    @FXML private EntryField fillLimit;
    @FXML private EntryField snapshots;
    @FXML private FieldProblems problems;
    @FXML private GridPane noisy;
    @FXML private VBox verdicts;
    @FXML private GridPane gets;
    @FXML private GridPane limits;
    @FXML private Button take;
    @FXML private Button remove;
    @FXML private GridPane guaranteed;

    public NeighboursController(NeighboursViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        viewModel.rowsProperty().subscribe(this::offer);
        viewModel.stateProperty().subscribe(this::show);
        form.disableProperty().bind(viewModel.readOnlyProperty());
        noisy.disableProperty().bind(viewModel.readOnlyProperty());
        take.disableProperty().bind(viewModel.readOnlyProperty());
        remove.disableProperty().bind(viewModel.readOnlyProperty());
    }

    /// Fields for the flavors of another slicing.
    private void offer(List<NoisyRow> rows) {
        problems.clear();
        bind(block, viewModel.block());
        bind(reads, viewModel.reads());
        bind(burst, viewModel.burst());
        bind(fillLimit, viewModel.fillLimit());
        bind(snapshots, viewModel.snapshots());
        FigureTable table =
                new FigureTable(
                        noisy,
                        List.of(
                                words.text("slices.neighbours.flavor"),
                                words.text("slices.neighbours.noisy"),
                                words.text("slices.neighbours.array")));
        noisy.getColumnConstraints().forEach(each -> each.setHalignment(HPos.LEFT));
        for (int place = 0; place < rows.size(); place++) {
            NoisyRow row = rows.get(place);
            Label name = FigureTable.name("");
            name.setId("neighbours-name-" + place);
            table.row(
                    place,
                    List.of(
                            name,
                            field("neighbours-noisy-" + place, "noisy", row.noisy(), 44),
                            array("neighbours-array-" + place, row)));
        }
    }

    private TextField field(String id, String word, Entry<?> entry, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.text("slices.neighbours." + word));
        field.setPrefWidth(width);
        field.getStyleClass().add(Styles.SMALL);
        EntryField.bind(field, entry, viewModel::seal);
        problems.watch(words.text("slices.neighbours." + word), entry);
        return field;
    }

    private ArrayChoice array(String id, NoisyRow row) {
        ArrayChoice choice =
                new ArrayChoice(
                        row, viewModel.arraysProperty(), words.text("slices.neighbours.shared"));
        choice.setId(id);
        choice.setAccessibleText(words.text("slices.neighbours.array"));
        choice.setPrefWidth(ARRAY_WIDTH);
        choice.getStyleClass().add(Styles.SMALL);
        return choice;
    }

    private void bind(EntryField field, Entry<?> entry) {
        if (!bound.contains(field)) {
            bound.add(field);
            field.bind(entry, viewModel::seal);
        }
        problems.watch(field.getCaption(), entry);
    }

    private void show(DrillState state) {
        problem.setText(
                state instanceof DrillState.Unanswerable(String message, String cure)
                        ? message + " " + cure
                        : "");
        show(problem, state instanceof DrillState.Unanswerable);
        show(content, state instanceof DrillState.Answered);
        if (state instanceof DrillState.Answered(DrillAnswer answer)) {
            show(answer);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(DrillAnswer answer) {
        List<DiskShare> shares =
                answer.disks().stream()
                        .flatMap(each -> each.drill().stream())
                        .flatMap(each -> each.shares().stream())
                        .toList();
        names(answer);
        verdicts.getChildren().setAll(answer.disks().stream().map(this::verdict).toList());
        gets(shares);
        limits(shares);
        guaranteed(shares);
        boolean areSet =
                answer.disks().stream()
                        .flatMap(each -> each.drill().stream())
                        .anyMatch(DiskDrill::areSet);
        boolean canBeKept =
                IntStream.range(0, answer.question().tenants().size())
                        .anyMatch(place -> answer.keeping(place).isPresent());
        show(take, canBeKept);
        show(remove, areSet);
    }

    private void names(DrillAnswer answer) {
        List<NoisyRow> rows = viewModel.rowsProperty().get();
        List<String> flavors =
                answer.question().tenants().stream().map(each -> each.name()).distinct().toList();
        for (int place = 0; place < rows.size() && place < flavors.size(); place++) {
            if (noisy.lookup("#neighbours-name-" + place) instanceof Label name) {
                name.setText(flavors.get(place));
            }
        }
    }

    private Label verdict(SharedDisks disks) {
        Label label =
                new Label(
                        disks.drill()
                                .map(drill -> text(disks, drill))
                                .orElseGet(() ->
                                        words.text(
                                                "slices.neighbours.unknown",
                                                disks.disks().name())));
        label.setWrapText(true);
        return label;
    }

    private String text(SharedDisks disks, DiskDrill drill) {
        String without = drill.isKeptWithout() ? "kept" : "broken";
        boolean limited = drill.shares().stream().anyMatch(each -> each.limited().isPresent());
        String with = !limited ? "none" : with(drill);
        return words.text("slices.neighbours.without." + without, disks.disks().name())
                + " "
                + words.text(
                        "slices.neighbours.with." + with + (drill.areSet() ? ".set" : ""),
                        drill.bursting().orElse(0L));
    }

    private static String with(DiskDrill drill) {
        if (drill.isKeptWith()) {
            return drill.bursting().isPresent() ? "kept.burst" : "kept";
        }
        return drill.isKeptBetweenBursts() ? "between" : "broken";
    }

    private void gets(List<DiskShare> shares) {
        FigureTable table =
                new FigureTable(gets, headings("flavor", "promised", "without", "with"));
        for (int place = 0; place < shares.size(); place++) {
            DiskShare share = shares.get(place);
            Label without = FigureTable.number(rate(share, share.without()));
            without.pseudoClassStateChanged(
                    Styles.STATE_DANGER, !share.isKeptWithout().orElse(true));
            Label with =
                    FigureTable.number(
                            share.limited().map(each -> rate(share, each.rates())).orElse(NONE));
            with.pseudoClassStateChanged(Styles.STATE_DANGER, !share.isKeptWith().orElse(true));
            table.row(
                    place,
                    List.of(
                            FigureTable.name(share.tenant().name()),
                            FigureTable.number(
                                    share.tenant().iops().map(this::number).orElse(NONE)),
                            without,
                            with));
        }
    }

    /// What a quiet one gets; where all are noisy there is none.
    private String rate(DiskShare share, Rates rates) {
        return share.tenant().noisy() == share.tenant().count() ? NONE : whole(rates.quiet());
    }

    private void limits(List<DiskShare> shares) {
        FigureTable table =
                new FigureTable(limits, headings("flavor", "iops", "rate", "burstIops"));
        for (int place = 0; place < shares.size(); place++) {
            Optional<DiskLimit> limit =
                    shares.get(place).limited().flatMap(DiskShare.Limited::limit);
            table.row(
                    place,
                    List.of(
                            FigureTable.name(shares.get(place).tenant().name()),
                            limit(limit, each -> each.iops().map(this::number)),
                            limit(limit, each -> each.rate().map(Bytes::mb).map(this::decimal)),
                            limit(
                                    limit,
                                    each ->
                                            each.burst()
                                                    .flatMap(DiskLimit.Burst::iops)
                                                    .map(this::number))));
        }
    }

    private static Label limit(
            Optional<DiskLimit> limit, Function<DiskLimit, Optional<String>> member) {
        return FigureTable.number(limit.flatMap(member).orElse(NONE));
    }

    private void guaranteed(List<DiskShare> shares) {
        FigureTable table =
                new FigureTable(guaranteed, headings("flavor", "guaranteed", "rate", "most"));
        for (int place = 0; place < shares.size(); place++) {
            DiskShare share = shares.get(place);
            table.row(
                    place,
                    List.of(
                            FigureTable.name(share.tenant().name()),
                            FigureTable.number(
                                    whole(
                                            share.limited()
                                                    .map(DiskShare.Limited::guaranteed)
                                                    .orElse(share.guaranteed()))),
                            FigureTable.number(rate(share)),
                            FigureTable.number(
                                    whole(
                                            share.limited()
                                                    .map(DiskShare.Limited::most)
                                                    .orElse(share.most())))));
        }
    }

    /// MB/s when all are busy: the limit, which all can use up at once, or else an equal part.
    private String rate(DiskShare share) {
        return share.limited()
                .flatMap(DiskShare.Limited::limit)
                .flatMap(DiskLimit::rate)
                .map(Bytes::mb)
                .or(share::rate)
                .map(this::decimal)
                .orElse(NONE);
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> words.text("slices.neighbours." + key)).toList();
    }

    private String number(long value) {
        return words.format().number(value);
    }

    private String whole(Fraction value) {
        return words.format().number(value, 0);
    }

    private String decimal(Fraction value) {
        return words.format().number(value, 1);
    }

    @FXML
    private void take() {
        viewModel.takeLimits();
    }

    @FXML
    private void remove() {
        viewModel.removeLimits();
    }
}
