package hostplan.paper.part;

import hostplan.message.Message;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Messages below a heading, in small steps away from what matters most: they are muted.
///
/// @param words puts one into a sentence
record Sentences(Function<Message, String> words) {

    /// One after the other.
    List<Block> together(String heading, List<Message> messages) {
        return joined(heading, messages, " ");
    }

    /// Each on a line of its own.
    List<Block> each(String heading, List<Message> messages) {
        return joined(heading, messages, "\n");
    }

    private List<Block> joined(String heading, List<Message> messages, String between) {
        return List.of(
                Heading.group(heading),
                new Paragraph(
                        Text.muted(
                                messages.stream()
                                        .map(words)
                                        .collect(Collectors.joining(between)))));
    }
}
