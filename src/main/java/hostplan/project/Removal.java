package hostplan.project;

import hostplan.document.ProjectObject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Removes objects, and deals with those that refer to them.
public final class Removal {

    private Removal() {}

    /// The project without these objects.
    ///
    /// @throws IllegalArgumentException where users are to be moved to an object that is not there
    ///   or is removed itself
    public static Project of(
            ProjectIndex index, ObjectKind kind, Collection<String> ids, InUse inUse) {
        Set<String> removed = new LinkedHashSet<>(ids);
        return switch (inUse) {
            case InUse.DeleteUsers _ -> withUsers(index, kind, removed);
            case InUse.ClearReferences _ -> relinked(index, kind, removed, Optional.empty());
            case InUse.MoveTo(String other) ->
                    relinked(
                            index, kind, removed, Optional.of(target(index, kind, removed, other)));
        };
    }

    private static String target(
            ProjectIndex index, ObjectKind kind, Set<String> removed, String other) {
        if (removed.contains(other) || index.find(kind, other).isEmpty()) {
            throw new IllegalArgumentException(
                    "Users cannot be moved to "
                            + other
                            + " of the "
                            + kind.list()
                            + ": it is not in the project, or is removed itself.");
        }
        return other;
    }

    private static Project withUsers(ProjectIndex index, ObjectKind kind, Set<String> ids) {
        Map<ObjectKind, Set<String>> removed = new EnumMap<>(ObjectKind.class);
        Deque<Named> open = new ArrayDeque<>();
        ids.forEach(id -> open.add(new Named(kind, id)));
        while (!open.isEmpty()) {
            Named next = open.remove();
            boolean isNew = removed.computeIfAbsent(next.kind, any -> new HashSet<>()).add(next.id);
            if (isNew) {
                WhereUsed.of(next.kind, next.id, index)
                        .forEach(use -> open.add(new Named(use.kind(), use.id())));
            }
        }
        Project project = index.project();
        for (var each : removed.entrySet()) {
            project = ProjectEdits.remove(project, each.getKey(), each.getValue());
        }
        return project;
    }

    private record Named(ObjectKind kind, String id) {}

    private static Project relinked(
            ProjectIndex index, ObjectKind kind, Set<String> ids, Optional<String> to) {
        Relinking relinking = new Relinking(index, kind, ids, to);
        Map<ObjectKind, Set<String>> users = new EnumMap<>(ObjectKind.class);
        for (Use use : WhereUsed.of(kind, ids, index)) {
            users.computeIfAbsent(use.kind(), any -> new LinkedHashSet<>()).add(use.id());
        }
        Project project = index.project();
        for (var each : users.entrySet()) {
            List<ProjectObject> changed = new ArrayList<>();
            each.getValue()
                    .forEach(id ->
                            changed.add(relinking.of(index.find(each.getKey(), id).orElseThrow())));
            project = ProjectEdits.replace(project, each.getKey(), changed);
        }
        return ProjectEdits.remove(project, kind, ids);
    }
}
