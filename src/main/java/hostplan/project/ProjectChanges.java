package hostplan.project;

import hostplan.document.ProjectObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is different in one project and not in another, object by object: those of one identity are
/// the same object.
///
/// @param changes in the order of the lists
/// @param reordered the lists that hold the same objects in another order
/// @param isElse whether something is different that is in no list, such as the name of the project
public record ProjectChanges(
        Project before,
        Project after,
        List<Change> changes,
        List<ObjectKind> reordered,
        boolean isElse) {

    public ProjectChanges {
        changes = List.copyOf(changes);
        reordered = List.copyOf(reordered);
    }

    /// An object that is not as it was.
    ///
    /// @param before empty where it was not there
    /// @param after empty where it is not there any more; one of the two is
    public record Change(
            ObjectKind kind, Optional<ProjectObject> before, Optional<ProjectObject> after) {

        public What what() {
            return before.isEmpty() ? What.ADDED : after.isEmpty() ? What.REMOVED : What.CHANGED;
        }

        /// As it is now, or was last.
        public ProjectObject latest() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /// What became of an object.
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    public static ProjectChanges between(Project before, Project after) {
        List<Change> changes = new ArrayList<>();
        List<ObjectKind> reordered = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            List<? extends ProjectObject> then = before.list(kind);
            List<? extends ProjectObject> now = after.list(kind);
            if (then == now || then.equals(now)) {
                continue;
            }
            List<Change> ofKind = changes(kind, then, now);
            changes.addAll(ofKind);
            if (ofKind.isEmpty()) {
                reordered.add(kind);
            }
        }
        return new ProjectChanges(
                before, after, changes, reordered, !emptied(before).equals(emptied(after)));
    }

    private static List<Change> changes(
            ObjectKind kind,
            List<? extends ProjectObject> then,
            List<? extends ProjectObject> now) {
        Map<String, ProjectObject> known = new HashMap<>();
        then.forEach(each -> known.put(each.id(), each));
        List<Change> changes = new ArrayList<>();
        for (ProjectObject each : now) {
            Optional<ProjectObject> old = Optional.ofNullable(known.remove(each.id()));
            if (old.filter(each::equals).isEmpty()) {
                changes.add(new Change(kind, old, Optional.of(each)));
            }
        }
        for (ProjectObject each : then) {
            if (known.containsKey(each.id())) {
                changes.add(new Change(kind, Optional.of(each), Optional.empty()));
            }
        }
        return changes;
    }

    /// With nothing in its lists.
    static Project emptied(Project project) {
        return project.with(draft -> {
            for (ObjectKind kind : ObjectKind.values()) {
                draft.list(kind, List.of());
            }
        });
    }

    /// Whether both are the same, down to the order of their lists.
    public boolean isNone() {
        return changes.isEmpty() && reordered.isEmpty() && !isElse;
    }

    /// How many objects became what.
    public long count(What what) {
        return changes.stream().filter(each -> each.what() == what).count();
    }
}
