package hostplan.ui.purchase;

import hostplan.capacity.Flavor;
import hostplan.capacity.RuleSet;
import hostplan.hardware.HardwareConfiguration;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.FittingColumns;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Configurations side by side.
public final class CandidatesController {

    private final CandidatesViewModel viewModel;
    private final Texts texts;

    @FXML private MenuButton chosen;
    @FXML private ComboBox<Flavor> flavor;
    @FXML private ComboBox<RuleSet> ruleSet;
    @FXML private TableView<CandidatesViewModel.Row> table;
    @FXML private VBox remarks;

    public CandidatesController(CandidatesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (int column = 0; column < CandidateRows.COLUMNS.size(); column++) {
            table.getColumns().add(column(column));
        }
        FittingColumns.of(table, CandidatesController::text);
        Label none = new Label(texts.text("candidates.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        named(ruleSet, RuleSet::name);
        named(flavor, Flavor::name);
        flavor.setPromptText(texts.text("candidates.cut.none"));
        ruleSet.getItems().setAll(viewModel.ruleSets());
        ruleSet.setValue(viewModel.ruleSetProperty().get().orElse(null));
        ruleSet.setOnAction(
                _ -> viewModel.ruleSetProperty().set(Optional.ofNullable(ruleSet.getValue())));
        flavor.setOnAction(_ ->
                Optional.ofNullable(flavor.getValue())
                        .ifPresent(cut -> viewModel.flavorProperty().set(Optional.of(cut.id()))));
        chosen.setOnShowing(_ -> list());
        list();
        viewModel.shownProperty().subscribe(this::show);
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        box.setCellFactory(_ -> cell(name));
        box.setButtonCell(cell(name));
    }

    private static <T> ListCell<T> cell(Function<T, String> name) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? "" : name.apply(item));
            }
        };
    }

    private void show(CandidatesViewModel.Shown shown) {
        List<String> headings = shown.headings();
        for (int column = 0; column < headings.size(); column++) {
            table.getColumns().get(column).setText(headings.get(column));
        }
        table.getItems().setAll(shown.rows());
        remarks.getChildren()
                .setAll(shown.remarks().stream().map(CandidatesController::remark).toList());
        if (!flavor.getItems().equals(viewModel.flavors())) {
            flavor.getItems().setAll(viewModel.flavors());
        }
        viewModel
                .flavorProperty()
                .get()
                .flatMap(id ->
                        viewModel.flavors().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst())
                .filter(found -> !found.equals(flavor.getValue()))
                .ifPresent(flavor::setValue);
    }

    private static Label remark(String text) {
        Label remark = new Label(text);
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.getStyleClass().addAll("muted", "small");
        return remark;
    }

    private void list() {
        chosen.getItems().setAll(viewModel.configurations().stream().map(this::item).toList());
    }

    private CheckMenuItem item(HardwareConfiguration configuration) {
        CheckMenuItem item = new CheckMenuItem(configuration.name());
        item.setMnemonicParsing(false);
        item.setSelected(viewModel.chosen().contains(configuration.id()));
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                viewModel.choose(configuration.id());
            } else {
                viewModel.leaveOut(configuration.id());
            }
        });
        return item;
    }

    private static TableColumn<CandidatesViewModel.Row, CandidatesViewModel.Row> column(int place) {
        TableColumn<CandidatesViewModel.Row, CandidatesViewModel.Row> column = new TableColumn<>();
        column.setId("candidates-column-" + CandidateRows.COLUMNS.get(place));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> CutTip.on(new PriceCell(place)));
        column.setSortable(false);
        if (place > 0) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private static String text(CandidatesViewModel.Row row, int place) {
        return (row.cheapest().contains(place) ? "▾ " : "") + row.cells().get(place);
    }

    /// The least of a column is bold and has a mark, for those who do not see the weight.
    private static final class PriceCell
            extends TableCell<CandidatesViewModel.Row, CandidatesViewModel.Row> {

        private final int place;

        PriceCell(int place) {
            this.place = place;
        }

        @Override
        protected void updateItem(CandidatesViewModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("cheapest");
            if (row == null || empty) {
                setText("");
                return;
            }
            boolean cheapest = row.cheapest().contains(place);
            setText(text(row, place));
            if (cheapest) {
                getStyleClass().add("cheapest");
            }
        }
    }
}
