package hostplan.paper.part;

import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
import hostplan.paper.Redaction;
import hostplan.paper.Section;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The sections of a plan, each part made when its turn comes, without what its reader must not
/// see; a section of which nothing is left is left out.
public final class PlanSections {

    private PlanSections() {}

    /// @param missing the characters that no font has, asked for when all else is laid out
    public static Iterator<Section> of(
            PlanSource source, List<Part> parts, Supplier<List<String>> missing) {
        Redaction redaction = new Redaction(source.imprint().profile());
        Stream<Supplier<List<Section>>> chosen =
                parts.stream().map(part -> () -> part.sections(source));
        Stream<Supplier<List<Section>>> last =
                Stream.of(() -> remarks(missing.get(), source.texts()));
        return Stream.concat(chosen, last)
                .flatMap(part -> part.get().stream())
                .map(redaction::of)
                .filter(section -> !section.blocks().isEmpty())
                .iterator();
    }

    private static List<Section> remarks(List<String> missing, PaperTexts texts) {
        if (missing.isEmpty()) {
            return List.of();
        }
        String title = texts.text("remarks.title");
        return List.of(
                Section.of(
                        title,
                        List.of(
                                Heading.title(title),
                                Paragraph.of(texts.text("remarks.missing", codes(missing))),
                                Paragraph.of(new MissingLetters(missing).cure()))));
    }

    /// By number, since they cannot be shown: `U+1F600`.
    public static String codes(List<String> characters) {
        return characters.stream()
                .map(each ->
                        each.codePoints()
                                .mapToObj(point -> String.format("U+%04X", point))
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
