package hostplan.ui.hardware;

import java.util.List;

/// One figure of the machine with its name and how it comes about.
///
/// @param remark what it leaves out; empty where it leaves out nothing
/// @param working in sentences: the formula with its numbers, and the source
record Figure(String key, String name, String text, String remark, List<String> working) {

    Figure {
        working = List.copyOf(working);
    }

    Figure(String key, String name, String text, List<String> working) {
        this(key, name, text, "", working);
    }
}
