package hostplan.ui.overview;

import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.ui.common.Entry;

import javafx.beans.value.ObservableValue;

import java.util.Optional;

/// A figure of the costs as a field: empty for the usual value.
///
/// @param caption its name, with the unit in which it is typed
/// @param usual its usual value, which an empty field stands for
/// @param note where the value comes from
/// @param own whether the project states it itself
record FigureField(
        CostFigure figure,
        String caption,
        String usual,
        Entry<Optional<CostValue>> entry,
        ObservableValue<String> note,
        ObservableValue<Boolean> own) {

    /// Goes back to the usual value.
    void takeUsual() {
        entry.textProperty().set("");
    }
}
