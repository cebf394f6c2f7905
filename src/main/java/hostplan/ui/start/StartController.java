package hostplan.ui.start;

import hostplan.ui.common.Texts;
import hostplan.ui.shell.DocumentViewModel;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The start page: what a person may want to know, and the projects opened last.
public final class StartController implements ScreenController {

    private static final int MOST_RECENT = 8;

    private final DocumentViewModel document;
    private final Navigator navigator;
    private final Texts texts;

    @FXML private VBox recent;

    public StartController(DocumentViewModel document, Navigator navigator, Texts texts) {
        this.document = document;
        this.navigator = navigator;
        this.texts = texts;
    }

    @Override
    public void shown(Optional<String> object) {
        List<Path> files = document.recent().stream().limit(MOST_RECENT).toList();
        recent.getChildren().setAll(files.stream().map(this::recentItem).toList());
        if (files.isEmpty()) {
            Label none = new Label(texts.text("start.recent.none"));
            none.getStyleClass().add("muted");
            recent.getChildren().add(none);
        }
    }

    private Button recentItem(Path file) {
        Label name = new Label(file.getFileName().toString());
        name.getStyleClass().add("strong");
        Label folder = new Label(String.valueOf(file.toAbsolutePath().getParent()));
        folder.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button item = new Button();
        HBox line = new HBox(name, gap, folder);
        item.setGraphic(line);
        line.prefWidthProperty().bind(item.widthProperty().subtract(18));
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(texts.text("start.recent.open", file.getFileName()));
        item.getStyleClass().add("recent-item");
        item.setOnAction(event -> document.open(file));
        return item;
    }

    @FXML
    private void importFiles() {
        navigator.show(Screen.IMPORT);
    }

    @FXML
    private void openTextbook() {
        document.openSample("textbook", Screen.SLICES);
    }

    @FXML
    private void openShop() {
        document.openSample("web-shop", Screen.INVENTORY);
    }

    @FXML
    private void openPlacement() {
        document.openSample("web-shop", Screen.PLACEMENT);
    }

    @FXML
    private void openRacks() {
        document.openSample("web-shop", Screen.RACKS);
    }

    @FXML
    private void newProject() {
        document.newProject();
    }
}
