package hostplan.ui.shell;

import hostplan.storage.KeptVersions;
import hostplan.ui.common.Texts;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// The menus of a window.
public final class MenusController {

    /// The digits of a keyboard; the last is 0.

    private final ShellViewModel shell;

    private final DocumentViewModel document;
    private final Front front;
    private final Texts texts;
    private final PalettePopup palette;
    private List<MenuItem> commands = List.of();

    @FXML private Menu recentMenu;

    @FXML private MenuBar menuBar;

    @FXML private MenuItem findItem;

    @FXML private Menu sampleMenu;

    @FXML private Menu versionsMenu;

    @FXML private Menu editMenu;

    @FXML private Menu viewMenu;

    @FXML private MenuItem saveItem;

    @FXML private MenuItem revertItem;

    @FXML private MenuItem undoItem;

    @FXML private MenuItem redoItem;

    @FXML private MenuItem exportItem;

    @FXML private MenuItem drawingItem;

    @FXML private CheckMenuItem inspectorItem;

    @FXML private ToggleGroup appearances;

    /// @param background finds what is typed in the palette
    public MenusController(
            ShellViewModel shell,
            DocumentViewModel document,
            Front front,
            Executor background,
            Texts texts) {
        this.shell = shell;
        this.document = document;
        this.front = front;
        this.texts = texts;
        palette =
                new PalettePopup(
                        new Palette(kind -> texts.text(Screen.of(kind).titleKey())),
                        texts,
                        background,
                        Platform::runLater,
                        this::chosen);
    }

    private void chosen(Palette.Choice choice) {
        switch (choice) {
            case Palette.Choice.Command command -> commands.get(command.place()).fire();
            case Palette.Choice.Thing thing ->
                    shell.navigator().show(Screen.of(thing.kind()), thing.id());
        }
    }

    /// Everything that the menus offer now can be found by its name.
    @FXML
    private void find() {
        offerEdits(editMenu.getItems());
        offerEdits(List.of(exportItem, drawingItem));
        commands = menuBar.getMenus().stream().flatMap(this::leaves).toList();
        editMenu.getItems().forEach(MenusController::enableEdit);
        List<Palette.Choice.Command> named = new ArrayList<>();
        for (int place = 0; place < commands.size(); place++) {
            MenuItem item = commands.get(place);
            String key =
                    Optional.ofNullable(item.getAccelerator())
                            .map(KeyCombination::getDisplayText)
                            .orElse("");
            named.add(new Palette.Choice.Command(place, plain(item.getText()), key));
        }
        palette.show(menuBar.getScene().getRoot(), named, shell.session().project());
    }

    /// Without the mark of the letter that chooses it in its menu.
    private static String plain(String text) {
        return text.replace("_", "");
    }

    private Stream<MenuItem> leaves(MenuItem item) {
        if (item == recentMenu || item == versionsMenu || item instanceof SeparatorMenuItem) {
            return Stream.empty();
        }
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(this::leaves)
                : Stream.of(item).filter(each -> !each.isDisable() && each != findItem);
    }

    @FXML
    private void initialize() {
        undoItem.textProperty().bind(shell.undoText());
        redoItem.textProperty().bind(shell.redoText());
        undoItem.disableProperty()
                .bind(shell.session().undoableProperty().map(step -> step.isEmpty()));
        redoItem.disableProperty()
                .bind(shell.session().redoableProperty().map(step -> step.isEmpty()));
        saveItem.disableProperty().bind(document.savableProperty().not());
        revertItem.disableProperty().bind(document.revertibleProperty().not());
        inspectorItem.selectedProperty().bindBidirectional(shell.inspectorShownProperty());
        editMenu.setOnShowing(event -> offerEdits(editMenu.getItems()));
        exportItem
                .getParentMenu()
                .setOnShowing(event -> offerEdits(List.of(exportItem, drawingItem)));
        editMenu.setOnHidden(event -> editMenu.getItems().forEach(MenusController::enableEdit));
        versionsMenu.getItems().add(new MenuItem());
        versionsMenu.setOnShowing(event -> listVersions());
        recentMenu.getItems().add(new MenuItem());
        recentMenu.setOnShowing(event -> listRecent());
        document.samples().forEach(sample -> sampleMenu.getItems().add(sampleItem(sample)));
        listScreens();
        listAppearances();
    }

