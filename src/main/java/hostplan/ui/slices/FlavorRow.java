package hostplan.ui.slices;

import hostplan.capacity.Flavor;
import hostplan.capacity.LineAnswer;
import hostplan.drawing.HostMap;
import hostplan.drawing.Role;
import hostplan.drawing.Words;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.controls.RoleSwatch;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The row of one flavor: its fields, how many of it fit, and what can be done with it.
final class FlavorRow {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double HEIGHT = 30;

    private final FlavorsViewModel viewModel;
    private final FlavorLine line;
    private final AnswerViewModel answer;
    private final Texts texts;
    private final String id;
    private final Region ground = new Region();
    private final Label fits = new Label();
    private final Label limit = new Label();
    private final List<Cell> cells = new ArrayList<>();

    private record Cell(FlavorColumn column, Node node) {}

    FlavorRow(FlavorsViewModel viewModel, FlavorLine line, AnswerViewModel answer, Texts texts) {
        this.viewModel = viewModel;
        this.line = line;
        this.answer = answer;
        this.texts = texts;
        id = HostMap.sliceId(line.place());
    }

    /// Puts the row into a grid, and what is wrong in its fields below it.
    void addTo(GridPane grid, FieldProblems problems) {
        ground.getStyleClass().add("row-ground");
        ground.setMinHeight(HEIGHT);
        ground.addEventHandler(
                MouseEvent.MOUSE_PRESSED, _ -> answer.selectedProperty().set(Optional.of(id)));
        fits.setId(id + "-fits");
        fits.getStyleClass().add("strong");
        limit.setId(id + "-limit");
        limit.getStyleClass().addAll("muted", "small");
        cell(FlavorColumn.SWATCH, new RoleSwatch(Role.slice(line.place())));
        fields(problems);
        cell(FlavorColumn.FITS, fits);
        cell(FlavorColumn.LIMIT, limit);
        cell(FlavorColumn.ACTIONS, actions());
        int row = line.place() + 1;
        grid.add(ground, 0, row, FlavorColumn.values().length, 1);
        cells.forEach(cell -> grid.add(cell.node(), cell.column().place(), row));
    }

    private void fields(FieldProblems problems) {
        field(FlavorColumn.NAME, line.name(), problems);
        TextField vcpus = field(FlavorColumn.VCPUS, line.vcpus(), problems);
        cell(FlavorColumn.PINNED, pin());
        line.pinnedProperty().subscribe(pinned -> vcpus.setAccessibleText(vcpuText(pinned)));
        field(FlavorColumn.MEMORY, line.memory(), problems);
        field(FlavorColumn.DISK, line.disk(), problems);
        field(FlavorColumn.IOPS, line.iops(), problems);
        field(FlavorColumn.NETWORK, line.network(), problems);
        field(FlavorColumn.PRICE, line.price(), problems);
        field(FlavorColumn.QUANTITY, line.quantity(), problems)
                .setPromptText(texts.text("slices.flavor.fill"));
    }

    /// Told by a sign, its hint and what is read of the field beside it.
    private Label pin() {
        Label pin = new Label("", new FontIcon(Material2MZ.PUSH_PIN));
        pin.setId(id + "-pin");
        pin.getStyleClass().add("pin");
        pin.setTooltip(new Tooltip(texts.text("slices.flavor.pinned.hint")));
        pin.setAccessibleText(texts.text("slices.flavor.pinned.hint"));
        pin.visibleProperty().bind(line.pinnedProperty());
        return pin;
    }

    private String vcpuText(boolean pinned) {
        return texts.text(pinned ? "slices.flavor.vcpus.pinned" : FlavorColumn.VCPUS.key());
    }

    private TextField field(FlavorColumn column, Entry<?> entry, FieldProblems problems) {
        TextField field = new TextField();
        field.setId(id + "-" + column.name().toLowerCase(Locale.ROOT));
        field.getStyleClass().add("cell-field");
        if (column.numeric()) {
            field.getStyleClass().add("numeric");
        }
        field.setAccessibleText(texts.text(column.key()));
        EntryField.bind(field, entry, viewModel::seal);
        problems.watch(texts.text(column.key()), entry);
        field.focusedProperty().subscribe(this::focused);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        cell(column, field);
        return field;
    }

    private void focused(boolean focused) {
        if (focused) {
            answer.selectedProperty().set(Optional.of(id));
        }
    }

    private void cell(FlavorColumn column, Node node) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED, _ -> answer.hoveredProperty().set(Optional.of(id)));
        node.addEventHandler(
                MouseEvent.MOUSE_EXITED, _ -> answer.hoveredProperty().set(Optional.empty()));
        cells.add(new Cell(column, node));
    }

    private void move(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            viewModel.moveUp(line.place());
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            viewModel.moveDown(line.place());
            event.consume();
        }
    }

    private MenuButton actions() {
        MenuButton actions =
                new MenuButton(
                        "⋯",
                        null,
                        item("up", () -> viewModel.moveUp(line.place())),
                        item("down", () -> viewModel.moveDown(line.place())),
                        pinned(),
                        virtualNodes(),
                        item("remove", () -> viewModel.remove(line.place())));
        actions.setId(id + "-actions");
        actions.getStyleClass().addAll("flat", "no-arrow", "row-actions");
        actions.setAccessibleText(texts.text("slices.flavor.actions"));
        return actions;
    }

    private MenuItem pinned() {
        CheckMenuItem item = new CheckMenuItem(texts.text("slices.flavor.pinned"));
        item.setId(id + "-pinned");
        line.pinnedProperty().subscribe(item::setSelected);
        item.setOnAction(_ -> line.pin(item.isSelected()));
        return item;
    }

    private Menu virtualNodes() {
        Menu menu = new Menu(texts.text("slices.flavor.virtualNodes"));
        menu.setId(id + "-virtual-nodes");
        line.shownProperty().subscribe(shown -> shown.ifPresent(flavor -> fill(menu, flavor)));
        return menu;
    }

    private void fill(Menu menu, Flavor flavor) {
        List<MenuItem> items = new ArrayList<>();
        items.add(nodes(texts.text("slices.flavor.virtualNodes.one"), flavor, Optional.empty()));
        for (int each : FlavorLine.virtualNodesToChoose(flavor)) {
            String text = texts.text("slices.flavor.virtualNodes.of", each, flavor.vcpus() / each);
            items.add(nodes(text, flavor, Optional.of(each)));
        }
        menu.getItems().setAll(items);
    }

    private MenuItem nodes(String text, Flavor flavor, Optional<Integer> wanted) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id + "-virtual-nodes-" + wanted.orElse(1));
        item.setSelected(flavor.virtualNodes().equals(wanted));
        item.setOnAction(_ -> line.liesIn(wanted));
        return item;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(texts.text("slices.flavor." + name));
        item.setId(id + "-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    void show(Optional<LineAnswer> found, Words words) {
        fits.setText(found.map(each -> words.format().number(each.count())).orElse(""));
        fits.pseudoClassStateChanged(DANGER, found.filter(LineAnswer::isShort).isPresent());
        limit.setText(found.flatMap(LineAnswer::limit).map(words::name).orElse(""));
    }

    void select(Optional<String> selected) {
        boolean here =
                selected.filter(found -> found.equals(id) || found.startsWith(id + "#"))
                        .isPresent();
        ground.pseudoClassStateChanged(SELECTED, here);
    }
}
