package hostplan.project;

import hostplan.document.ProjectObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Brings together what two people made of one project, where they changed different things. Of an
/// object that both changed nobody but they can say what it is to be.
public final class ProjectMerge {

    private final Project base;
    private final Project mine;
    private final Project theirs;
    private final List<String> conflicts = new ArrayList<>();
    private boolean isProjectInConflict;

    private ProjectMerge(Project base, Project mine, Project theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param project with the changes of both
        record Merged(Project project) implements Outcome {}

        /// @param names of the objects that both changed, or one changed and the other removed
        /// @param isProject whether both changed what is in no list, such as the name of the
        ///   project
        record Conflicts(List<String> names, boolean isProject) implements Outcome {
            public Conflicts {
                names = List.copyOf(names);
            }
        }
    }

    /// @param base what both began with
    public static Outcome of(Project base, Project mine, Project theirs) {
        ProjectMerge merge = new ProjectMerge(base, mine, theirs);
        Project merged = merge.merged();
        return merge.conflicts.isEmpty() && !merge.isProjectInConflict
                ? new Outcome.Merged(merged)
                : new Outcome.Conflicts(merge.conflicts, merge.isProjectInConflict);
    }

    private Project merged() {
        Map<ObjectKind, List<ProjectObject>> lists = new HashMap<>();
        for (ObjectKind kind : ObjectKind.values()) {
            lists.put(kind, list(kind));
        }
        return rest().with(draft -> lists.forEach(draft::list));
    }

    /// All that is in no list.
    private Project rest() {
        Project before = ProjectChanges.emptied(base);
        Project own = ProjectChanges.emptied(mine);
        Project other = ProjectChanges.emptied(theirs);
        if (own.equals(before)) {
            return theirs;
        }
        isProjectInConflict = !other.equals(before) && !other.equals(own);
        return mine;
    }

    /// In the order of mine; what is new in theirs comes last.
    private List<ProjectObject> list(ObjectKind kind) {
        Map<String, ProjectObject> before = byId(base, kind);
        Map<String, ProjectObject> own = byId(mine, kind);
        Map<String, ProjectObject> other = byId(theirs, kind);
        Map<String, ProjectObject> all = new LinkedHashMap<>(own);
        other.forEach(all::putIfAbsent);
        before.forEach(all::putIfAbsent);
        List<ProjectObject> merged = new ArrayList<>();
        for (Map.Entry<String, ProjectObject> each : all.entrySet()) {
            String id = each.getKey();
            chosen(
                            Optional.ofNullable(before.get(id)),
                            Optional.ofNullable(own.get(id)),
                            Optional.ofNullable(other.get(id)),
                            each.getValue())
                    .ifPresent(merged::add);
        }
        return merged;
    }

    private Optional<ProjectObject> chosen(
            Optional<ProjectObject> before,
            Optional<ProjectObject> own,
            Optional<ProjectObject> other,
            ProjectObject any) {
        if (Objects.equals(own, before)) {
            return other;
        }
        if (!Objects.equals(other, before) && !Objects.equals(other, own)) {
            conflicts.add(any.name().isEmpty() ? any.id() : any.name());
        }
        return own;
    }

    private static Map<String, ProjectObject> byId(Project project, ObjectKind kind) {
        Map<String, ProjectObject> all = new LinkedHashMap<>();
        project.list(kind).forEach(each -> all.put(each.id(), each));
        return all;
    }
}
