package hostplan.ui.imports;

import atlantafx.base.controls.Popover;

import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The preview of an import: how the files were understood, and every row with what it becomes.
public final class PreviewController {

    private final ImportsViewModel imports;
    private final PreviewViewModel viewModel;
    private final Texts texts;
    private final ImportWords words;
    private final Popover popover = new Popover();

    @FXML private Label understood;
    @FXML private Tooltip understoodTip;
    @FXML private Button change;
    @FXML private HBox cards;
    @FXML private HBox chips;
    @FXML private TableView<PreviewRow> table;
    @FXML private Label hint;
    @FXML private ProgressIndicator working;
    @FXML private Button take;
    @FXML private VBox readAs;

    public PreviewController(ImportsViewModel imports, Texts texts) {
        this.imports = imports;
        this.viewModel = imports.preview();
        this.texts = texts;
        this.words = new ImportWords(texts);
    }

    @FXML
    private void initialize() {
        popover.setContentNode(readAs);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        new FilterChips(viewModel, texts).fill(chips);
        new PreviewTable(table, viewModel, texts).follow();
        viewModel.previewProperty().subscribe(this::show);
        working.visibleProperty().bind(viewModel.upToDateProperty().not());
        take.disableProperty().bind(imports.importableProperty().not());
        imports.readOnlyProperty()
                .subscribe(readOnly ->
                        hint.setText(
                                texts.text(readOnly ? "imports.hint.readOnly" : "imports.hint")));
    }

    private void show(Preview preview) {
        String text = words.understood(viewModel.files(), preview.recognised());
        understood.setText(text);
        understoodTip.setText(text);
        cards.getChildren().setAll(new PreviewCards(preview, texts).cards());
        change.setVisible(ReadAsController.canBeChanged(preview.recognised()));
        take.setText(texts.text("imports.take", preview.taken()));
    }

    @FXML
    private void change() {
        popover.show(change);
    }

    @FXML
    private void cancel() {
        imports.cancel();
    }

    @FXML
    private void take() {
        imports.importRows();
    }
}
