package hostplan.ui.slices;

import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pages beside the map, one of them shown.
///
/// A further page is one more include in `Inspector.fxml` and one more line in `initialize`.
public final class InspectorController {

    private final AnswerViewModel viewModel;
    private final WhatIfViewModel whatIf;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> pages = new LinkedHashMap<>();

    @FXML private FlowPane chooser;
    @FXML private Label nothing;
    @FXML private VBox content;
    @FXML private Node where;
    @FXML private Node more;
    @FXML private Node cost;
    @FXML private Node neighbours;

    public InspectorController(AnswerViewModel viewModel, WhatIfViewModel whatIf, Texts texts) {
        this.viewModel = viewModel;
        this.whatIf = whatIf;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        page("where", where);
        page("more", more);
        page("cost", cost);
        page("neighbours", neighbours);
        viewModel.stateProperty().subscribe(this::show);
        open("where");
    }

    private void page(String name, Node page) {
        pages.put(name, page);
        ToggleButton choice = new ToggleButton(texts.text("slices.page." + name));
        choice.setId("slices-page-" + name);
        choice.setToggleGroup(group);
        choice.getStyleClass().addAll("flat", "page-choice");
        choice.setUserData(name);
        choice.setOnAction(_ -> open(name));
        chooser.getChildren().add(choice);
    }

    private void open(String name) {
        group.getToggles().stream()
                .filter(toggle -> name.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        pages.forEach((key, page) -> show(page, key.equals(name)));
        whatIf.watch(name.equals("more"));
        toTheTop();
    }

    /// A page is read from its beginning, wherever the one before was left.
    private void toTheTop() {
        for (Node at = content.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                pane.setVvalue(0);
            }
        }
    }

    private void show(SlicesState state) {
        boolean answered = state instanceof SlicesState.Answered;
        show(content, answered);
        show(chooser, answered);
        show(nothing, !answered);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
