package hostplan.ui.imports;

import hostplan.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sums above the preview: how many rows become what.
final class PreviewCards {

    private static final List<Becomes> SHOWN =
            List.of(Becomes.NEW, Becomes.CHANGED, Becomes.LEFT_OUT, Becomes.UNREADABLE);

    private final Preview preview;
    private final Texts texts;
    private final ImportWords words;

    PreviewCards(Preview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
        this.words = new ImportWords(texts);
    }

    List<Node> cards() {
        return SHOWN.stream().map(this::card).toList();
    }

    private Node card(Becomes becomes) {
        int count = preview.count(row -> row.becomes() == becomes);
        Label figure = new Label(texts.text("imports.card." + becomes.code(), count));
        figure.getStyleClass().add("figure");
        Label caption = new Label(count == 0 && becomes != Becomes.CHANGED ? "" : caption(becomes));
        caption.getStyleClass().addAll("muted", "small");
        caption.setWrapText(true);
        VBox card = new VBox(figure, caption);
        card.setId("import-card-" + becomes.code());
        card.getStyleClass().addAll("panel", "import-card");
        if (becomes == Becomes.UNREADABLE && count > 0) {
            card.getStyleClass().add("danger");
        }
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private String caption(Becomes becomes) {
        return switch (becomes) {
            case NEW -> words.counts(preview.kinds(row -> row.becomes() == becomes));
            case CHANGED ->
                    texts.text(
                            "imports.card.changed.caption",
                            preview.count(row -> row.becomes() == Becomes.UNCHANGED));
            case LEFT_OUT ->
                    texts.text(
                            "imports.card.leftOut.caption",
                            preview.count(row -> row.choice() == PreviewRow.Choice.LEFT_OUT));
            case UNREADABLE -> texts.text("imports.card.unreadable.caption");
            case UNCHANGED, NOTE -> "";
        };
    }
}
