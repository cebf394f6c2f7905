package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.ui.common.Texts;
import hostplan.ui.sheet.ColumnLayout.Step;
import hostplan.ui.sheet.ColumnLayout.Visibility;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;
import java.util.Locale;

/// The list of columns with a tick for those that are shown; each can be moved.
final class ColumnsPopover {

    private final SheetColumns columns;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private final TextField filter = new TextField();

    ColumnsPopover(SheetColumns columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
        popup.setAutoHide(true);
        popup.getContent().setAll(content());
        filter.textProperty().subscribe(typed -> fill());
        columns.layoutProperty().subscribe(layout -> fill());
    }

    void show(Node owner) {
        Bounds below = owner.localToScreen(owner.getBoundsInLocal());
        filter.clear();
        popup.show(owner, below.getMinX(), below.getMaxY() + 4);
        filter.requestFocus();
    }

    private Node content() {
        filter.setId("columns-filter");
        filter.setPromptText(texts.text("columns.find"));
        list.setId("columns-list");
        list.getStyleClass().setAll("columns-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(360);
        scroll.getStyleClass().add("edge-to-edge");
        Button usual = new Button(texts.text("columns.usual"));
        usual.setId("columns-usual");
        usual.getStyleClass().add("flat");
        usual.setOnAction(event -> columns.reset());
        VBox content = new VBox(filter, scroll, usual);
        content.setId("columns-popover");
        content.getStyleClass().setAll("popover", "columns-popover");
        content.getStylesheets()
                .add(SheetController.class.getResource("sheet.css").toExternalForm());
        return content;
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<HBox> lines =
                columns.layout().entries().stream()
                        .flatMap(entry ->
                                columns
                                        .column(entry.key())
                                        .filter(column ->
                                                columns.heading(column)
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(wanted))
                                        .map(column -> line(entry, column))
                                        .stream())
                        .toList();
        list.getChildren().setAll(lines);
    }

    private HBox line(ColumnLayout.Entry entry, Column column) {
        CheckBox box = new CheckBox(columns.heading(column));
        box.setId("column-" + entry.key().replace(':', '-'));
        box.setSelected(entry.shown());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        boolean first = columns.layout().entries().getFirst().equals(entry);
        box.setDisable(first);
        box.setOnAction(event -> {
            Visibility wanted = box.isSelected() ? Visibility.SHOWN : Visibility.HIDDEN;
            change(columns.layout().with(entry.key(), wanted), box);
        });
        HBox line = new HBox(box);
        line.getStyleClass().setAll("columns-line");
        if (!first) {
            line.getChildren().addAll(mover(entry, Step.UP), mover(entry, Step.DOWN));
        }
        return line;
    }

    private Button mover(ColumnLayout.Entry entry, Step step) {
        boolean up = step == Step.UP;
        Button mover = new Button();
        mover.setGraphic(new FontIcon(up ? Material2AL.ARROW_UPWARD : Material2AL.ARROW_DOWNWARD));
        mover.setId("column-" + (up ? "up-" : "down-") + entry.key().replace(':', '-'));
        mover.getStyleClass().addAll("flat", "small");
        mover.setTooltip(new Tooltip(texts.text(up ? "columns.up" : "columns.down")));
        mover.setAccessibleText(mover.getTooltip().getText());
        mover.setOnAction(event -> change(columns.layout().moved(entry.key(), step), mover));
        return mover;
    }

    /// The list is filled anew; the focus goes on with the column.
    private void change(ColumnLayout changed, Node focused) {
        String id = focused.getId();
        columns.change(changed);
        list.lookupAll("#" + id).forEach(Node::requestFocus);
    }
}
