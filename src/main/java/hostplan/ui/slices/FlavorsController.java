package hostplan.ui.slices;

import hostplan.capacity.Flavor;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.Words;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is sold: a row for each flavor, edited in place, with how many of it fit.
public final class FlavorsController {

    private final FlavorsViewModel viewModel;
    private final AnswerViewModel answer;
    private final Words words;
    private final Texts texts;
    private final List<FlavorRow> rows = new ArrayList<>();

    @FXML private GridPane grid;
    @FXML private MenuButton add;
    @FXML private FieldProblems problems;

    public FlavorsController(
            FlavorsViewModel viewModel, AnswerViewModel answer, Words words, Texts texts) {
        this.viewModel = viewModel;
        this.answer = answer;
        this.words = words;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (FlavorColumn column : FlavorColumn.values()) {
            grid.getColumnConstraints().add(constraints(column));
        }
        viewModel.linesProperty().subscribe(this::rebuild);
        answer.stateProperty().subscribe(this::show);
        answer.selectedProperty().subscribe(this::select);
        add.setOnShowing(_ -> offer());
        offer();
        grid.disableProperty().bind(viewModel.readOnlyProperty());
        add.disableProperty().bind(viewModel.readOnlyProperty());
    }

    private static ColumnConstraints constraints(FlavorColumn column) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setMinWidth(column.width());
        constraints.setPrefWidth(column.width());
        constraints.setHgrow(column.grows() ? Priority.ALWAYS : Priority.NEVER);
        constraints.setHalignment(column.numeric() ? HPos.RIGHT : HPos.LEFT);
        return constraints;
    }

    private void rebuild(List<FlavorLine> lines) {
        grid.getChildren().clear();
        rows.clear();
        problems.clear();
        Region ground = new Region();
        ground.getStyleClass().add("heading-ground");
        grid.add(ground, 0, 0, FlavorColumn.values().length, 1);
        for (FlavorColumn column : FlavorColumn.values()) {
            grid.add(heading(column), column.place(), 0);
        }
        for (FlavorLine line : lines) {
            FlavorRow row = new FlavorRow(viewModel, line, answer, texts);
            rows.add(row);
            row.addTo(grid, problems);
        }
        show(answer.stateProperty().get());
        select(answer.selectedProperty().get());
    }

    private Label heading(FlavorColumn column) {
        Label heading = new Label(column.key().isEmpty() ? "" : texts.text(column.key()));
        heading.getStyleClass().addAll("heading", "small", "muted");
        heading.setMaxWidth(Double.MAX_VALUE);
        if (column.numeric()) {
            heading.getStyleClass().add("numeric");
        }
        return heading;
    }

    private void show(SlicesState state) {
        List<LineAnswer> lines =
                state instanceof SlicesState.Answered(SlicingAnswer found, var _, var _, var _)
                        ? found.lines()
                        : List.of();
        for (FlavorRow row : rows) {
            boolean known = lines.size() == rows.size();
            row.show(known ? Optional.of(lines.get(rows.indexOf(row))) : Optional.empty(), words);
        }
    }

    private void select(Optional<String> id) {
        rows.forEach(row -> row.select(id));
    }

    private void offer() {
        add.getItems().clear();
        for (Flavor flavor : viewModel.others()) {
            MenuItem item = new MenuItem(flavor.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> viewModel.add(flavor));
            add.getItems().add(item);
        }
        MenuItem fresh = new MenuItem(texts.text("slices.flavor.new"));
        fresh.setId("slices-flavor-new");
        fresh.setOnAction(_ -> viewModel.addNew());
        add.getItems().add(fresh);
    }
}
