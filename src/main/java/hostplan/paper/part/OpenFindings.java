package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
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
                        : new FindingsTable(texts).of(findings));
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
}
