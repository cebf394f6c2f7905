package hostplan.cli;

import java.util.List;

/// A part of an answer for people, after a blank line.
final class TextSection {

    private TextSection() {}

    /// Adds nothing where there is no content.
    ///
    /// @param title may be empty
    static void add(List<String> lines, String title, List<String> content) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(title);
        }
        lines.addAll(content);
    }
}
