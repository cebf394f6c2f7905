package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
import hostplan.paper.Text;
import hostplan.project.Whereabouts;

import java.util.ArrayList;
import java.util.HashSet;
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

    /// Of an extract, those of what its servers are and where they stand.
    private List<Finding> shown() {
        List<Finding> all = source.findings().get();
        if (!source.isChosen()) {
            return all;
        }
        Set<String> concerned = concerned();
        return all.stream().filter(finding -> concerned.contains(finding.subject().id())).toList();
    }

    private Set<String> concerned() {
        Set<String> concerned = new HashSet<>();
        for (Server server : source.servers()) {
            Whereabouts where = Whereabouts.of(server, source.index());
            concerned.add(server.id());
            server.configuration().ifPresent(concerned::add);
            where.rack().map(Rack::id).ifPresent(concerned::add);
            where.site().map(Site::id).ifPresent(concerned::add);
        }
        return concerned;
    }
}
