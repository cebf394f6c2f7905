package hostplan.project;

import hostplan.document.Ids;
import hostplan.hardware.Part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A project with parts taken into it: those it has stay as they are, of the others it gets a copy
/// each.
///
/// @param project with all of them
/// @param identities what each taken part is called in it, by the identity it was taken by
public record TakenParts(Project project, Map<String, String> identities) {

    private static final String PREFIX = "part-";

    public TakenParts {
        identities = Map.copyOf(identities);
    }

    /// With identities that follow from those of the entries, so that the same step always gives
    /// the same project.
    public static TakenParts of(Project project, Collection<Part> parts) {
        return of(project, parts, (entry, all) -> freeId(project, all, PREFIX + entry.id()));
    }

    /// With new identities.
    public static TakenParts of(Project project, Collection<Part> parts, Ids ids) {
        return of(project, parts, (_, _) -> ids.next(ObjectKind.PART.idPrefix()));
    }

    /// Gives the copy of an entry an identity that none of the parts has.
    private interface Naming {
        String id(Part entry, List<Part> parts);
    }

    private static TakenParts of(Project project, Collection<Part> parts, Naming naming) {
        List<Part> all = new ArrayList<>(project.parts());
        Map<String, String> identities = new HashMap<>();
        for (Part part : parts) {
            Part own =
                    CatalogCopies.find(all, part)
                            .orElseGet(() -> {
                                Part copy = CatalogCopies.of(part, naming.id(part, all));
                                all.add(copy);
                                return copy;
                            });
            identities.put(part.id(), own.id());
        }
        return new TakenParts(
                all.size() == project.parts().size()
                        ? project
                        : project.with(draft -> draft.parts = all),
                identities);
    }

    /// The identity of a part in the project.
    public String identity(Part part) {
        return identities.getOrDefault(part.id(), part.id());
    }

    private static String freeId(Project project, List<Part> parts, String wanted) {
        String id = wanted;
        for (int number = 2; isTaken(project, parts, id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean isTaken(Project project, List<Part> parts, String id) {
        return parts.stream().anyMatch(each -> each.id().equals(id))
                || List.of(ObjectKind.values()).stream()
                        .flatMap(kind -> project.list(kind).stream())
                        .anyMatch(each -> each.id().equals(id));
    }
}
