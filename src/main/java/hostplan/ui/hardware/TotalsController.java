package hostplan.ui.hardware;

import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the machine amounts to, figure by figure; each opens to how it comes about.
public final class TotalsController {

    private final TotalsViewModel viewModel;
    private final Texts texts;
    private final Set<String> open = new HashSet<>();

    @FXML private VBox lines;
    @FXML private Label unfit;
    @FXML private TextField readShare;
    @FXML private FieldProblems problems;

    public TotalsController(TotalsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        viewModel.figuresProperty().subscribe(this::show);
        unfit.managedProperty().bind(unfit.visibleProperty());
        viewModel
                .unfitProperty()
                .subscribe(text -> {
                    unfit.setVisible(!text.isEmpty());
                    unfit.setText(text);
                });
        EntryField.bind(readShare, viewModel.share(), viewModel.share()::revert);
        problems.watch(texts.text("hardware.readShare"), viewModel.share());
    }

    private void show(List<Figure> shown) {
        lines.getChildren().setAll(shown.stream().map(this::line).toList());
    }

    private Node line(Figure figure) {
        VBox working = new VBox(2);
        working.getStyleClass().add("working");
        working.setId("working-" + figure.key());
        working.managedProperty().bind(working.visibleProperty());
        Node name = name(figure, working);
        Label text = new Label(figure.text());
        text.setId("total-" + figure.key());
        text.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, text);
        line.getStyleClass().add("figure-line");
        open(figure, working, open.contains(figure.key()));
        return figure.remark().isEmpty()
                ? new VBox(line, working)
                : new VBox(line, remark(figure), working);
    }

    private static Node remark(Figure figure) {
        Node remark = sentence(figure.remark());
        remark.setId("remark-" + figure.key());
        return remark;
    }

    private Node name(Figure figure, VBox working) {
        if (figure.working().isEmpty()) {
            return new Label(figure.name());
        }
        Hyperlink name = new Hyperlink(figure.name());
        name.setId("why-" + figure.key());
        name.getStyleClass().add("figure-name");
        name.setVisited(false);
        name.setOnAction(_ -> {
            name.setVisited(false);
            open(figure, working, !working.isVisible());
        });
        return name;
    }

    private void open(Figure figure, VBox working, boolean shown) {
        working.setVisible(shown);
        if (shown) {
            open.add(figure.key());
        } else {
            open.remove(figure.key());
        }
        working.getChildren()
                .setAll(
                        shown
                                ? figure.working().stream().map(TotalsController::sentence).toList()
                                : List.of());
    }

    static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
