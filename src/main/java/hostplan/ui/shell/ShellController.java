package hostplan.ui.shell;

import hostplan.ui.common.View;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The window around the screens.
public final class ShellController {

    private final ShellViewModel viewModel;
    private final DocumentViewModel document;
    private final Front front;
    private final Navigation navigation;
    private final Map<Screen, View<? extends ScreenController>> loaded =
            new EnumMap<>(Screen.class);
    private final ScrollPane inspector = new ScrollPane();

    @FXML private BorderPane root;

    @FXML private VBox navigationPane;

    @FXML private VBox navigationItems;

    @FXML private VBox navigationFoot;

    @FXML private StackPane content;

    @FXML private HBox banner;

    @FXML private Label bannerText;

    @FXML private Button bannerAction;

    @FXML private Button bannerOther;

    private Zones zones = new Zones(List.of());

    public ShellController(
            ShellViewModel viewModel,
            DocumentViewModel document,
            Front front,
            Navigation navigation) {
        this.viewModel = viewModel;
        this.document = document;
        this.front = front;
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        inspector.getStyleClass().addAll("inspector", "edge-to-edge");
        inspector.setId("inspector");
        inspector.setFitToWidth(true);
        inspector.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        zones = new Zones(List.of(navigationPane, content, inspector));
        navigation.fill(navigationItems, navigationFoot);
        viewModel.navigator().placeProperty().subscribe(this::show);
        viewModel.inspectorShownProperty().subscribe(shown -> placeInspector());
        document.bannerProperty().subscribe(this::showBanner);
        root.setOnDragOver(this::offerDrop);
        root.setOnDragDropped(this::drop);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::changeZone);
    }

    private void show(Navigator.Place place) {
        if (!loaded.containsKey(place.screen())) {
            front.load(place.screen()).ifPresent(view -> loaded.put(place.screen(), view));
        }
        Optional.ofNullable(loaded.get(place.screen())).ifPresent(view -> bring(view, place));
    }

    private void bring(View<? extends ScreenController> view, Navigator.Place place) {
        front.bring(view.controller());
        boolean hadFocus = zones.hold(content, focused());
        content.getChildren().setAll(view.root());
        navigation.select(place.screen());
        navigationPane.setVisible(place.screen() != Screen.START);
        navigationPane.setManaged(place.screen() != Screen.START);
        placeInspector();
        view.controller().shown(place.object());
        if (hadFocus && !zones.enter(content)) {
            // What is in a scroll pane is there only then.
            content.applyCss();
            zones.enter(content);
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    }

    private void placeInspector() {
        List<Node> wanted =
                front.screenProperty().get().flatMap(ScreenController::inspector).stream().toList();
        viewModel.setHasInspector(!wanted.isEmpty());
        boolean shown = viewModel.inspectorShownProperty().get() && !wanted.isEmpty();
        inspector.setContent(shown ? wanted.getFirst() : null);
        root.setRight(shown ? inspector : null);
    }

    private void showBanner(DocumentViewModel.Banner shown) {
        banner.setVisible(!shown.text().isEmpty());
        banner.setManaged(!shown.text().isEmpty());
        bannerText.setText(shown.text());
        show(bannerAction, shown.actions().stream().findFirst());
        show(bannerOther, shown.actions().stream().skip(1).findFirst());
    }

    private static void show(Button button, Optional<DocumentViewModel.Banner.Action> action) {
        button.setVisible(action.isPresent());
        button.setManaged(action.isPresent());
        button.setText(action.map(DocumentViewModel.Banner.Action::text).orElse(""));
        button.setOnAction(event -> action.ifPresent(each -> each.run().run()));
    }

    private void changeZone(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            zones.next(focused());
            event.consume();
        }
    }

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        document.dropped(
                event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
