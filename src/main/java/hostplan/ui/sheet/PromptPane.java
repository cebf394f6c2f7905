package hostplan.ui.sheet;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// Shows what a sheet asks over its table, until it is answered.
final class PromptPane {

    private final SheetViewModel viewModel;
    private final StackPane pane;
    private final Node table;
    private final StackPane shade = new StackPane();

    PromptPane(SheetViewModel viewModel, StackPane pane, Node table) {
        this.viewModel = viewModel;
        this.pane = pane;
        this.table = table;
        shade.getStyleClass().setAll("prompt-shade");
        shade.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void listen() {
        viewModel.commands().promptProperty().subscribe(this::show);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.commands().cancel();
            event.consume();
        }
    }

    private void show(Optional<SheetPrompt> prompt) {
        table.setDisable(prompt.isPresent());
        pane.getChildren().remove(shade);
        if (prompt.isPresent()) {
            shade.getChildren().setAll(card(prompt.get()));
            pane.getChildren().add(shade);
            shade.lookupAll(".prompt-answer").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            table.requestFocus();
        }
    }

    private Node card(SheetPrompt prompt) {
        return switch (prompt) {
            case SheetPrompt.Preview preview -> new PreviewCard(viewModel, preview);
            case SheetPrompt.InUseQuestion question -> new InUseCard(viewModel, question);
        };
    }
}
