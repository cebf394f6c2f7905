package hostplan.ui.common;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Says the whole text of a label in a tip while there is no room for all of it.
public final class CutTip {

    private static final double WIDTH = 480;

    private CutTip() {}

    public static <L extends Labeled> L on(L label) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.textProperty().bind(label.textProperty());
        label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? tip : null));
        return label;
    }
}
