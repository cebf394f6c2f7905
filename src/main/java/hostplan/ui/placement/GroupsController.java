package hostplan.ui.placement;

import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is asked of the groups of VMs.
public final class GroupsController {

    private static final double ROW = 66;
    private static final double WIDTH = 236;
    private static final int MOST_ROWS = 5;
    private static final List<Place> PLACES = List.of(Place.values());

    private final GroupsViewModel viewModel;
    private final Texts texts;

    @FXML private Node root;
    @FXML private ListView<GroupsViewModel.Line> groups;
    @FXML private Label none;

    public GroupsController(GroupsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        groups.setCellFactory(_ -> new GroupCell());
        viewModel.linesProperty().subscribe(this::show);
        root.disableProperty().bind(viewModel.current().session().readOnlyProperty());
    }

    private void show(List<GroupsViewModel.Line> lines) {
        if (!groups.getItems().equals(lines)) {
            groups.getItems().setAll(lines);
        }
        groups.setPrefHeight(ROW * Math.min(MOST_ROWS, lines.size()) + 2);
        groups.setMinHeight(groups.getPrefHeight());
        groups.setVisible(!lines.isEmpty());
        groups.setManaged(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        none.setManaged(lines.isEmpty());
    }

    private final class GroupCell extends ListCell<GroupsViewModel.Line> {

        private final Label name = new Label();
        private final ComboBox<Optional<Policy>> policy = new ComboBox<>();
        private final ComboBox<Place> place = new ComboBox<>();
        private final TextField most = new TextField();
        private final CheckBox soft = new CheckBox(texts.text("placement.soft"));
        private final Button more = new Button("+");
        private final VBox line = new VBox(3, head(name, soft), fields(policy, place, most, more));
        private boolean following;

        GroupCell() {
            policy.getItems()
                    .setAll(
                            List.of(
                                    Optional.empty(),
                                    Optional.of(Policy.APART),
                                    Optional.of(Policy.TOGETHER)));
            policy.setButtonCell(Names.cell(this::word));
            policy.setCellFactory(_ -> Names.cell(this::word));
            place.getItems().setAll(PLACES);
            place.setButtonCell(Names.cell(this::word));
            place.setCellFactory(_ -> Names.cell(this::word));
            line.setMinWidth(0);
            line.setPrefWidth(WIDTH);
            policy.setPrefWidth(92);
            place.setPrefWidth(88);
            most.setPrefColumnCount(2);
            most.setAccessibleText(texts.text("placement.most"));
            soft.setTooltip(new Tooltip(texts.text("placement.soft.tip")));
            for (ComboBox<?> box : List.of(policy, place)) {
                box.valueProperty().subscribe(_ -> take());
            }
            more.getStyleClass().add("small");
            more.setAccessibleText(texts.text("placement.groups.more"));
            more.setTooltip(new Tooltip(texts.text("placement.groups.more")));
            more.setOnAction(_ -> viewModel.askMore(getItem()));
            soft.setOnAction(_ -> take());
            most.setOnAction(_ -> take());
            most.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused) {
                            take();
                        }
                    });
        }

        private static HBox head(Label name, CheckBox soft) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            soft.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(4, name, gap, soft);
        }

        private static HBox fields(Node... fields) {
            HBox box = new HBox(4, fields);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }

        private String word(Optional<Policy> value) {
            return value.map(each -> texts.text("placement.policy." + each.code()))
                    .orElse(texts.text("placement.policy.none"));
        }

        private String word(Place value) {
            return texts.text("placement.place." + value.code());
        }

        /// Together on one feed means nothing, and is shown only where it is asked.
        private static List<Place> places(Optional<GroupRule> rule) {
            boolean isTogether =
                    rule.filter(each -> each.policy() == Policy.TOGETHER && each.hasMeaning())
                            .isPresent();
            return isTogether
                    ? PLACES.stream().filter(each -> each != Place.FEED).toList()
                    : PLACES;
        }

        private void take() {
            GroupsViewModel.Line item = getItem();
            if (!following && Objects.nonNull(item) && Objects.nonNull(policy.getValue())) {
                viewModel.ask(item, policy.getValue().map(each -> rule(item, each)));
            }
        }

        private GroupRule rule(GroupsViewModel.Line item, Policy wanted) {
            int count =
                    FieldTexts.whole(1)
                            .apply(most.getText())
                            .toOptional()
                            .orElse(item.rule().map(GroupRule::most).orElse(1));
            return new GroupRule(item.group(), wanted, place.getValue(), count, soft.isSelected());
        }

        /// On one host nothing else can be asked.
        private boolean goesWithMore(GroupRule rule) {
            return rule.policy() == Policy.APART || rule.place() != Place.HOST;
        }

        @Override
        protected void updateItem(GroupsViewModel.Line item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                return;
            }
            following = true;
            name.setText(texts.text("placement.group", item.group(), item.vms()));
            policy.setValue(item.rule().map(GroupRule::policy));
            place.getItems().setAll(places(item.rule()));
            place.setValue(item.rule().map(GroupRule::place).orElse(Place.HOST));
            most.setText(String.valueOf(item.rule().map(GroupRule::most).orElse(1)));
            soft.setSelected(item.rule().filter(GroupRule::isSoft).isPresent());
            boolean isApart = item.rule().filter(rule -> rule.policy() == Policy.APART).isPresent();
            for (Node each : List.of(place, soft)) {
                each.setVisible(item.rule().isPresent());
                each.setManaged(item.rule().isPresent());
            }
            most.setVisible(isApart);
            most.setManaged(isApart);
            boolean isMore = item.isLast() && item.rule().filter(this::goesWithMore).isPresent();
            more.setVisible(isMore);
            more.setManaged(isMore);
            following = false;
            setGraphic(line);
        }
    }
}
