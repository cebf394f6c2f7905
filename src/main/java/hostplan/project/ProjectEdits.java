package hostplan.project;

import hostplan.document.ProjectObject;
import hostplan.hardware.Quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adding, replacing and removing objects of a project, whatever their kind.
public final class ProjectEdits {

    private ProjectEdits() {}

    /// The project with new objects of a kind, which go last.
    public static Project add(
            Project project, ObjectKind kind, Collection<? extends ProjectObject> objects) {
        if (objects.isEmpty()) {
            return project;
        }
        List<ProjectObject> list = new ArrayList<>(project.list(kind));
        list.addAll(objects);
        return project.with(draft -> draft.list(kind, list));
    }

    public static Project add(Project project, ProjectObject object) {
        return add(project, ObjectKind.of(object), List.of(object));
    }

    /// The project with these objects in place of those of the same identities; the very same one
    /// where none differs.
    public static Project replace(
            Project project, ObjectKind kind, Collection<? extends ProjectObject> objects) {
        Map<String, ProjectObject> byId = HashMap.newHashMap(objects.size());
        objects.forEach(object -> byId.put(object.id(), object));
        List<ProjectObject> list = new ArrayList<>(project.list(kind).size());
        boolean changed = false;
        for (ProjectObject old : project.list(kind)) {
            ProjectObject wanted = byId.getOrDefault(old.id(), old);
            boolean differs = wanted != old && !wanted.equals(old);
            changed |= differs;
            list.add(differs ? wanted : old);
        }
        return changed ? project.with(draft -> draft.list(kind, list)) : project;
    }

    public static Project replace(Project project, ProjectObject object) {
        return replace(project, ObjectKind.of(object), List.of(object));
    }

    /// The project without the objects of these identities. What refers to them is left as it is:
    /// see [Removal].
    public static Project remove(Project project, ObjectKind kind, Set<String> ids) {
        List<? extends ProjectObject> left =
                project.list(kind).stream().filter(object -> !ids.contains(object.id())).toList();
        return left.size() == project.list(kind).size()
                ? project
                : unmarked(project, kind, ids).with(draft -> draft.list(kind, left));
    }

    /// Prices stay as they are when the quote that set them is deleted, but name it no more.
    private static Project unmarked(Project project, ObjectKind kind, Set<String> ids) {
        Project unmarked = project;
        for (Quote quote : kind == ObjectKind.QUOTE ? project.quotes() : List.<Quote>of()) {
            unmarked = ids.contains(quote.id()) ? QuoteEdits.forgotten(unmarked, quote) : unmarked;
        }
        return unmarked;
    }
}
