package hostplan.ui.hardware;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The storage arrays: what each gives, and the fields of the one that is edited.
public final class ArraysController {

    private final ArraysViewModel viewModel;
    private final ArrayFieldsViewModel fieldsModel;
    private final PartsViewModel parts;
    private final Texts texts;
    private final Set<Integer> open = new HashSet<>();

    @FXML private VBox root;
    @FXML private VBox list;
    @FXML private VBox fields;
    @FXML private VBox reached;
    @FXML private Button add;
    @FXML private Label none;
    @FXML private EntryField name;
    @FXML private ComboBox<ArrayLevel> level;
    @FXML private ComboBox<ArrayMaker> maker;
    @FXML private EntryField drives;
    @FXML private EntryField spares;
    @FXML private EntryField groups;
    @FXML private Hyperlink takeFree;
    @FXML private EntryField hostLimit;
    @FXML private EntryField vmLimit;
    @FXML private VBox limits;
    @FXML private FieldProblems problems;
    @FXML private FieldProblems limitProblems;

    private boolean following;

    public ArraysController(ArraysViewModel viewModel, PartsViewModel parts, Texts texts) {
        this.viewModel = viewModel;
        fieldsModel = viewModel.fields();
        this.parts = parts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(root, none, fields, limits, takeFree)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        level.getItems().setAll(ArrayLevel.values());
        level.setConverter(new Named<>(viewModel::level));
        level.valueProperty().subscribe(this::chosen);
        maker.getItems().setAll(ArrayMaker.values());
        maker.setConverter(new Named<>(each -> texts.text("hardware.maker." + each.code())));
        maker.valueProperty().subscribe(this::chosen);
        bind(name, fieldsModel.name());
        bind(drives, fieldsModel.drives());
        bind(spares, fieldsModel.spares());
        bind(groups, fieldsModel.groups());
        hostLimit.bind(viewModel.hostLimit(), viewModel::seal);
        limitProblems.watch(hostLimit.getCaption(), viewModel.hostLimit());
        vmLimit.bind(viewModel.vmLimit(), viewModel::seal);
        limitProblems.watch(vmLimit.getCaption(), viewModel.vmLimit());
        viewModel.cardsProperty().subscribe(_ -> show());
        fieldsModel.editedProperty().subscribe(_ -> show());
        viewModel.current().shownProperty().subscribe(_ -> show());
        for (Node node : List.of(add, fields, limits)) {
            node.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        }
    }

    private void bind(EntryField field, hostplan.ui.common.Entry<?> entry) {
        field.bind(entry, viewModel::seal);
        problems.watch(field.getCaption(), entry);
    }

    private void show() {
        boolean hasDrives =
                viewModel.figures().filter(found -> !found.drives().isEmpty()).isPresent();
        List<ArrayCards.Card> cards = viewModel.cardsProperty().get();
        root.setVisible(hasDrives || !cards.isEmpty());
        none.setVisible(cards.isEmpty());
        none.setText(texts.text("hardware.arrays.none", viewModel.free().size()));
        add.setVisible(!viewModel.free().isEmpty());
        takeFree.setVisible(!viewModel.free().isEmpty());
        takeFree.setText(texts.text("hardware.array.takeFree", viewModel.free().size()));
        fields.setVisible(fieldsModel.editedProperty().get().isPresent());
        List<Node> nodes = new ArrayList<>();
        for (ArrayCards.Card card : cards) {
            nodes.add(card(card));
            if (fieldsModel.editedProperty().get().equals(Optional.of(card.place()))) {
                nodes.add(fields);
                select(card);
            }
        }
        list.getChildren().setAll(nodes);
        List<Figure> found = viewModel.reached();
        limits.setVisible(!found.isEmpty());
        reached.getChildren().setAll(found.stream().map(ArraysController::line).toList());
        viewModel
                .figures()
                .ifPresent(figures -> {
                    hostLimit.setPrompt(texts.amounts().number(figures.hostIopsLimit()));
                    vmLimit.setPrompt(texts.amounts().number(figures.vmIopsLimit()));
                });
    }

    private void select(ArrayCards.Card card) {
        following = true;
        level.setValue(card.array().level());
        maker.setValue(card.array().maker());
        groups.setVisible(hasGroups(card.array()));
        following = false;
    }

    /// A plain RAID 10 is made of pairs, and nobody asks into how many groups.
    private static boolean hasGroups(DriveArray array) {
        return ArrayLayout.takesGroups(array.level())
                && (array.level() != ArrayLevel.RAID_10 || array.groups() > 1);
    }

    private Node card(ArrayCards.Card card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Hyperlink edit = link("array-edit-" + card.place(), "hardware.array.edit");
        edit.setOnAction(_ -> toggle(card.place()));
        Hyperlink why = link("array-why-" + card.place(), "hardware.why");
        VBox working = new VBox(2);
        working.getStyleClass().add("working");
        working.managedProperty().bind(working.visibleProperty());
        show(card, working, open.contains(card.place()));
        why.setOnAction(_ -> show(card, working, !working.isVisible()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(6, title, gap, why, edit);
        head.getStyleClass().add("array-head");
        VBox box = new VBox(0, head);
        box.setId("array-" + card.place());
        card.lines().forEach(figure -> box.getChildren().add(line(figure)));
        for (String remark : card.remarks()) {
            Label label = new Label(remark);
            label.setWrapText(true);
            label.getStyleClass().addAll("small", "array-remark");
            box.getChildren().add(label);
        }
        box.getChildren().add(working);
        return box;
    }

    private Hyperlink link(String id, String key) {
        Hyperlink link = new Hyperlink(texts.text(key));
        link.setId(id);
        link.getStyleClass().add("small");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private void show(ArrayCards.Card card, VBox working, boolean shown) {
        working.setVisible(shown);
        if (shown) {
            open.add(card.place());
        } else {
            open.remove(card.place());
        }
        working.getChildren()
                .setAll(
                        shown && !card.lines().isEmpty()
                                ? card.lines().getFirst().working().stream()
                                        .map(TotalsController::sentence)
                                        .toList()
                                : List.of());
    }

    private void toggle(int place) {
        Optional<Integer> wanted = Optional.of(place);
        fieldsModel
                .editedProperty()
                .set(fieldsModel.editedProperty().get().equals(wanted) ? Optional.empty() : wanted);
    }

    static Node line(Figure figure) {
        Label name = new Label(figure.name());
        Label text = new Label(figure.text());
        text.setId("array-" + figure.key());
        text.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, text);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private void chosen(ArrayLevel chosen) {
        if (!following && Objects.nonNull(chosen)) {
            fieldsModel.choose(chosen);
        }
    }

    private void chosen(ArrayMaker chosen) {
        if (!following && Objects.nonNull(chosen)) {
            fieldsModel.choose(chosen);
        }
    }

    @FXML
    private void add() {
        viewModel.add(parts.current().selectedProperty().get().map(parts::slots).orElse(List.of()));
    }

    @FXML
    private void takeFree() {
        fieldsModel.takeFree();
    }

    @FXML
    private void remove() {
        fieldsModel.editedProperty().get().ifPresent(viewModel::remove);
    }

    @FXML
    private void done() {
        fieldsModel.editedProperty().set(Optional.empty());
    }
}
