package hostplan.ui.hardware;

import java.util.List;

/// A line of the table of parts: the model, a group of slots, or one slot of a group.
///
/// @param id of the group or the slot, as in the drawing
/// @param facts what matters about the part, in a line
/// @param single the slots of a group, each by itself
record PartRow(
        String id,
        String slot,
        String part,
        String facts,
        String quantity,
        String price,
        State state,
        List<PartRow> single) {

    /// The row of the model.
    static final String MODEL = "model";

    PartRow {
        single = List.copyOf(single);
    }

    enum State {
        FULL,
        EMPTY,
        WRONG,
        DOUBTFUL
    }
}
