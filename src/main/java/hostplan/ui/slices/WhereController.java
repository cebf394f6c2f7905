package hostplan.ui.slices;

import hostplan.capacity.Ledger;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.Words;
import hostplan.explain.Arithmetic;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where each resource goes, why not one more fits, and what was not looked at.
public final class WhereController {

    private final AnswerViewModel viewModel;
    private final Words words;
    private final StatementText statements;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Resource, ToggleButton> choices = new EnumMap<>(Resource.class);
    private final List<StepRow> rows = new ArrayList<>();
    private Resource shown = Resource.MEMORY;

    @FXML private Label title;
    @FXML private HBox chooser;
    @FXML private VBox steps;
    @FXML private VBox arithmetic;
    @FXML private VBox warnings;
    @FXML private VBox notChecked;

    public WhereController(AnswerViewModel viewModel, Words words, StatementText statements) {
        this.viewModel = viewModel;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        for (Resource resource : Resource.NAMED_FIRST) {
            choices.put(resource, choice(resource));
        }
        viewModel.stateProperty().subscribe(this::show);
        viewModel.selectedProperty().subscribe(id -> light(id, viewModel.hoveredProperty().get()));
        viewModel.hoveredProperty().subscribe(id -> light(viewModel.selectedProperty().get(), id));
    }

    private ToggleButton choice(Resource resource) {
        ToggleButton choice = new ToggleButton(words.name(resource));
        choice.setId("inspector-" + resource.id());
        choice.setToggleGroup(group);
        choice.getStyleClass().addAll("small", "resource-choice");
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            shown = resource;
            show(viewModel.stateProperty().get());
        });
        return choice;
    }

    private void show(SlicesState state) {
        if (state instanceof SlicesState.Answered answered) {
            show(answered.answer());
        }
    }

    private void show(SlicingAnswer answer) {
        chooser.getChildren()
                .setAll(
                        Resource.NAMED_FIRST.stream()
                                .filter(resource -> answer.ledger(resource).isPresent())
                                .map(choices::get)
                                .toList());
        Optional<Ledger> ledger =
                answer.ledger(shown).or(() -> answer.ledgers().stream().findFirst());
        ledger.ifPresent(found -> waterfall(answer, found));
        sentences(warnings, "slices.warnings", Arithmetic.warnings(answer));
        sentences(notChecked, "slices.notChecked", Arithmetic.notChecked(answer));
    }

    private void waterfall(SlicingAnswer answer, Ledger ledger) {
        Resource resource = ledger.resource();
        Optional.ofNullable(choices.get(resource)).ifPresent(group::selectToggle);
        title.setText(words.text("slices.where." + resource.id()));
        rows.clear();
        for (Step step : Waterfall.of(answer, ledger, words, statements)) {
            rows.add(new StepRow(step, viewModel, words));
        }
        steps.getChildren().setAll(rows);
        List<Statement> said = new ArrayList<>(Arithmetic.of(answer, resource));
        Arithmetic.limit(answer).ifPresent(said::add);
        sentences(arithmetic, "slices.arithmetic", said);
        light(viewModel.selectedProperty().get(), viewModel.hoveredProperty().get());
    }

    private void sentences(VBox list, String heading, List<Statement> said) {
        List<Node> lines = new ArrayList<>();
        if (!said.isEmpty()) {
            Label name = new Label(words.text(heading));
            name.getStyleClass().add("section-title");
            lines.add(name);
        }
        for (Statement statement : said) {
            Label line = new Label(statements.sentence(statement));
            line.setWrapText(true);
            line.getStyleClass().add("small");
            lines.add(line);
        }
        list.getChildren().setAll(lines);
        list.setManaged(!said.isEmpty());
        list.setVisible(!said.isEmpty());
    }

    private void light(Optional<String> selected, Optional<String> hovered) {
        rows.forEach(row -> row.light(selected, hovered));
    }
}
