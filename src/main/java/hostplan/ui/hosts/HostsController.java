package hostplan.ui.hosts;

import hostplan.ui.common.CutTip;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.shell.EditCommand;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The screen of all slicings: the list, the sums below it, and the slicing of more servers.
public final class HostsController implements ScreenController {

    /// Below the sums, in pixels, so that the bar to scroll them sideways hides no line.
    private static final double SCROLL_BAR = 10;

    private final HostsViewModel viewModel;

    @FXML private SheetController sheetController;
    @FXML private GridPane sums;
    @FXML private VBox remarks;
    @FXML private ScrollPane sumsScroll;

    public HostsController(HostsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.sumsProperty().subscribe(this::show);
        sumsScroll.managedProperty().bind(sumsScroll.visibleProperty());
        sums.heightProperty()
                .subscribe(height -> sumsScroll.setPrefHeight(height.doubleValue() + SCROLL_BAR));
        remarks.managedProperty().bind(remarks.visibleProperty());
    }

    private void show(HostsViewModel.Sums shown) {
        boolean any = !viewModel.hostsProperty().get().all().isEmpty();
        sumsScroll.setVisible(any);
        sums.getChildren().clear();
        add(0, shown.headings(), "muted");
        for (int row = 0; row < shown.rows().size(); row++) {
            add(row + 1, shown.rows().get(row).cells(), row == 0 ? "sum-all" : "sum");
        }
        List<Label> said = new ArrayList<>();
        viewModel.basis().map(HostsController::remark).ifPresent(said::add);
        said.forEach(label -> label.getStyleClass().add("sums-basis"));
        viewModel.remarks().stream().map(HostsController::remark).forEach(said::add);
        remarks.setVisible(any && !said.isEmpty());
        remarks.getChildren().setAll(said);
    }

    private void add(int row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = new Label(cells.get(column));
            label.getStyleClass().addAll(style, column == 0 ? "sum-name" : "numeric");
            label.setId("hosts-sum-" + row + "-" + column);
            label.setMaxWidth(Double.MAX_VALUE);
            CutTip.on(label);
            sums.add(label, column, row);
        }
    }

    private static Label remark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Optional<Node> inspector() {
        return sheetController.inspector();
    }

    @Override
    public void shown(Optional<String> object) {
        sheetController.shown(object);
    }

    @Override
    public Set<EditCommand> answers() {
        return sheetController.answers();
    }

    @Override
    public Optional<String> csv() {
        return sheetController.csv();
    }

    @Override
    public void run(EditCommand command) {
        sheetController.run(command);
    }
}
