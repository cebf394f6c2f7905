package hostplan.paper.part;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.paper.Block;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Level;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.paper.Section;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.ProjectTotals;
import hostplan.project.ProjectTotals.Sum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// The first page: what this is, how much it is, and what is wrong with it.
final class SummaryPart implements Part {

    @Override
    public String code() {
        return "summary";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        PaperTexts texts = source.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(
                        Level.COVER, source.imprint().title(), texts.text("plan.subtitle"), ""));
        blocks.add(new Facts(imprint(source.imprint(), texts)));
        blocks.add(Heading.section(texts.text("summary.totals")));
        blocks.add(new Facts(totals(source)));
        blocks.addAll(new OpenFindings(source).blocks());
        return List.of(Section.of(texts.text("part.summary"), blocks));
    }

    private static List<Fact> imprint(Imprint imprint, PaperTexts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.text("summary.date"), texts.day(imprint.date())));
        if (!imprint.author().isBlank()) {
            facts.add(Fact.of(texts.text("summary.author"), imprint.author()));
        }
        if (!imprint.revision().isBlank()) {
            facts.add(Fact.of(texts.text("summary.revision"), imprint.revision()));
        }
        facts.add(Fact.of(texts.text("summary.checksum"), imprint.shortChecksum()));
        facts.add(
                Fact.of(
                        texts.text("summary.readers"),
                        texts.text("summary.readers." + imprint.profile().code())));
        return facts;
    }

    private static List<Fact> totals(PlanSource source) {
        PaperTexts texts = source.texts();
        AmountFormat amounts = texts.amounts();
        Project printed = source.project().with(draft -> draft.servers = source.servers());
        ProjectTotals totals = ProjectTotals.of(ProjectIndex.of(printed));
        List<Fact> facts = new ArrayList<>();
        String servers = amounts.number(totals.servers());
        facts.add(
                Fact.of(
                        texts.text("summary.servers"),
                        source.isChosen()
                                ? texts.text(
                                        "summary.extract",
                                        servers,
                                        amounts.number(source.project().servers().size()))
                                : servers));
        facts.add(fact("summary.cores", totals.cores(), amounts::number, texts));
        facts.add(fact("summary.threads", totals.threads(), amounts::number, texts));
        facts.add(
                fact(
                        "summary.memory",
                        totals.memoryBytes(),
                        sum -> amounts.memory(new Bytes(sum)),
                        texts));
        facts.add(
                fact(
                        "summary.disk",
                        totals.diskBytes(),
                        sum -> amounts.disk(new Bytes(sum)),
                        texts));
        facts.add(fact("summary.watts", totals.watts(), sum -> amounts.number(sum) + " W", texts));
        if (!source.isChosen()) {
            facts.add(
                    Fact.of(
                            texts.text("summary.racks"),
                            amounts.number(source.project().racks().size())));
        }
        return facts;
    }

    /// Servers whose figure is not known are named with the sum that leaves them out.
    private static Fact fact(String key, Sum sum, LongFunction<String> format, PaperTexts texts) {
        String figure =
                sum.known() == 0 && sum.unknown() > 0 ? texts.unknown() : format.apply(sum.known());
        return Fact.of(
                texts.text(key),
                sum.unknown() == 0
                        ? figure
                        : texts.text("summary.left-out", figure, sum.unknown()));
    }
}
