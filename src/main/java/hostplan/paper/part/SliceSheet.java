package hostplan.paper.part;

import hostplan.amount.Parsed;
import hostplan.capacity.MoreStep;
import hostplan.capacity.NotChecked;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.drawing.HostMap;
import hostplan.drawing.HostMapDrawing;
import hostplan.drawing.Words;
import hostplan.explain.Arithmetic;
import hostplan.explain.StatementText;
import hostplan.paper.Block;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Picture;
import hostplan.paper.Block.Tone;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Text;
import hostplan.project.HostSteps;
import hostplan.project.ObjectKind;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What there is to say about one slicing.
final class SliceSheet {

    private static final StatementText WORDS = StatementText.english();

    /// Of drawings in millimetres: as wide as A4 is within its margins.
    private static final double WIDTH = 178;

    private final PlanSource source;
    private final Slicing slicing;
    private final PaperTexts texts;
    private final Words window;

    SliceSheet(PlanSource source, Slicing slicing) {
        this.source = source;
        this.slicing = slicing;
        texts = source.texts();
        window = texts.drawingWords();
    }

    List<Block> blocks() {
        return switch (source.questions().of(source.index(), slicing)) {
            case Asked.Lacking(List<Lack> lacks) ->
                    without(
                            lacks.stream()
                                    .map(new LackWords(window)::of)
                                    .collect(Collectors.joining(" ")));
            case Asked.Ready(SlicingQuestion question) ->
                    switch (Slicer.answer(question)) {
                        case Parsed.Problem<SlicingAnswer>(String message, String _) ->
                                without(message);
                        case Parsed.Value<SlicingAnswer>(SlicingAnswer answer) -> of(answer);
                    };
        };
    }

    /// Why there is no answer.
    private List<Block> without(String why) {
        return List.of(Heading.title(slicing.name()), new Notice(Tone.WARNING, Text.of(why)));
    }

    private List<Block> of(SlicingAnswer answer) {
        SliceTables tables = new SliceTables(answer, texts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(slicing.name())
                        .beside(texts.text("slices.count", answer.sellable())));
        blocks.add(new Facts(facts(answer)));
        unlimited(answer, blocks);
        blocks.add(Picture.of(HostMapDrawing.of(answer, HostMap.of(answer), window, WIDTH)));
        blocks.add(Heading.section(texts.text("slices.flavors")));
        blocks.add(tables.flavors());
        blocks.add(Heading.section(texts.text("slices.resources")));
        blocks.add(tables.resources());
        blocks.addAll(tables.nodes());
        blocks.addAll(
                tables.more(
                        MoreStep.of(
                                answer,
                                HostSteps.of(source.index(), slicing, answer.question().host()))));
        blocks.add(Heading.section(texts.text("slices.arithmetic")));
        blocks.addAll(new CheckSheet(texts).of(Arithmetic.of(answer)));
        blocks.addAll(
                Sentences.each(
                        texts.text("slices.mind"), WORDS.texts(Arithmetic.warnings(answer))));
        blocks.addAll(
                Sentences.each(
                        texts.text("slices.not-checked"),
                        WORDS.texts(Arithmetic.notChecked(answer))));
        return blocks;
    }

    private List<Fact> facts(SlicingAnswer answer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        texts.text("slices.host"),
                        host(answer.question().host().name()),
                        Disclosure.OPEN));
        facts.add(Fact.of(texts.text("slices.rules"), answer.question().ruleSet().name()));
        Arithmetic.limit(answer)
                .map(WORDS::sentence)
                .ifPresent(limit -> facts.add(Fact.of(texts.text("slices.limit"), limit)));
        facts.add(Fact.of(texts.text("slices.stranded"), stranded(answer)));
        return facts;
    }

    private Text host(String name) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> Text.of(name);
            case Slicing.Host.OfServer(String id) ->
                    Text.of(name).linkedTo(Anchors.of(ObjectKind.SERVER, id));
        };
    }

    /// All that is stranded, what one sells by first.
    private String stranded(SlicingAnswer answer) {
        String amounts =
                Resource.NAMED_FIRST.stream()
                        .flatMap(resource -> answer.ledger(resource).stream())
                        .filter(ledger -> ledger.stranded().signum() > 0)
                        .map(ledger -> window.amount(ledger.resource(), ledger.stranded()))
                        .collect(Collectors.joining(", "));
        return amounts.isEmpty() ? window.text("slices.card.nothing") : amounts;
    }

    /// A count that a whole resource did not limit is said with it, not only at the end.
    private void unlimited(SlicingAnswer answer, List<Block> blocks) {
        for (NotChecked gap : answer.notChecked()) {
            if (gap instanceof NotChecked.Unstated(Resource resource)
                    && (resource == Resource.VCPUS || resource == Resource.MEMORY)) {
                blocks.add(
                        new Notice(
                                Tone.WARNING,
                                Text.of(texts.text("slices.unlimited", WORDS.resource(resource)))));
            }
        }
    }
}
