package hostplan.ui.overview;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.check.Finding;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.ProjectTotals;
import hostplan.project.ProjectTotals.Sum;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The totals of a project and what in it needs a look.
public final class OverviewViewModel {

    private static final int MOST_FINDINGS = 6;

    /// A total: its figure, what it counts, and what it leaves out (empty where nothing).
    public record Card(String id, String figure, String caption, String remark) {}

    /// How many servers have a status.
    public record StatusCount(Status status, int servers) {}

    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Texts texts;
    private final AmountFormat amounts;
    private ProjectIndex index;

    public OverviewViewModel(ProjectSession session, ProjectFindings findings, Texts texts) {
        this.session = session;
        this.findings = findings;
        this.texts = texts;
        this.amounts = texts.amounts();
        this.index = ProjectIndex.of(session.project());
    }

    public StringBinding title() {
        return Bindings.createStringBinding(this::name, session.projectProperty());
    }

    private String name() {
        String name = session.project().name();
        return name.isBlank() ? texts.text("screen.overview") : name;
    }

    public ObjectBinding<List<Card>> cards() {
        return Bindings.createObjectBinding(
                () -> cards(session.project()), session.projectProperty());
    }

    public ObjectBinding<List<StatusCount>> statuses() {
        return Bindings.createObjectBinding(
                () -> statuses(session.project()), session.projectProperty());
    }

    /// The findings that matter most.
    public ObjectBinding<List<Finding>> topFindings() {
        return Bindings.createObjectBinding(
                () -> findings.findings().stream().limit(MOST_FINDINGS).toList(),
                findings.findingsProperty());
    }

    /// How many findings the list leaves out.
    public int furtherFindings() {
        return Math.max(0, findings.findings().size() - MOST_FINDINGS);
    }

    private List<Card> cards(Project project) {
        index = index.at(project);
        ProjectTotals totals = ProjectTotals.of(index);
        List<Card> cards = new ArrayList<>();
        long active =
                project.servers().stream()
                        .filter(server -> server.status() == Status.ACTIVE)
                        .count();
        String split =
                active == totals.servers() ? "" : texts.text("overview.servers.active", active);
        cards.add(new Card("servers", amounts.number(totals.servers()), "overview.servers", split));
        cards.add(card("cores", totals.cores(), amounts.number(totals.cores().known())));
        cards.add(card("threads", totals.threads(), amounts.number(totals.threads().known())));
        cards.add(
                card(
                        "memory",
                        totals.memoryBytes(),
                        amounts.memory(new Bytes(totals.memoryBytes().known()))));
        cards.add(
                card(
                        "disk",
                        totals.diskBytes(),
                        amounts.disk(new Bytes(totals.diskBytes().known()))));
        cards.add(card("watts", totals.watts(), texts.power(totals.watts().known())));
        return cards.stream()
                .map(card ->
                        new Card(
                                card.id(),
                                card.figure(),
                                texts.text(card.caption()),
                                card.remark()))
                .toList();
    }

    private Card card(String id, Sum sum, String figure) {
        String remark = sum.unknown() == 0 ? "" : texts.text("overview.unknown", sum.unknown());
        boolean nothingKnown = sum.known() == 0 && sum.unknown() > 0;
        return new Card(id, nothingKnown ? "–" : figure, "overview." + id, remark);
    }

    private static List<StatusCount> statuses(Project project) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Server server : project.servers()) {
            counts.merge(server.status(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new StatusCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
