package hostplan.ui.racks;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The pages beside the racks: the rack that is shown, and what is selected. All of it takes what
/// is dragged out of racks.
public final class InspectorController {

    private final RackView look;
    private final RackDrag drag;
    private final RackWords words;
    private final ToggleGroup group = new ToggleGroup();

    @FXML private Node root;
    @FXML private HBox pages;
    @FXML private Node rack;
    @FXML private Node selected;

    InspectorController(RackView look, RackDrag drag, RackWords words) {
        this.look = look;
        this.drag = drag;
        this.words = words;
    }

    @FXML
    private void initialize() {
        drag.setList(root);
        for (RackView.Page each : RackView.Page.values()) {
            pages.getChildren().add(choice(each));
        }
        look.pageProperty().subscribe(this::open);
    }

    private ToggleButton choice(RackView.Page page) {
        ToggleButton choice = new ToggleButton(words.text("racks.inspect." + page.code()));
        choice.setId("racks-inspect-" + page.code());
        choice.setToggleGroup(group);
        choice.setUserData(page);
        choice.getStyleClass().addAll("flat", "page-choice");
        choice.setOnAction(_ -> {
            look.pageProperty().set(page);
            open(page);
        });
        return choice;
    }

    private void open(RackView.Page page) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == page)
                .forEach(group::selectToggle);
        show(rack, page == RackView.Page.RACK);
        show(selected, page == RackView.Page.SELECTED);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
