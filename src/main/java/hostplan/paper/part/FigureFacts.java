package hostplan.paper.part;

import hostplan.explain.HardwareTexts;
import hostplan.hardware.machine.FigureSheet;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.PaperTexts;

import java.util.List;
import java.util.stream.Stream;

/// The figures of a machine that are known, in two columns, each with what it leaves out.
record FigureFacts(PaperTexts texts) {

    private static final MessageTexts WORDS = HardwareTexts.english();

    List<Block> of(FigureSheet sheet) {
        List<Fact> facts = sheet.lines().stream().flatMap(line -> fact(sheet, line)).toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        int half = Math.ceilDiv(facts.size(), 2);
        return List.of(
                Heading.section(texts.text("hardware.figures")),
                new Beside(
                        List.of(new Facts(facts.subList(0, half))),
                        List.of(new Facts(facts.subList(half, facts.size())))));
    }

    private static Stream<Fact> fact(FigureSheet sheet, FigureSheet.Line line) {
        String remark = line.remark().map(each -> " (" + WORDS.text(each) + ")").orElse("");
        return line.value().stream()
                .map(value -> WORDS.text(new Message("value", List.of(value))))
                .map(value ->
                        Fact.of(
                                WORDS.text(line.key(), List.of(sheet.readPercent())),
                                value + remark));
    }
}
