package hostplan.paper.part;

import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Text;

import java.util.List;

/// Sentences below a small heading, muted since they are read last; nothing where there are none.
final class Sentences {

    private Sentences() {}

    /// One after the other.
    static List<Block> together(String heading, List<String> sentences) {
        return joined(heading, sentences, " ");
    }

    /// Each on a line of its own.
    static List<Block> each(String heading, List<String> sentences) {
        return joined(heading, sentences, "\n");
    }

    private static List<Block> joined(String heading, List<String> sentences, String between) {
        return sentences.isEmpty()
                ? List.of()
                : List.of(
                        Heading.group(heading),
                        new Paragraph(Text.muted(String.join(between, sentences))));
    }
}
