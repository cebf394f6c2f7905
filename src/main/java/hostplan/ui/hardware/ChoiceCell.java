package hostplan.ui.hardware;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of the chooser: what the part is, what matters about it or why it does not fit, and what
/// it costs.
final class ChoiceCell extends ListCell<ChoiceRow> {

    static final double HEIGHT = 42;
    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label per = new Label();
    private final Label price = new Label();
    private final HBox line;

    ChoiceCell() {
        getStyleClass().add("choice-cell");
        name.getStyleClass().add("part-name");
        facts.getStyleClass().addAll("part-facts", "small");
        per.getStyleClass().addAll("choice-per", "muted", "small");
        price.getStyleClass().add("choice-price");
        VBox left = new VBox(1, name, facts);
        left.getStyleClass().add("part-cell");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        per.setMinWidth(Region.USE_PREF_SIZE);
        price.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(12, left, per, price);
        line.getStyleClass().add("choice-line");
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        line.setMinWidth(0);
    }

    static boolean isIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ChoiceCell cell) {
                return cell.getItem() instanceof ChoiceRow.Offer;
            }
        }
        return false;
    }

    @Override
    protected void updateItem(ChoiceRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean offered = !empty && row instanceof ChoiceRow.Offer;
        pseudoClassStateChanged(HEADING, !empty && row instanceof ChoiceRow.Heading);
        pseudoClassStateChanged(UNFIT, offered && !((ChoiceRow.Offer) row).fits());
        setGraphic(offered ? line : null);
        setText(!empty && row instanceof ChoiceRow.Heading(String text) ? text : null);
        if (offered && row instanceof ChoiceRow.Offer offer) {
            name.setText(offer.fitted() ? "✓ " + offer.name() : offer.name());
            facts.setText(facts(offer));
            per.setText(offer.per());
            price.setText(offer.price());
        }
    }

    private static String facts(ChoiceRow.Offer offer) {
        if (!offer.fits()) {
            return offer.note();
        }
        return offer.note().isEmpty() ? offer.facts() : offer.facts() + " — " + offer.note();
    }
}
