package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what parts are, which no column of a sheet holds. Of a part of which something is known
/// already nothing changes: a person, or the catalogue, knows more than an input.
final class PartFactsOfDrafts {

    private PartFactsOfDrafts() {}

    /// @param drafts by the identities of the parts they describe
    static Project put(Project project, Map<String, Draft> drafts) {
        List<Part> changed =
                project.parts().stream()
                        .flatMap(part ->
                                facts(part, drafts).map(facts -> with(part, facts)).stream())
                        .toList();
        return changed.isEmpty()
                ? project
                : ProjectEdits.replace(project, ObjectKind.PART, changed);
    }

    private static Optional<PartFacts> facts(Part part, Map<String, Draft> drafts) {
        return part.facts().equals(OtherPart.UNKNOWN)
                ? Optional.ofNullable(drafts.get(part.id())).flatMap(Draft::facts)
                : Optional.empty();
    }

    private static Part with(Part part, PartFacts facts) {
        return part.with(draft -> draft.facts = facts);
    }
}
