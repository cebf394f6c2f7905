package hostplan.ui.imports;

import hostplan.ui.common.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.Locale;

/// Words that narrow the rows of the preview down, with how many each shows.
final class FilterChips {

    private final PreviewViewModel viewModel;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    FilterChips(PreviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    void fill(HBox box) {
        for (RowFilter filter : RowFilter.values()) {
            box.getChildren().add(chip(filter));
        }
    }

    private ToggleButton chip(RowFilter filter) {
        ToggleButton chip = new ToggleButton();
        chip.setId("import-show-" + filter.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> choose(filter, chip));
        viewModel.filterProperty().subscribe(shown -> chip.setSelected(shown == filter));
        viewModel.previewProperty().subscribe(preview -> label(chip, filter, preview));
        return chip;
    }

    private void label(ToggleButton chip, RowFilter filter, Preview preview) {
        int count = preview.count(filter::shows);
        chip.setText(texts.text(filter.key(), count));
        chip.setDisable(count == 0 && filter != RowFilter.ALL);
    }

    /// A chip that is pressed again stays pressed: something is always shown.
    private void choose(RowFilter filter, ToggleButton chip) {
        viewModel.filterProperty().set(filter);
        chip.setSelected(true);
    }
}
