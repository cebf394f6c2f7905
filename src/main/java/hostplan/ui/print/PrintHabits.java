package hostplan.ui.print;

import java.util.Map;
import java.util.SequencedMap;

/// How a person printed last, from one plan to the next. Nothing of it belongs to a project.
public interface PrintHabits {

    /// The choices by their names; empty where nothing was printed yet.
    Map<String, String> read();

    void write(SequencedMap<String, String> choices);
}
