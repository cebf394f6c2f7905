package hostplan.ui.slices;

import atlantafx.base.theme.Styles;

import hostplan.amount.Fraction;
import hostplan.capacity.drill.BackupRun;
import hostplan.capacity.drill.CpuDrill;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.Lacking;
import hostplan.capacity.drill.NetworkShare;
import hostplan.capacity.drill.TypedSetting;
import hostplan.drawing.Words;
import hostplan.explain.DrillArithmetic;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The very settings to type, processors and network, the backups, the arithmetic, and what was not
/// checked.
public final class NeighbourSettingsController {

    private static final int MOST_LINES = 14;
    private static final String NONE = "–";

    private final NeighboursViewModel viewModel;
    private final Words words;
    private final StatementText statements;

    @FXML private VBox content;
    @FXML private Label settingsTitle;
    @FXML private TextArea settings;
    @FXML private Button copy;
    @FXML private VBox lacking;
    @FXML private Label cpuTitle;
    @FXML private GridPane cpu;
    @FXML private Label networkTitle;
    @FXML private GridPane network;
    @FXML private EntryField used;
    @FXML private EntryField changed;
    @FXML private EntryField window;
    @FXML private FieldProblems problems;
    @FXML private GridPane backup;
    @FXML private VBox left;
    @FXML private VBox arithmetic;
    @FXML private VBox notChecked;

    public NeighbourSettingsController(
            NeighboursViewModel viewModel, Words words, StatementText statements) {
        this.viewModel = viewModel;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        used.bind(viewModel.used(), viewModel::seal);
        changed.bind(viewModel.changed(), viewModel::seal);
        window.bind(viewModel.window(), viewModel::seal);
        List.of(used, changed, window)
                .forEach(field -> field.disableProperty().bind(viewModel.readOnlyProperty()));
        problems.watch(used.getCaption(), viewModel.used());
        problems.watch(changed.getCaption(), viewModel.changed());
        problems.watch(window.getCaption(), viewModel.window());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(DrillState state) {
        show(content, state instanceof DrillState.Answered);
        if (state instanceof DrillState.Answered(DrillAnswer answer)) {
            settings(answer);
            cpu(answer.cpu());
            network(answer);
            backup(answer);
            sentences(arithmetic, "slices.arithmetic", DrillArithmetic.of(answer));
            sentences(notChecked, "slices.notChecked", DrillArithmetic.notChecked(answer));
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void settings(DrillAnswer answer) {
        String text = SettingsText.of(TypedSetting.of(answer), statements);
        settings.setText(text);
        settings.setPrefRowCount((int) Math.min(MOST_LINES, text.lines().count() + 1));
        List.of(settingsTitle, settings, copy).forEach(node -> show(node, !text.isEmpty()));
        List<Node> lines = new ArrayList<>();
        for (Lacking each : answer.question().settings().lacking()) {
            lines.add(
                    small(
                            words.text("slices.neighbours.lacking", each.what())
                                    + " "
                                    + each.instead()));
        }
        if (text.isEmpty() && lines.isEmpty()) {
            lines.add(small(words.text("slices.neighbours.unread")));
        }
        lacking.getChildren().setAll(lines);
    }

    @FXML
    private void copy() {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(settings.getText());
        Clipboard.getSystemClipboard().setContent(copied);
    }

    private void cpu(Optional<CpuDrill> drill) {
        show(cpuTitle, drill.isPresent());
        show(cpu, drill.isPresent());
        FigureTable table =
                new FigureTable(cpu, headings("flavor", "sold", "byWeight", "byVcpu", "cap"));
        drill.ifPresent(found -> {
            for (int place = 0; place < found.shares().size(); place++) {
                CpuDrill.CpuShare share = found.shares().get(place);
                table.row(
                        place,
                        List.of(
                                FigureTable.name(share.tenant().name()),
                                number(share.promise()),
                                kept(number(share.without().quiet()), share.isKeptWithout()),
                                kept(number(share.weighted().quiet()), share.isKeptWeighted()),
                                number(share.cap(found.cap()))));
            }
        });
    }

    private static Label kept(Label label, boolean isKept) {
        label.pseudoClassStateChanged(Styles.STATE_DANGER, !isKept);
        return label;
    }

    private void network(DrillAnswer answer) {
        show(networkTitle, !answer.network().isEmpty());
        show(network, !answer.network().isEmpty());
        FigureTable table =
                new FigureTable(network, headings("flavor", "promised", "guaranteed", "most"));
        for (int place = 0; place < answer.network().size(); place++) {
            NetworkShare share = answer.network().get(place);
            table.row(
                    place,
                    List.of(
                            FigureTable.name(share.tenant().name()),
                            FigureTable.number(share.promise().map(this::whole).orElse(NONE)),
                            FigureTable.number(whole(share.guaranteed())),
                            FigureTable.number(whole(share.most()))));
        }
    }

    private void backup(DrillAnswer answer) {
        FigureTable table =
                new FigureTable(backup, headings("backup", "hours", "speed", "boundBy"));
        row(table, 0, "full", answer.full());
        row(table, 1, "incremental", answer.incremental());
        Fraction hours = answer.question().assumed().backup().hours();
        List<Node> lines = new ArrayList<>();
        answer.full()
                .fits(hours)
                .ifPresent(fits ->
                        lines.add(
                                small(
                                        words.text(
                                                "slices.neighbours.backup."
                                                        + (fits ? "fits" : "late"),
                                                words.format().number(hours),
                                                words.format()
                                                        .number(answer.full().neededRate())))));
        answer.full().left().forEach(each -> lines.add(left(each)));
        left.getChildren().setAll(lines);
    }

    private Label left(BackupRun.Left each) {
        return small(
                words.text(
                        each.overWindow().isPresent()
                                ? "slices.neighbours.backup.left.slowed"
                                : "slices.neighbours.backup.left",
                        each.disks().name(),
                        words.format().number(each.operations(), 0),
                        words.format().number(each.promised(), 0),
                        each.overWindow().map(rate -> words.format().number(rate, 0)).orElse("")));
    }

    private void row(FigureTable table, int place, String kind, BackupRun run) {
        table.row(
                place,
                List.of(
                        FigureTable.name(words.text("slices.neighbours.backup." + kind)),
                        FigureTable.number(run.hours().map(words.format()::number).orElse(NONE)),
                        FigureTable.number(
                                run.rate()
                                        .map(rate -> words.format().number(rate, 0))
                                        .orElse(NONE)),
                        FigureTable.number(
                                run.isNetworkBound()
                                        ? words.text("slices.neighbours.network")
                                        : run.bottleneck().map(Disks::name).orElse(NONE))));
    }

    private void sentences(VBox list, String heading, List<Statement> said) {
        List<Node> lines = new ArrayList<>();
        Label name = new Label(words.text(heading));
        name.getStyleClass().add("section-title");
        lines.add(name);
        said.forEach(statement -> lines.add(small(statements.sentence(statement))));
        list.getChildren().setAll(lines);
        show(list, !said.isEmpty());
    }

    private static Label small(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("small");
        return line;
    }

    private String whole(Fraction value) {
        return words.format().number(value, 0);
    }

    private Label number(Fraction value) {
        return FigureTable.number(words.format().number(value));
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> words.text("slices.neighbours." + key)).toList();
    }
}
