package hostplan.paper.part;

import hostplan.check.Checks;
import hostplan.check.Finding;
import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the parts of a plan are made from.
///
/// @param servers those that were chosen, in the order of the project
/// @param findings looked for when a part first asks
/// @param notChecked what no rule looks at
/// @param questions asks the slicings of the project
/// @param answers those of placements
/// @param wishes what only some parts ask for
public record PlanSource(
        ProjectIndex index,
        List<Server> servers,
        Imprint imprint,
        Supplier<List<Finding>> findings,
        Supplier<List<Message>> notChecked,
        SlicingQuestions questions,
        PlacementAnswers answers,
        PlanWishes wishes,
        PaperTexts texts) {

    public PlanSource {
        servers = List.copyOf(servers);
        findings = new Once<>(findings);
    }

    /// The plan of a whole project.
    ///
    /// @param checks looks for findings when a part first asks
    public static PlanSource of(
            Project project,
            Imprint imprint,
            Checks checks,
            SlicingQuestions questions,
            PlacementAnswers answers,
            PlanWishes wishes) {
        return new PlanSource(
                ProjectIndex.of(project),
                project.servers(),
                imprint,
                () -> checks.findings(project),
                checks::notChecked,
                questions,
                answers,
                wishes,
                new PaperTexts());
    }

    /// The same plan of some servers only.
    public PlanSource of(List<Server> chosen) {
        return new PlanSource(
                index, chosen, imprint, findings, notChecked, questions, answers, wishes, texts);
    }

    /// The same plan with other wishes.
    PlanSource with(PlanWishes others) {
        return new PlanSource(
                index, servers, imprint, findings, notChecked, questions, answers, others, texts);
    }

    public Project project() {
        return index.project();
    }

    /// Whether only some servers are printed.
    public boolean isChosen() {
        return servers.size() < project().servers().size();
    }

    /// The identities of the servers to print.
    public Set<String> serverIds() {
        return servers.stream().map(Server::id).collect(Collectors.toUnmodifiableSet());
    }
}
