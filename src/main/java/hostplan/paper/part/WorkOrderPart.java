package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.check.Severity;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Block.ToFillIn;
import hostplan.paper.Block.Tone;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.ProjectIndex;
import hostplan.project.WorkPlan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is to be done in the racks, step by step, from how they stand to how the project plans
/// them: to be ticked off and signed. It is printed whole even where only some servers were chosen,
/// since its steps make room for each other, and it names no price.
final class WorkOrderPart implements Part {

    private static final List<String> COLUMNS =
            List.of("done", "step", "server", "from", "to", "weight", "rails", "unplug", "plug");

    @Override
    public String code() {
        return "work-order";
    }

    @Override
    public boolean isUsual(PlanWishes wishes) {
        return wishes.before().isPresent();
    }

    @Override
    public boolean needsBefore() {
        return true;
    }

    @Override
    public List<Section> sections(PlanSource source) {
        return source.wishes().before().stream().map(before -> section(before, source)).toList();
    }

    private static Section section(ProjectIndex before, PlanSource source) {
        RackWords words = new RackWords(source.texts());
        List<Work> steps = Work.of(WorkPlan.between(before, source.index()));
        String title = words.text("part.work-order");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(title));
        if (steps.isEmpty()) {
            blocks.add(Paragraph.of(words.text("work.nothing")));
        } else {
            blocks.add(facts(steps, words));
            blocks.addAll(wrong(steps, source));
            blocks.addAll(new WorkDoubts(steps, words).blocks());
            blocks.add(table(steps, words));
            blocks.add(toSign(words));
        }
        return new Section(List.of(title), "", Turn.LANDSCAPE, blocks);
    }

    /// What is wrong with the racks of the steps, and with what stands in them afterwards: before
    /// anybody carries anything.
    private static List<Block> wrong(List<Work> steps, PlanSource source) {
        Set<String> concerned = new HashSet<>();
        steps.stream()
                .flatMap(step -> step.to().stream())
                .map(place -> place.spot().rack().id())
                .distinct()
                .forEach(rack -> {
                    concerned.add(rack);
                    source.index().serversIn(rack).forEach(each -> concerned.add(each.id()));
                    source.index().itemsIn(rack).forEach(each -> concerned.add(each.id()));
                });
        List<Finding> found =
                source.findings().get().stream()
                        .filter(RackRules::isAboutRacks)
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .filter(finding -> concerned.contains(finding.subject().id()))
                        .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(
                        new Notice(Tone.ERROR, Text.of(source.texts().text("work.wrong"))),
                        new FindingsTable(source.texts()).of(found));
    }

    /// The lines stay together on one page.
    private static Block toSign(RackWords words) {
        return new Beside(
                List.of(toFillIn(words, "by", "approved")),
                List.of(toFillIn(words, "signed", "countersigned")));
    }

    private static Block toFillIn(RackWords words, String... lines) {
        return new ToFillIn(Stream.of(lines).map(line -> words.text("work.sign." + line)).toList());
    }

    private static Facts facts(List<Work> steps, RackWords words) {
        long together = steps.stream().filter(Work::isForTwo).count();
        return new Facts(
                List.of(
                        Fact.of(words.text("work.steps"), String.valueOf(steps.size())),
                        Fact.of(words.text("work.two"), String.valueOf(together))));
    }

    private static Table table(List<Work> steps, RackWords words) {
        WorkRow row = new WorkRow(words);
        List<Row> rows =
                IntStream.range(0, steps.size())
                        .mapToObj(number -> row.of(number + 1, steps.get(number)))
                        .toList();
        Stream<Column> columns =
                COLUMNS.stream().map(name -> Column.left(words.text("work.column." + name)));
        return new Table(columns.toList(), rows);
    }
}
