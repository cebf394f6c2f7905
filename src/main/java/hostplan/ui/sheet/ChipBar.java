package hostplan.ui.sheet;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import java.util.List;

/// The quick filters as a row of chips with counts.
final class ChipBar {

    private final SheetViewModel viewModel;
    private final FlowPane pane;
    private final ToggleGroup group = new ToggleGroup();

    ChipBar(SheetViewModel viewModel, FlowPane pane) {
        this.viewModel = viewModel;
        this.pane = pane;
    }

    void fill() {
        List<ToggleButton> chips =
                viewModel.table().kind().filters().stream().map(this::chip).toList();
        pane.getChildren().setAll(chips);
        viewModel.table().countsProperty().subscribe(counts -> chips.forEach(this::show));
        viewModel.table().quickProperty().subscribe(quick -> chips.forEach(this::show));
    }

    private ToggleButton chip(QuickFilter filter) {
        ToggleButton chip = new ToggleButton();
        chip.setId("filter-" + filter.key());
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setUserData(filter);
        chip.setOnAction(event -> viewModel.table().quickProperty().set(filter));
        return chip;
    }

    /// A chip that lets nothing through is left out, unless it is the chosen one or the one for
    /// all.
    private void show(ToggleButton chip) {
        QuickFilter filter = (QuickFilter) chip.getUserData();
        SheetTable table = viewModel.table();
        boolean chosen = table.quickProperty().get().equals(filter);
        boolean useful = table.countsProperty().get().getOrDefault(filter, 0) > 0;
        chip.setText(viewModel.chip(filter));
        chip.setSelected(chosen);
        chip.setVisible(useful || chosen || filter.equals(QuickFilter.ALL));
        chip.setManaged(chip.isVisible());
    }
}
