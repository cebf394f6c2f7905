package hostplan.ui.imports;

import hostplan.exchange.CellAddress;
import hostplan.exchange.CellFault;
import hostplan.ui.common.Texts;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The selected row in the inspector: what is wrong in it, to be mended in place, and what was
/// read.
final class RowDetails {

    private static final double HEADING_WIDTH = 112;

    private final PreviewRow row;
    private final PreviewViewModel viewModel;
    private final ColumnTargets names;
    private final Texts texts;

    RowDetails(PreviewRow row, PreviewViewModel viewModel, ColumnTargets names, Texts texts) {
        this.row = row;
        this.viewModel = viewModel;
        this.names = names;
        this.texts = texts;
    }

    String title() {
        String place = new ImportWords(texts).place(row);
        boolean said = row.name().isEmpty() || row.name().equals(place);
        return said ? place : place + " · " + row.name();
    }

    List<Node> problems() {
        List<Node> problems = new ArrayList<>();
        for (CellFault fault : row.faults()) {
            problems.add(Problems.message(fault.message() + " " + fault.cure()));
            MendedCell.address(row.from(), fault.cell())
                    .ifPresent(cell -> problems.add(mending(fault, cell)));
        }
        row.mended().forEach(mended -> problems.add(mended(mended)));
        boolean wrong = row.becomes() == Becomes.UNREADABLE && row.faults().isEmpty();
        row.remarks().forEach(text -> problems.add(wrong ? Problems.message(text) : remark(text)));
        return problems;
    }

    private Node mending(CellFault fault, CellAddress cell) {
        TextField field = new TextField(fault.text());
        field.setId("import-mend-" + fault.cell());
        field.setAccessibleText(
                texts.text("imports.mend.accessible", fault.cell(), names.heading(fault.column())));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button use = new Button(texts.text("imports.mend"));
        use.setId("import-use-" + fault.cell());
        use.disableProperty().bind(field.textProperty().isEqualTo(fault.text()));
        use.setOnAction(event -> viewModel.mend(cell, field.getText()));
        field.setOnAction(event -> use.fire());
        HBox line = new HBox(8, field, use);
        line.getStyleClass().add("import-mend");
        return line;
    }

    private Node mended(MendedCell mended) {
        Label text =
                new Label(
                        texts.text(
                                "imports.mended", mended.name(), mended.typed(), mended.written()));
        text.setWrapText(true);
        Hyperlink back = new Hyperlink(texts.text("imports.asWritten"));
        back.setId("import-as-written-" + mended.name());
        back.setOnAction(event -> viewModel.readAsWritten(mended.address()));
        return new VBox(2, text, back);
    }

    private static Node remark(String remark) {
        Label text = new Label(remark);
        text.setWrapText(true);
        text.getStyleClass().addAll("muted", "small");
        return text;
    }

    /// What was read, by the headings of the sheet.
    List<Node> cells() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        int line = 0;
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            Label heading = new Label(names.heading(cell.getKey()));
            heading.getStyleClass().add("muted");
            heading.setMinWidth(HEADING_WIDTH);
            heading.setPrefWidth(HEADING_WIDTH);
            GridPane.setValignment(heading, VPos.TOP);
            Label text = new Label(cell.getValue());
            text.setWrapText(true);
            GridPane.setHgrow(text, Priority.ALWAYS);
            grid.addRow(line++, heading, text);
        }
        return List.of(grid);
    }
}
