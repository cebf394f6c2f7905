package hostplan.ui.overview;

import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryBox;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The figures that costs are reckoned with, each with where its value comes from and a way back to
/// the usual one.
public final class CostFiguresController {

    private final CostFiguresViewModel viewModel;
    private final Texts texts;
    private final Following following = new Following();

    @FXML private VBox hosts;
    @FXML private VBox slices;
    @FXML private VBox sales;

    public CostFiguresController(CostFiguresViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        show(hosts, viewModel.ofHosts());
        show(slices, viewModel.ofSlices());
        show(sales, viewModel.ofSales());
    }

    private void show(VBox box, List<FigureField> fields) {
        fields.forEach(field -> box.getChildren().add(line(field)));
    }

    private Node line(FigureField field) {
        String id = "facts-" + field.figure().code();
        Label note = new Label();
        note.setId(id + "-note");
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "small");
        following.follow(field.note(), note::setText);
        Hyperlink usual = new Hyperlink(texts.text("costs.back"));
        usual.setId(id + "-usual");
        usual.getStyleClass().addAll("usual", "small");
        usual.setAccessibleText(texts.text("costs.back.named", field.caption(), field.usual()));
        usual.setOnAction(event -> {
            field.takeUsual();
            usual.setVisited(false);
            viewModel.seal();
        });
        following.follow(
                field.own(),
                own -> {
                    usual.setVisible(own);
                    usual.setManaged(own);
                });
        EntryBox<?> entry =
                EntryBox.line(id, field.caption(), field.entry(), viewModel::seal)
                        .withPrompt(field.usual());
        return new VBox(2, entry, note, usual);
    }
}
