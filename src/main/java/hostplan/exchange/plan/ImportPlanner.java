package hostplan.exchange.plan;

import hostplan.document.Ids;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out what drafts do to a project: which objects are new, which change and how, which rows
/// are left out. A pure function but for the identities of new objects.
///
/// Servers are found by serial number, asset tag, name; virtual machines by UUID, then by cluster
/// and name; all else by name. What a draft does not say changes nothing.
public final class ImportPlanner {

    /// Things before those that stand in them or refer to them.
    private static final List<ObjectKind> ORDER =
            List.of(
                    ObjectKind.SITE,
                    ObjectKind.RACK,
                    ObjectKind.RACK_ITEM,
                    ObjectKind.SERVER_MODEL,
                    ObjectKind.PART,
                    ObjectKind.CONFIGURATION,
                    ObjectKind.SERVER,
                    ObjectKind.FLAVOR,
                    ObjectKind.VM);

    private final Ids ids;

    public ImportPlanner(Ids ids) {
        this.ids = ids;
    }

    public ImportPlan plan(Project project, ImportResult result) {
        return plan(project, result, Set.of());
    }

    /// @param leftOut the rows that the person does not want
    public ImportPlan plan(Project project, ImportResult result, Set<Provenance> leftOut) {
        Planning planning = new Planning(project, result, leftOut, ids);
        for (ObjectKind kind : ORDER) {
            List<Draft> drafts =
                    result.drafts().stream()
                            .filter(draft -> draft.kind() == kind)
                            .sorted(Comparator.comparing(Draft::basis))
                            .toList();
            parts(kind, drafts).forEach(part -> planning.take(kind, part));
        }
        return planning.plan();
    }

    /// Servers file by file, those first that have rows of their own: a list of hosts and an export
    /// that only names them mean the same servers, while one file may list two of one name.
    private static Collection<List<Draft>> parts(ObjectKind kind, List<Draft> drafts) {
        if (kind != ObjectKind.SERVER) {
            return drafts.isEmpty() ? List.of() : List.of(drafts);
        }
        Map<String, List<Draft>> byFile = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            byFile.computeIfAbsent(draft.from().file(), _ -> new ArrayList<>()).add(draft);
        }
        return byFile.values();
    }
}
