package hostplan.paper.part;

import hostplan.explain.PlacementTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Block.Tone;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Text;
import hostplan.placement.Placement;
import hostplan.project.PlacementQuestions.Lack;
import hostplan.project.PlacementRun.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What there is to say about one placement. What is not proven yet when the search ends says so.
final class PlacementSheet {

    private static final MessageTexts WORDS = PlacementTexts.english();

    private final PlanSource source;
    private final Placement placement;
    private final PaperTexts texts;

    PlacementSheet(PlanSource source, Placement placement) {
        this.source = source;
        this.placement = placement;
        texts = source.texts();
    }

    List<Block> blocks() {
        return switch (source.answers().of(source.index(), placement)) {
            case Outcome.Lacking(List<Lack> lacks) -> without(lacks);
            case Outcome.Answered found -> of(found);
        };
    }

    /// Why there is no answer.
    private List<Block> without(List<Lack> lacks) {
        LackWords words = new LackWords(texts.drawingWords());
        return List.of(
                Heading.title(placement.name()),
                new Notice(
                        Tone.WARNING,
                        Text.of(lacks.stream().map(words::of).collect(Collectors.joining(" ")))));
    }

    private List<Block> of(Outcome.Answered found) {
        PlacementWords words = new PlacementWords(source, placement, found);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(placement.name())
                        .beside(texts.text("placement.hosts", found.answer().hosts())));
        blocks.add(new Paragraph(Text.muted(words.assumed())));
        words.answer().forEach(each -> blocks.add(sentence(each)));
        blocks.add(Heading.section(texts.text("placement.table")));
        blocks.add(new PlacementHosts(source, placement, found).table());
        blocks.addAll(Sentences.each(texts.text("placement.without-place"), words.withoutPlace()));
        blocks.addAll(new PlacementDrill(source, placement, found).blocks());
        blocks.addAll(new PlacementMoves(source, found).blocks());
        blocks.addAll(new PlacementProof(source, placement, found.answer()).blocks());
        blocks.addAll(Sentences.each(texts.text("placement.mind"), words.notes()));
        return blocks;
    }

    /// Money in it is what hosts cost to buy.
    static Block sentence(Message message) {
        Block said = Paragraph.of(WORDS.text(message));
        return namesMoney(message) ? new Only(Disclosure.INTERNAL_COST, List.of(said)) : said;
    }

    private static boolean namesMoney(Message message) {
        return message.values().stream()
                .anyMatch(
                        value -> value instanceof Value.Money || value instanceof Value.ExactMoney);
    }
}
