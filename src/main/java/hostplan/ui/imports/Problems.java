package hostplan.ui.imports;

import hostplan.exchange.UnreadableInput;
import hostplan.ui.common.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What is wrong, with its cure, as it stands beside the work.
final class Problems {

    /// More would push everything else off the screen.
    private static final int MOST = 4;

    private Problems() {}

    /// Shows messages where there are any, and takes no room where there are none.
    static void show(List<UnreadableInput> inputs, VBox box, Texts texts) {
        List<Label> messages = new ArrayList<>();
        inputs.stream().limit(MOST).map(Problems::message).forEach(messages::add);
        if (inputs.size() > MOST) {
            messages.add(message(texts.text("imports.problems.more", inputs.size() - MOST)));
        }
        box.getChildren().setAll(messages);
        box.setVisible(!inputs.isEmpty());
        box.setManaged(!inputs.isEmpty());
    }

    private static Label message(UnreadableInput input) {
        return message(input.file() + ": " + input.message() + " " + input.cure());
    }

    static Label message(String text) {
        Label message = new Label(text);
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinHeight(Label.USE_PREF_SIZE);
        message.getStyleClass().addAll("message", "danger");
        return message;
    }
}