    private void offerEdits(List<MenuItem> items) {
        for (MenuItem item : items) {
            if (item.getUserData() != null) {
                item.setDisable(!front.answers(EditCommand.valueOf(item.getUserData().toString())));
            }
        }
    }

    /// An item that is disabled loses its key, and what is in front may have changed when the key
    /// is pressed.
    private static void enableEdit(MenuItem item) {
        if (item.getUserData() != null) {
            item.setDisable(false);
        }
    }

    private void listRecent() {
        recentMenu.getItems().clear();
        for (Path file : document.recent()) {
            MenuItem item =
                    new MenuItem(file.getFileName() + " — " + file.toAbsolutePath().getParent());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> document.open(file));
            recentMenu.getItems().add(item);
        }
        if (recentMenu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(texts.text("file.recent.none"));
            none.setDisable(true);
            recentMenu.getItems().add(none);
        }
    }

    private void listVersions() {
        versionsMenu.getItems().clear();
        for (KeptVersions.Version version : document.earlier().all()) {
            MenuItem item = new MenuItem(document.earlier().text(version));
            item.setOnAction(event -> document.earlier().goBackTo(version));
            item.setDisable(shell.session().readOnlyProperty().get());
            versionsMenu.getItems().add(item);
        }
        if (versionsMenu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(texts.text("file.versions.none"));
            none.setDisable(true);
            versionsMenu.getItems().add(none);
        }
    }

    private MenuItem sampleItem(String sample) {
        MenuItem item = new MenuItem(texts.text("sample." + sample));
        item.setOnAction(event -> document.openSample(sample, Screen.OVERVIEW));
        return item;
    }

    private void listScreens() {
        int place = 1 + viewMenu.getItems().indexOf(findItem);
        for (Screen screen : front.screens()) {
            if (screen.navigable()) {
                MenuItem item = new MenuItem(texts.text(screen.titleKey()));
                item.setId("menu-" + screen.name().toLowerCase(Locale.ROOT));
                ScreenKeys.of(screen).ifPresent(item::setAccelerator);
                item.setOnAction(event -> shell.navigator().show(screen));
                viewMenu.getItems().add(place++, item);
            }
        }
    }

    private void listAppearances() {
        for (Toggle toggle : appearances.getToggles()) {
            Appearance appearance =
                    Appearance.valueOf(((RadioMenuItem) toggle).getUserData().toString());
            toggle.setSelected(shell.appearanceProperty().get() == appearance);
            ((RadioMenuItem) toggle)
                    .setOnAction(event -> shell.appearanceProperty().set(appearance));
        }
    }

    @FXML
    private void newProject() {
        document.newProject();
    }

    @FXML
    private void open() {
        document.chooseAndOpen();
    }

    @FXML
    private void save() {
        document.save();
    }

    @FXML
    private void saveAs() {
        document.saveAs();
    }

    @FXML
    private void saveCopy() {
        document.saveCopy();
    }

    @FXML
    private void revert() {
        document.revert();
    }

    @FXML
    private void importFiles() {
        shell.navigator().show(Screen.IMPORT);
    }

    @FXML
    private void print() {
        shell.navigator().show(Screen.PRINT);
    }

    @FXML
    private void takeInQuote() {
        shell.navigator().show(Screen.QUOTE);
    }

    @FXML
    private void close() {
        document.close();
    }

    @FXML
    private void quit() {
        document.quit();
    }

    @FXML
    private void undo() {
        shell.session().undo();
    }

    @FXML
    private void redo() {
        shell.session().redo();
    }

    @FXML
    private void edit(ActionEvent event) {
        front.run(EditCommand.valueOf(((MenuItem) event.getSource()).getUserData().toString()));
    }

    @FXML
    private void exportTable() {
        Screen screen = shell.navigator().place().screen();
        front.screenProperty()
                .get()
                .flatMap(ScreenController::csv)
                .ifPresent(csv -> document.exportTable(texts.text(screen.titleKey()), csv));
    }

    @FXML
    private void exportDrawing() {
        Screen screen = shell.navigator().place().screen();
        front.screenProperty()
                .get()
                .flatMap(ScreenController::drawing)
                .ifPresent(
                        drawing -> document.exportDrawing(texts.text(screen.titleKey()), drawing));
    }

    @FXML
    private void keys() {
        document.showKeys();
    }

    @FXML
    private void about() {
        document.showAbout();
    }
}
