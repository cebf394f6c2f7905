package hostplan.ui.placement;

import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pages beside the table of hosts, one of them shown.
public final class InspectorController {

    private final CurrentPlacement current;
    private final Texts texts;
    private final Map<String, Consumer<Boolean>> opened;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> pages = new LinkedHashMap<>();

    @FXML private VBox root;
    @FXML private TilePane chooser;
    @FXML private Node rules;
    @FXML private Node offers;
    @FXML private Node kinds;
    @FXML private Node groups;
    @FXML private Node failures;
    @FXML private Node moves;
    @FXML private Node whatIf;

    /// @param opened told whether a person looks at the page of that name
    InspectorController(
            CurrentPlacement current, Texts texts, Map<String, Consumer<Boolean>> opened) {
        this.current = current;
        this.texts = texts;
        this.opened = Map.copyOf(opened);
    }

    @FXML
    private void initialize() {
        page("rules", rules);
        page("hosts", offers);
        page("vms", kinds);
        page("groups", groups);
        page("failures", failures);
        page("moves", moves);
        page("whatif", whatIf);
        open("rules");
        // Where nothing is asked there is nothing to set.
        root.visibleProperty().bind(current.placementProperty().map(Optional::isPresent));
    }

    private void page(String name, Node page) {
        pages.put(name, page);
        ToggleButton choice = new ToggleButton(texts.text("placement.page." + name));
        choice.setId("placement-page-" + name);
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
        pages.forEach((key, page) -> {
            page.setVisible(key.equals(name));
            page.setManaged(key.equals(name));
        });
        opened.forEach((key, page) -> page.accept(key.equals(name)));
    }
}
