package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.check.Severity;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
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
import java.util.stream.Stream;

/// What is to be done in the racks, step by step, from how they stand to how the project plans
/// them: to be ticked off and signed. It is printed whole even where only some servers were chosen,
/// since its steps make room for each other, and it names no price.
final class WorkOrderPart implements Part {

    private static final List<String> COLUMNS = List.of("done", "step", "thing", "where", "how");

    /// So many rows at the end stand above the lines to sign on.
    private static final int KEPT = 2;

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
        WorkPlan plan = WorkPlan.between(before, source.index());
        List<Work> steps = Work.of(plan);
        String title = words.text("part.work-order");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(title));
        if (steps.isEmpty()) {
            blocks.add(Paragraph.of(words.text("work.nothing")));
            blocks.addAll(new WorkDoubts(plan, steps, words).blocks());
        } else {
            blocks.add(new WorkSummary(steps, words).facts());
            blocks.addAll(wrong(steps, source));
            blocks.addAll(new WorkDoubts(plan, steps, words).blocks());
            blocks.add(table(plan, steps, words));
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

    /// The last two rows stay with the lines below them, so that nobody signs an empty page.
    private static Table table(WorkPlan plan, List<Work> steps, RackWords words) {
        WorkRows rows = new WorkRows(words, plan.chosen());
        List<Row> all = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            all.addAll(rows.of(step + 1, steps.get(step)));
        }
        for (int row = Math.max(0, all.size() - KEPT); row < all.size(); row++) {
            all.set(row, all.get(row).keptWithNext());
        }
        Stream<Column> columns =
                COLUMNS.stream().map(name -> Column.left(words.text("work.column." + name)));
        return new Table(columns.toList(), all);
    }
}
