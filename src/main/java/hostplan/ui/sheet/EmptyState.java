package hostplan.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands in the place of rows where there are none: what to do about it.
final class EmptyState extends VBox {

    EmptyState(String id, String heading, String text, Button... actions) {
        setId(id);
        getStyleClass().setAll("empty-state");
        Label title = new Label(heading);
        title.getStyleClass().setAll("label", "empty-state-title");
        Label words = new Label(text);
        words.getStyleClass().setAll("label", "muted");
        words.setWrapText(true);
        HBox buttons = new HBox(actions);
        buttons.getStyleClass().setAll("empty-state-actions");
        getChildren().addAll(title, words, buttons);
    }
}
