package hostplan.ui.slices;

import hostplan.drawing.Drawing;
import hostplan.drawing.HostMapDrawing;
import hostplan.drawing.Words;
import hostplan.explain.Arithmetic;
import hostplan.explain.StatementText;
import hostplan.project.SlicingQuestions.Lack;
import hostplan.ui.controls.DrawingTable;
import hostplan.ui.controls.DrawingView;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer: cards, the host map and its table; or what keeps it from being given.
public final class AnswerController {

    /// A width in millimetres at which the table is made, which does not depend on it.
    private static final double ANY_WIDTH = 100;

    private final AnswerViewModel viewModel;
    private final Lacks lacks;
    private final Words words;
    private final StatementText statements;

    @FXML private VBox messages;
    @FXML private HBox cards;
    @FXML private VBox mapArea;
    @FXML private DrawingView map;
    @FXML private DrawingTable table;
    @FXML private ToggleButton asTable;
    @FXML private Label spanning;
    @FXML private Label computing;

    public AnswerController(
            AnswerViewModel viewModel, Lacks lacks, Words words, StatementText statements) {
        this.viewModel = viewModel;
        this.lacks = lacks;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        map.visibleProperty().bind(asTable.selectedProperty().not());
        table.visibleProperty().bind(asTable.selectedProperty());
        for (Node node : List.of(map, table, cards, mapArea, messages, spanning)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        map.selectedProperty().bindBidirectional(viewModel.selectedProperty());
        map.hoveredProperty().bindBidirectional(viewModel.hoveredProperty());
        table.selectedProperty().bindBidirectional(viewModel.selectedProperty());
        computing.visibleProperty().bind(viewModel.computingProperty());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(SlicesState state) {
        messages.getChildren().clear();
        boolean answered = state instanceof SlicesState.Answered;
        cards.setVisible(answered);
        mapArea.setVisible(answered);
        switch (state) {
            case SlicesState.NoSlicing _, SlicesState.Computing _ -> {}
            case SlicesState.Lacking(List<Lack> all) ->
                    all.stream().map(lacks::of).map(this::message).forEach(this::add);
            case SlicesState.Unanswerable(String message, String cure) ->
                    add(message("danger", message, cure));
            case SlicesState.Answered found -> answered(found);
        }
        messages.setVisible(!messages.getChildren().isEmpty());
    }

    private void answered(SlicesState.Answered found) {
        show(
                Stream.concat(
                                Headline.of(found.answer(), words).stream(),
                                found.costed().flatMap(this::cost).stream())
                        .toList());
        MapHints hints = new MapHints(found.answer(), words);
        map.hintProperty().set(hints::of);
        map.summaryProperty().set(hints.summary());
        map.sourceProperty()
                .set(width -> HostMapDrawing.of(found.answer(), found.map(), words, width));
        Drawing drawing = HostMapDrawing.of(found.answer(), found.map(), words, ANY_WIDTH);
        table.show(drawing.table());
        spanning.setVisible(found.map().spanning() > 0);
        spanning.setText(words.text("slices.map.spanning", found.map().spanning()));
        if (!found.answer().isMet()) {
            Arithmetic.limit(found.answer())
                    .ifPresent(limit ->
                            add(
                                    message(
                                            "danger",
                                            words.text("slices.doesNotFit"),
                                            statements.text(limit))));
        }
    }

    private Optional<Card> cost(SlicesState.Costed costed) {
        return CostCard.of(costed.costs(), words);
    }

    private void add(Node message) {
        messages.getChildren().add(message);
    }

    private static VBox card(Card card) {
        Label figure = new Label(card.figure());
        figure.setId("card-" + card.id());
        figure.getStyleClass().add("figure");
        figure.setWrapText(true);
        VBox box = new VBox(2, figure);
        for (String note : card.notes()) {
            Label line = new Label(note);
            line.setWrapText(true);
            line.getStyleClass().addAll("muted", "small");
            box.getChildren().add(line);
        }
        box.setId("card-" + card.id() + "-box");
        box.getStyleClass().addAll("panel", "card");
        return box;
    }

    /// All cards are equally wide.
    private void show(List<Card> shown) {
        double gaps = cards.getSpacing() * (shown.size() - 1);
        List<Node> boxes = new ArrayList<>();
        for (Card card : shown) {
            VBox box = card(card);
            box.prefWidthProperty().bind(cards.widthProperty().subtract(gaps).divide(shown.size()));
            boxes.add(box);
        }
        cards.getChildren().setAll(boxes);
    }

    private Node message(Lacks.Said said) {
        HBox box = message("warning", said.message(), said.cure());
        said.remedy()
                .ifPresent(remedy -> {
                    Button button = new Button(remedy.text());
                    button.getStyleClass().add("small");
                    button.setOnAction(_ -> remedy.action().run());
                    box.getChildren().add(button);
                });
        return box;
    }

    private static HBox message(String kind, String message, String cure) {
        Label first = new Label(message);
        first.setWrapText(true);
        first.getStyleClass().add("strong");
        Label second = new Label(cure);
        second.setWrapText(true);
        VBox both = new VBox(2, first, second);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox box = new HBox(12, both);
        box.getStyleClass().addAll("message", kind);
        return box;
    }

    /// What is drawn at present; empty where nothing is.
    Optional<Drawing> drawn() {
        return Optional.of(map.drawing()).filter(shown -> !shown.shapes().isEmpty());
    }
}
