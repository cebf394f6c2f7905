package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.Subject;
import hostplan.message.Value;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is wrong or doubtful in the project, and what nobody looked for.
final class OpenFindings {

    private static final FindingTexts TEXTS = FindingTexts.english();

    private final PlanSource source;
    private final PaperTexts texts;

    OpenFindings(PlanSource source) {
        this.source = source;
        this.texts = source.texts();
    }

    List<Block> blocks() {
        List<Finding> findings = shown();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(texts.text("summary.findings")));
        blocks.add(
                findings.isEmpty()
                        ? Paragraph.of(texts.text("summary.no-findings"))
                        : table(findings));
        blocks.add(Heading.group(texts.text("summary.not-checked")));
        String notChecked =
                source.notChecked().get().stream()
                        .map(TEXTS::text)
                        .collect(Collectors.joining(" "));
        blocks.add(new Paragraph(Text.muted(notChecked)));
        return blocks;
    }

    /// Without those of servers that are not printed.
    private List<Finding> shown() {
        Set<String> servers = source.serverIds();
        return source.findings().get().stream()
                .filter(finding ->
                        finding.subject().kind().stream()
                                .noneMatch(kind ->
                                        kind == ObjectKind.SERVER
                                                && !servers.contains(finding.subject().id())))
                .toList();
    }

    private Table table(List<Finding> findings) {
        return new Table(
                List.of(
                        Column.left(texts.text("summary.severity")),
                        Column.left(texts.text("summary.about")),
                        Column.left(texts.text("summary.finding")),
                        Column.left(texts.text("summary.cure"))),
                findings.stream().map(OpenFindings::row).toList());
    }

    private static Row row(Finding finding) {
        Subject subject = finding.subject();
        Row row =
                Row.of(
                        List.of(
                                Text.strong(TEXTS.label(finding.severity())),
                                Text.of(subject.name()).linkedTo(Anchors.of(subject)),
                                Text.of(TEXTS.message(finding)),
                                Text.of(TEXTS.cure(finding))));
        return namesMoney(finding) ? row.only(Disclosure.INTERNAL_COST) : row;
    }

    /// Sums in findings are purchase prices and budgets.
    private static boolean namesMoney(Finding finding) {
        return finding.message().values().stream()
                .anyMatch(
                        value -> value instanceof Value.Money || value instanceof Value.ExactMoney);
    }
}
