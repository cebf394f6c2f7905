package hostplan.ui.imports;

import hostplan.exchange.ColumnTarget;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.Recognised;
import hostplan.project.ObjectKind;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Beside the preview: what the columns of the file become, and the selected row with what is wrong
/// in it. Before there are files: how importing works.
public final class ImportInspectorController {

    private static final double LINE_HEIGHT = 30;
    private static final int MOST_LINES = 14;

    private final PreviewViewModel viewModel;
    private final Texts texts;
    private Optional<Recognised> shown = Optional.empty();

    @FXML private VBox rules;
    @FXML private VBox row;
    @FXML private Label rowTitle;
    @FXML private VBox rowProblems;
    @FXML private VBox rowCells;
    @FXML private VBox columns;
    @FXML private Label columnsFile;
    @FXML private ListView<MappedColumn> mapping;
    @FXML private Label columnsNote;

    public ImportInspectorController(PreviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        mapping.setFixedCellSize(LINE_HEIGHT);
        viewModel.previewProperty().subscribe(preview -> show());
        viewModel.selectedProperty().subscribe(selected -> show());
    }

    private void show() {
        Preview preview = viewModel.previewProperty().get();
        Optional<PreviewRow> selected = viewModel.selectedProperty().get();
        show(rules, preview.recognised().isEmpty());
        show(row, selected.isPresent());
        selected.ifPresent(this::showRow);
        Optional<Recognised> file = file(preview, selected);
        show(columns, file.isPresent());
        if (!file.equals(shown)) {
            Optional<ObjectKind> before = shown.map(Recognised::kind);
            shown = file;
            file.filter(recognised -> !before.equals(Optional.of(recognised.kind())))
                    .ifPresent(this::makeLines);
            file.ifPresent(recognised -> showColumns(recognised, preview));
        }
    }

    private static void show(VBox part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /// The file of the selected row, else the first.
    private static Optional<Recognised> file(Preview preview, Optional<PreviewRow> selected) {
        List<Recognised> files =
                preview.recognised().stream().filter(file -> !file.columns().isEmpty()).toList();
        return selected.flatMap(line ->
                        files.stream()
                                .filter(file -> file.file().equals(line.from().file()))
                                .filter(file -> file.sheet().equals(line.from().sheet()))
                                .findFirst())
                .or(() -> files.stream().findFirst());
    }

    private void showColumns(Recognised file, Preview preview) {
        columnsFile.setText(file.file() + file.sheet().map(sheet -> " · " + sheet).orElse(""));
        columnsFile.setVisible(preview.recognised().size() > 1);
        columnsFile.setManaged(preview.recognised().size() > 1);
        List<MappedColumn> lines = lines(file);
        mapping.getItems().setAll(lines);
        mapping.setPrefHeight(Math.min(lines.size(), MOST_LINES) * LINE_HEIGHT + 2);
        columnsNote.setText(note(file));
    }

    /// Where nothing can be chosen, the columns that become nothing are of no interest.
    private static List<MappedColumn> lines(Recognised file) {
        return ColumnTargets.canBeChosen(file)
                ? file.columns()
                : file.columns().stream()
                        .filter(column -> column.target() instanceof ColumnTarget.Known)
                        .toList();
    }

    /// The lines stay the same ones where the same can be chosen, so that the focus stays in them.
    private void makeLines(Recognised file) {
        ColumnTargets targets = new ColumnTargets(file.kind(), texts);
        MappingCell.Choosable choosable =
                ColumnTargets.canBeChosen(file)
                        ? MappingCell.Choosable.YES
                        : MappingCell.Choosable.NO;
        mapping.setCellFactory(list -> new MappingCell(targets, choosable, this::map, texts));
    }

    private void map(MappedColumn column, ColumnTarget target) {
        shown.ifPresent(file -> viewModel.map(file, column, target));
    }

    private String note(Recognised file) {
        if (!ColumnTargets.canBeChosen(file)) {
            return texts.text("imports.columns.fixed");
        }
        int unrecognised = file.unrecognisedHeadings().size();
        return unrecognised == 0
                ? texts.text("imports.columns.remembered")
                : texts.text("imports.columns.unrecognised", unrecognised);
    }

    private void showRow(PreviewRow selected) {
        ColumnTargets names = new ColumnTargets(selected.kind().orElse(ObjectKind.SERVER), texts);
        RowDetails details = new RowDetails(selected, viewModel, names, texts);
        rowTitle.setText(details.title());
        rowProblems.getChildren().setAll(details.problems());
        rowCells.getChildren().setAll(details.cells());
    }
}
