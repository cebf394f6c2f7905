package hostplan.paper.layout;

import hostplan.paper.Block;
import hostplan.paper.PaperTexts;
import hostplan.paper.Section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The title of a section above each of its pages but the first, in the margin: a page that is
/// taken out of a plan still says what it is about.
///
/// @param words empty where the section has no title
/// @param isFirst whether the next page is the first one of the section
record RunningHead(String words, boolean isFirst) {

    static final RunningHead NONE = new RunningHead("", true);

    /// How far its lower edge is above the margin, in points.
    private static final double GAP = 4;

    /// How far it reaches into the margin, in points.
    static final double HEIGHT = GAP + Type.FOOT.lineHeight();

    static RunningHead of(Section section, PaperTexts texts) {
        return section.blocks().stream()
                .flatMap(RunningHead::titles)
                .findFirst()
                .map(title -> new RunningHead(texts.text("head.continued", title), true))
                .orElse(NONE);
    }

    private static Stream<String> titles(Block block) {
        return switch (block) {
            case Block.Heading(Block.Level level, String text, _, _)
                    when level == Block.Level.TITLE || level == Block.Level.COVER ->
                    Stream.of(text);
            case Block.Beside(List<Block> left, List<Block> right) ->
                    Stream.concat(left.stream(), right.stream()).flatMap(RunningHead::titles);
            default -> Stream.empty();
        };
    }

    RunningHead next() {
        return new RunningHead(words, false);
    }

    Optional<Page.Placed> above(Sheet sheet, Measures measures) {
        if (isFirst || words.isEmpty()) {
            return Optional.empty();
        }
        String shown = Lines.cut(words, Type.FOOT, sheet.body().width(), measures);
        double top = sheet.top() - HEIGHT;
        return Optional.of(
                new Page.Placed(sheet.left(), top, List.of(Type.FOOT.words(shown, 0, 0))));
    }
}
