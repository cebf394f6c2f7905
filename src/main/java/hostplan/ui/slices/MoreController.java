package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.capacity.MoreStep;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.MaximalMixes;
import hostplan.capacity.vary.Spare;
import hostplan.capacity.vary.UnderRules;
import hostplan.capacity.vary.WhatIf;
import hostplan.drawing.MixMap;
import hostplan.drawing.Words;
import hostplan.explain.MoreStatements;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;
import hostplan.explain.VaryStatements;
import hostplan.ui.controls.DrawingTable;
import hostplan.ui.controls.DrawingView;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What else there could be on the host: the steps that would bring more slices, what can be left
/// out, the largest slice, prices, other rules and all mixes.
public final class MoreController {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AnswerViewModel viewModel;
    private final WhatIfViewModel whatIf;
    private final Words words;
    private final StatementText statements;

    @FXML private VBox more;
    @FXML private VBox spares;
    @FXML private VBox largest;
    @FXML private VBox prices;
    @FXML private VBox rules;
    @FXML private VBox mixes;
    @FXML private Label computing;
    @FXML private DrawingView mixMap;
    @FXML private DrawingTable mixTable;
    @FXML private ToggleButton mixAsTable;

    public MoreController(
            AnswerViewModel viewModel,
            WhatIfViewModel whatIf,
            Words words,
            StatementText statements) {
        this.viewModel = viewModel;
        this.whatIf = whatIf;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        mixMap.visibleProperty().bind(mixAsTable.selectedProperty().not());
        mixMap.managedProperty().bind(mixMap.visibleProperty());
        mixTable.visibleProperty().bind(mixAsTable.selectedProperty());
        mixTable.managedProperty().bind(mixTable.visibleProperty());
        mixTable.selectedProperty().bindBidirectional(mixMap.selectedProperty());
        viewModel.stateProperty().subscribe(this::show);
        whatIf.whatIfProperty().subscribe(this::show);
    }

    private void show(SlicesState state) {
        show(state instanceof SlicesState.Answered answered ? answered.more() : List.of());
    }

    private void show(Optional<WhatIf> found) {
        show(computing, found.isEmpty());
        found.ifPresent(this::show);
        Stream.of(spares, largest, prices, rules, mixes)
                .filter(_ -> found.isEmpty())
                .forEach(section -> show(section, false));
    }

    private void show(WhatIf found) {
        SlicingQuestion question = found.answer().question();
        list(spares, "slices.spares", found.spares().stream().map(this::line).toList());
        list(largest, "slices.largest", said(VaryStatements.of(found.largest(), words.format())));
        list(
                prices,
                "slices.prices",
                found.prices().stream()
                        .flatMap(turn ->
                                said(VaryStatements.of(turn, question, words.format())).stream())
                        .toList());
        list(rules, "slices.rules", found.rules().stream().map(each -> line(each, found)).toList());
        show(mixes, found.mixes().filter(all -> all.mixes().size() > 1).isPresent());
        found.mixes().ifPresent(all -> draw(all, found.answer()));
    }

    private void draw(MaximalMixes all, SlicingAnswer answer) {
        mixMap.sourceProperty()
                .set(width -> MixMap.of(all, answer.counts(), answer.question(), words, width));
        mixMap.hintProperty().set(id -> hint(all, id));
        mixMap.summaryProperty().set(words.text("slices.mixes.summary", all.mixes().size()));
        mixTable.show(MixMap.of(all, answer.counts(), answer.question(), words, 1).table());
    }

    private String hint(MaximalMixes all, String id) {
        return IntStream.range(0, all.mixes().size())
                .filter(place -> MixMap.id(place).equals(id))
                .mapToObj(all.mixes()::get)
                .map(mix ->
                        IntStream.range(0, mix.counts().size())
                                .mapToObj(flavor ->
                                        words.format().number(mix.counts().get(flavor))
                                                + " × "
                                                + all.flavors().get(flavor).name())
                                .collect(Collectors.joining(", ")))
                .findFirst()
                .orElse(id);
    }

    /// What would bring more slices, the cheapest for a slice first.
    private void show(List<MoreStep> found) {
        list(more, "slices.more.heading", found.stream().map(this::line).toList());
    }

    /// A heading and lines; nothing where there are no lines.
    private void list(VBox section, String heading, List<Node> lines) {
        Label name = new Label(words.text(heading));
        name.getStyleClass().add("section-title");
        section.getChildren().setAll(name);
        section.getChildren().addAll(lines);
        show(section, !lines.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private List<Node> said(List<Statement> said) {
        return said.stream().<Node>map(each -> wrapped(statements.sentence(each))).toList();
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Node line(Spare spare) {
        Label what = wrapped(statements.sentence(VaryStatements.of(spare)));
        HBox line = new HBox(8, what);
        spare.price()
                .ifPresent(price -> line.getChildren().add(figure(words.format().money(price))));
        line.getStyleClass().add("figure-line");
        return line;
    }

    private static Label figure(String text) {
        Label figure = new Label(text);
        figure.getStyleClass().add("strong");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    /// The rules of the slicing are marked.
    private Node line(UnderRules under, WhatIf whatIf) {
        boolean chosen = under.rules().id().equals(whatIf.answer().question().ruleSet().id());
        Label name = wrapped(under.rules().name());
        Label limit =
                new Label(
                        under.limit().map(words::name).orElse(words.text("slices.rules.nothing")));
        limit.getStyleClass().addAll("muted", "small");
        limit.setMinWidth(Region.USE_PREF_SIZE);
        Label slices = figure(under.slices().map(words.format()::number).orElse("–"));
        slices.getStyleClass().add("rules-count");
        HBox line = new HBox(8, name, limit, slices);
        line.getStyleClass().add("figure-line");
        line.pseudoClassStateChanged(CHOSEN, chosen);
        return line;
    }

    private Node line(MoreStep step) {
        Label what = wrapped(statements.sentence(MoreStatements.of(step.change())));
        Label slices = figure(words.text("slices.more.slices", step.slices()));
        HBox line = new HBox(8, what, slices);
        line.getStyleClass().add("figure-line");
        return step.price()
                .<Node>map(price -> {
                    Label each =
                            new Label(
                                    words.text(
                                            "slices.more.price",
                                            words.format().money(price),
                                            words.format()
                                                    .number(
                                                            step.pricePerSlice()
                                                                    .orElse(Fraction.ZERO))));
                    each.getStyleClass().addAll("muted", "small");
                    return new VBox(line, each);
                })
                .orElse(line);
    }
}
