package hostplan.ui.racks;

import hostplan.drawing.Drawing;
import hostplan.inventory.Site;
import hostplan.ui.common.View;
import hostplan.ui.controls.Names;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The racks screen: racks as drawings or as a table, and the lists of racks and of what stands in
/// them beside servers.
public final class RacksController implements ScreenController {

    /// The pages, one of which is shown.
    enum Page {
        DRAWING,
        TABLE,
        LIST,
        ITEMS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isSheet() {
            return this == LIST || this == ITEMS;
        }
    }

    private final RacksViewModel viewModel;
    private final CurrentRacks current;
    private final RackView look;
    private final RackWords words;
    private final Map<Page, Supplier<View<SheetController>>> sheets;
    private final Map<Page, SheetController> opened = new EnumMap<>(Page.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane inspector = new StackPane();
    private Page page = Page.DRAWING;
    private boolean following;

    @FXML private Node rackInspector;
    @FXML private Node head;
    @FXML private Label count;
    @FXML private Button fit;
    @FXML private Button addItem;
    @FXML private Button addRack;
    @FXML private Button firstRack;
    @FXML private HBox pages;
    @FXML private Node looks;
    @FXML private ComboBox<Optional<Site>> site;
    @FXML private ComboBox<Sides> sides;
    @FXML private ComboBox<Zoom> zoom;
    @FXML private Node drawing;
    @FXML private DrawingController drawingController;
    @FXML private Node table;
    @FXML private Pane list;
    @FXML private Pane items;
    @FXML private VBox empty;

    /// @param sheets makes the pages that are sheets
    RacksController(
            RacksViewModel viewModel,
            CurrentRacks current,
            RackView look,
            RackWords words,
            Map<Page, Supplier<View<SheetController>>> sheets) {
        this.viewModel = viewModel;
        this.current = current;
        this.look = look;
        this.words = words;
        this.sheets = Map.copyOf(sheets);
    }

    @FXML
    private void initialize() {
        for (Page each : Page.values()) {
            pages.getChildren().add(choice(each));
        }
        names(site, each -> each.map(Site::name).orElseGet(() -> words.text("racks.site.all")));
        names(sides, each -> words.text("racks.sides.choice." + each.code()));
        names(zoom, each -> words.text("racks.zoom." + each.code()));
        sides.getItems().setAll(Sides.values());
        zoom.getItems().setAll(Zoom.values());
        sides.valueProperty().bindBidirectional(look.sidesProperty());
        zoom.valueProperty().bindBidirectional(look.zoomProperty());
        site.valueProperty().subscribe(this::chosen);
        site.managedProperty().bind(site.visibleProperty());
        var readOnly = current.session().readOnlyProperty();
        List.of(fit, addItem, addRack, firstRack)
                .forEach(button -> button.disableProperty().bind(readOnly));
        current.hallProperty().subscribe(this::follow);
        open(Page.DRAWING);
    }

    private static <T> void names(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new Names<>(name));
        box.setButtonCell(Names.cell(name));
        box.setCellFactory(_ -> Names.cell(name));
    }

    private ToggleButton choice(Page each) {
        ToggleButton choice = new ToggleButton(words.text("racks.page." + each.code()));
        choice.setId("racks-page-" + each.code());
        choice.setToggleGroup(group);
        choice.setUserData(each);
        choice.getStyleClass().addAll("flat", "page-choice");
        choice.setOnAction(_ -> open(each));
        return choice;
    }

    private void open(Page wanted) {
        page = wanted;
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == wanted)
                .forEach(group::selectToggle);
        show(drawing, wanted == Page.DRAWING);
        show(table, wanted == Page.TABLE);
        show(list, wanted == Page.LIST);
        show(items, wanted == Page.ITEMS);
        show(head, !wanted.isSheet());
        show(looks, wanted == Page.DRAWING);
        if (wanted.isSheet()) {
            sheet(wanted);
        }
        placeInspector();
        follow(current.hall());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private SheetController sheet(Page wanted) {
        return opened.computeIfAbsent(
                wanted,
                _ -> {
                    View<SheetController> view = Objects.requireNonNull(sheets.get(wanted)).get();
                    (wanted == Page.LIST ? list : items).getChildren().setAll(view.root());
                    return view.controller();
                });
    }

