package hostplan.ui.placement;

import hostplan.capacity.Resource;
import hostplan.drawing.Words;
import hostplan.explain.CopyStatements;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PoolLoadStatements;
import hostplan.explain.WhyNotStatements;
import hostplan.message.MessageTexts;
import hostplan.placement.WhyNot;
import hostplan.project.PoolLoad;
import hostplan.ui.controls.Names;
import hostplan.ui.controls.RoleSwatch;
import hostplan.ui.slices.Card;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// The answer: cards, the table of hosts, and what becomes of the one that is selected when it
/// fails; or what keeps it from being given.
public final class AnswerController {

    private final SearchViewModel viewModel;
    private final PlacementLacks lacks;
    private final Words words;
    private final MessageTexts statements;

    @FXML private VBox messages;
    @FXML private HBox cards;
    @FXML private VBox hostsArea;
    @FXML private FlowPane legend;
    @FXML private ComboBox<Resource> resource;
    @FXML private ToggleButton asTable;
    @FXML private TableView<HostRow> table;
    @FXML private TableView<HostRow> counts;
    @FXML private Label failure;
    @FXML private Label copies;
    @FXML private Label nothingYet;

    private List<HostTable> hostTables = List.of();
    private boolean following;

    AnswerController(
            SearchViewModel viewModel, PlacementLacks lacks, Words words, MessageTexts statements) {
        this.viewModel = viewModel;
        this.lacks = lacks;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        hostTables =
                List.of(new HostTable(table, words, false), new HostTable(counts, words, true));
        counts.visibleProperty().bind(asTable.selectedProperty());
        table.visibleProperty().bind(asTable.selectedProperty().not());
        resource.disableProperty().bind(asTable.selectedProperty());
        resource.getItems().setAll(Resource.MEMORY, Resource.VCPUS, Resource.DISK);
        resource.setButtonCell(Names.cell(words::name));
        resource.setCellFactory(_ -> Names.cell(words::name));
        resource.setValue(Resource.MEMORY);
        resource.valueProperty().subscribe(_ -> show(viewModel.stateProperty().get()));
        for (Node node : List.of(cards, hostsArea, messages, failure, copies, nothingYet)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (TableView<HostRow> each : List.of(table, counts)) {
            each.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        }
        viewModel.selectedProperty().subscribe(_ -> follow());
        viewModel.selectedProperty().subscribe(_ -> showFailure());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(PlacementState state) {
        messages.getChildren().clear();
        boolean isAnswered = state instanceof PlacementState.Answered;
        cards.setVisible(isAnswered);
        hostsArea.setVisible(isAnswered);
        nothingYet.setVisible(state instanceof PlacementState.Searching);
        switch (state) {
            case PlacementState.NoPlacement _, PlacementState.Searching _ -> {}
            case PlacementState.Lacking(var all) ->
                    all.forEach(each -> messages.getChildren().add(lacks.message(each)));
            case PlacementState.Answered(PlacementShown shown, _) -> answered(shown);
        }
        messages.setVisible(!messages.getChildren().isEmpty());
        showFailure();
    }

    private void answered(PlacementShown shown) {
        showCards(Cards.of(shown, words));
        showLegend(shown);
        following = true;
        hostTables.forEach(each -> each.show(shown, resource.getValue()));
        following = false;
        follow();
        whyNot(shown);
        shown.pools().stream()
                .filter(PoolLoad::isFull)
                .map(PoolLoadStatements::of)
                .forEach(each ->
                        messages.getChildren()
                                .add(lacks.message("danger", statements.text(each), "")));
        CopyStatements.without(shown.copies())
                .forEach(each ->
                        messages.getChildren()
                                .add(lacks.message("danger", statements.text(each), "")));
        PlacementStatements.unchecked(shown.index(), shown.placement())
                .forEach(each ->
                        messages.getChildren()
                                .add(lacks.message("warning", statements.text(each), "")));
        shown.conflicts().stream()
                .map(each -> PlacementStatements.conflict(each, shown.index()))
                .forEach(each ->
                        messages.getChildren()
                                .add(lacks.message("danger", statements.text(each), "")));
        shown.wishes().stream()
                .filter(wish -> !wish.isMet())
                .forEach(wish ->
                        messages.getChildren()
                                .add(
                                        lacks.message(
                                                "warning",
                                                statements.text(PlacementStatements.wish(wish)),
                                                "")));
    }

    private void chosen(HostRow row) {
        if (!following && Objects.nonNull(row)) {
            viewModel.selectedProperty().set(Optional.of(row.id()));
        }
    }

    /// What is selected is so in both tables, also when they are filled anew.
    private void follow() {
        following = true;
        for (TableView<HostRow> each : List.of(table, counts)) {
            each.getItems().stream()
                    .filter(row -> viewModel.selectedProperty().get().equals(Optional.of(row.id())))
                    .findFirst()
                    .ifPresentOrElse(
                            each.getSelectionModel()::select,
                            each.getSelectionModel()::clearSelection);
        }
        following = false;
    }

    private void whyNot(PlacementShown shown) {
        WhyNotStatements reasons =
                new WhyNotStatements(
                        shown.answer().question(), statements, shortage -> host(shown, shortage));
        for (int each = 0; each < shown.withoutPlace().size(); each++) {
            WhyNot why = shown.whyNot().get(each);
            String name = shown.withoutPlace().get(each);
            messages.getChildren()
                    .add(
                            lacks.message(
                                    "danger",
                                    words.text("placement.unplaced", why.count(), name),
                                    reasons.of(why).stream()
                                            .map(statements::text)
                                            .collect(Collectors.joining("; "))));
        }
        int more = shown.whyNot().size() - shown.withoutPlace().size();
        if (more > 0) {
            messages.getChildren()
                    .add(lacks.message("danger", words.text("placement.unplacedMore", more), ""));
        }
    }

    private static String host(PlacementShown shown, WhyNot.Shortage shortage) {
        return shown.rows().stream()
                .filter(row -> shortage.row().equals(Optional.of(row.row())))
                .findFirst()
                .map(HostRow::name)
                .orElse(shown.answer().question().packing().hosts().get(shortage.host()).name());
    }

    private void showLegend(PlacementShown shown) {
        List<Node> keys = new ArrayList<>();
        for (int each = 0; each < shown.classes().names().size(); each++) {
            Label label =
                    new Label(
                            words.text(
                                    "placement.legend",
                                    shown.classes().names().get(each),
                                    shown.classes().counts().get(each)));
            label.getStyleClass().add("small");
            label.setGraphic(new RoleSwatch(shown.classes().role(each)));
            keys.add(label);
        }
        legend.getChildren().setAll(keys);
    }

    /// All cards are equally wide.
    private void showCards(List<Card> all) {
        double gaps = cards.getSpacing() * (all.size() - 1);
        List<Node> boxes = new ArrayList<>();
        for (Card card : all) {
            Label figure = new Label(card.figure());
            figure.setId("placement-card-" + card.id());
            figure.getStyleClass().add("figure");
            figure.setWrapText(true);
            VBox box = new VBox(2, figure);
            for (String note : card.notes()) {
                Label line = new Label(note);
                line.setWrapText(true);
                line.getStyleClass().addAll("muted", "small");
                box.getChildren().add(line);
            }
            box.getStyleClass().addAll("panel", "card");
            box.setId("placement-card-" + card.id() + "-box");
            box.prefWidthProperty().bind(cards.widthProperty().subtract(gaps).divide(all.size()));
            HBox.setHgrow(box, Priority.ALWAYS);
            boxes.add(box);
        }
        cards.getChildren().setAll(boxes);
    }

    private <T> Optional<T> ofSelected(BiFunction<PlacementShown, HostRow, Optional<T>> what) {
        return viewModel.stateProperty().get() instanceof PlacementState.Answered(var shown, _)
                ? shown.rows().stream()
                        .filter(row ->
                                viewModel.selectedProperty().get().equals(Optional.of(row.id())))
                        .findFirst()
                        .flatMap(row -> what.apply(shown, row))
                : Optional.empty();
    }

    /// What becomes of the selected host when it fails, and where the copies of its VMs lie.
    private void showFailure() {
        Optional<FailureWords.Told> told =
                ofSelected((shown, row) -> new FailureWords(shown, words).of(row));
        Optional<String> lying = ofSelected((shown, row) -> new CopyWords(shown, words).of(row));
        copies.setVisible(lying.isPresent());
        copies.setText(lying.orElse(""));
        failure.setVisible(told.isPresent());
        told.ifPresent(each -> {
            failure.setText(each.text());
            failure.getStyleClass().removeAll("success", "danger");
            failure.getStyleClass().add(each.isSurvived() ? "success" : "danger");
        });
    }
}
