package hostplan.ui.hardware;

import java.util.List;

/// One figure of the machine with its name and how it comes about.
///
/// @param working in sentences: the formula with its numbers, and the source
record Figure(String key, String name, String text, List<String> working) {

    Figure {
        working = List.copyOf(working);
    }
}