    private Optional<SheetController> sheet() {
        return page.isSheet() ? Optional.of(sheet(page)) : Optional.empty();
    }

    private void placeInspector() {
        List<Node> wanted = new ArrayList<>();
        sheet().ifPresentOrElse(
                        sheet -> sheet.inspector().ifPresent(wanted::add),
                        () -> wanted.add(rackInspector));
        inspector.getChildren().setAll(wanted);
    }

    private void follow(Hall hall) {
        boolean none = current.session().project().racks().isEmpty();
        show(empty, none && !page.isSheet());
        show(count, !none);
        count.setText(words.text("racks.count", hall.racks().size()));
        fit.setVisible(!none);
        addItem.setVisible(!none);
        following = true;
        List<Optional<Site>> offered = new ArrayList<>(List.of(Optional.empty()));
        viewModel.sites().forEach(each -> offered.add(Optional.of(each)));
        if (!site.getItems().equals(offered)) {
            site.getItems().setAll(offered);
        }
        site.setVisible(offered.size() > 2);
        offered.stream()
                .filter(each -> each.map(Site::id).equals(current.siteProperty().get()))
                .findFirst()
                .ifPresent(site::setValue);
        following = false;
    }

    private void chosen(Optional<Site> wanted) {
        if (!following && wanted != null) {
            current.showSite(wanted.map(Site::id));
        }
    }

    @FXML
    private void fit() {
        look.taskProperty().set(RackView.Task.FIT);
    }

    @FXML
    private void addItem() {
        look.taskProperty().set(RackView.Task.NEW_ITEM);
    }

    @FXML
    private void addRack() {
        viewModel.addRack();
    }

    /// Gives the racks the focus.
    void focusRacks() {
        open(Page.DRAWING);
        drawingController.focus();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public void shown(Optional<String> object) {
        object.ifPresent(this::reveal);
        if (page.isSheet()) {
            sheet(page).shown(object);
        } else if (page == Page.DRAWING) {
            drawingController.focus();
        }
    }

    private void reveal(String id) {
        if (page.isSheet()) {
            open(Page.DRAWING);
        }
        if (current.session().project().racks().stream().anyMatch(each -> each.id().equals(id))) {
            current.showRack(id);
            look.pageProperty().set(RackView.Page.RACK);
            drawingController.show(id, Optional.empty());
        } else {
            current.select(List.of(id));
            look.pageProperty().set(RackView.Page.SELECTED);
            current.hall()
                    .holding(id)
                    .ifPresent(rack -> drawingController.show(rack.rack().id(), Optional.of(id)));
        }
    }

    @Override
    public Set<EditCommand> answers() {
        return sheet().map(SheetController::answers)
                .orElseGet(() ->
                        EnumSet.of(
                                EditCommand.ADD,
                                EditCommand.DELETE,
                                EditCommand.SELECT_ALL,
                                EditCommand.EXPORT_DRAWING));
    }

    @Override
    public Optional<Drawing> drawing() {
        return page.isSheet() ? Optional.empty() : drawingController.drawn();
    }

    @Override
    public Optional<String> csv() {
        return sheet().flatMap(SheetController::csv);
    }

    @Override
    public void run(EditCommand command) {
        if (page.isSheet()) {
            sheet(page).run(command);
            return;
        }
        switch (command) {
            case ADD -> viewModel.addRack();
            case DELETE -> drawingController.takeOut();
            case SELECT_ALL -> drawingController.selectAll();
            case CUT, COPY, PASTE, DUPLICATE, FILL_DOWN, FIND, EXPORT_CSV, EXPORT_DRAWING -> {}
        }
    }
}
