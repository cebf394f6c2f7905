package hostplan.ui.shell;

import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.Texts;
import hostplan.ui.common.View;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The window around the screens.
public final class ShellController {

    private final ShellViewModel viewModel;
    private final Map<Screen, Class<? extends ScreenController>> screens;
    private final FxmlViews views;
    private final Texts texts;
    private final Map<Screen, View<? extends ScreenController>> shown = new EnumMap<>(Screen.class);
    private final ToggleGroup navigation = new ToggleGroup();

    @FXML private BorderPane root;

    @FXML private VBox navigationItems;

    @FXML private StackPane content;

    @FXML private StackPane inspector;

    @FXML private MenuItem undoItem;

    @FXML private MenuItem redoItem;

    public ShellController(
            ShellViewModel viewModel,
            Map<Screen, Class<? extends ScreenController>> screens,
            FxmlViews views,
            Texts texts) {
        this.viewModel = viewModel;
        this.screens = Map.copyOf(screens);
        this.views = views;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        undoItem.textProperty().bind(viewModel.undoText());
        redoItem.textProperty().bind(viewModel.redoText());
        for (Screen screen : Screen.values()) {
            if (screens.containsKey(screen) && screen != Screen.START) {
                navigationItems.getChildren().add(navigationItem(screen));
            }
        }
        viewModel.navigator().placeProperty().subscribe(this::show);
    }

    private Node navigationItem(Screen screen) {
        Label title = new Label(texts.text(screen.titleKey()));
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(viewModel.count(screen));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton item = new ToggleButton();
        item.setId("navigation-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        item.setGraphic(new HBox(title, gap, count));
        item.setToggleGroup(navigation);
        item.setUserData(screen);
        item.setMaxWidth(Double.MAX_VALUE);
        item.getStyleClass().add("navigation-item");
        item.setOnAction(event -> viewModel.navigator().show(screen));
        return item;
    }

    private void show(Navigator.Place place) {
        Class<? extends ScreenController> type = screens.get(place.screen());
        if (type == null) {
            return;
        }
        View<? extends ScreenController> view =
                shown.computeIfAbsent(place.screen(), screen -> views.load(type));
        content.getChildren().setAll(view.root());
        inspector.getChildren().setAll(view.controller().inspector().stream().toList());
        root.setRight(inspector.getChildren().isEmpty() ? null : inspector);
        navigation.getToggles().stream()
                .filter(toggle -> place.screen().equals(toggle.getUserData()))
                .findFirst()
                .ifPresentOrElse(navigation::selectToggle, () -> navigation.selectToggle(null));
        view.controller().shown(place.object());
    }

    /// The screen in front.
    private Optional<ScreenController> front() {
        return Optional.ofNullable(shown.get(viewModel.navigator().place().screen()))
                .map(View::controller);
    }

    @FXML
    private void edit(ActionEvent event) {
        EditCommand command =
                EditCommand.valueOf(((MenuItem) event.getSource()).getUserData().toString());
        front().filter(screen -> screen.answers().contains(command))
                .ifPresent(screen -> screen.run(command));
    }

    @FXML
    private void undo() {
        viewModel.session().undo();
    }

    @FXML
    private void redo() {
        viewModel.session().redo();
    }
}
