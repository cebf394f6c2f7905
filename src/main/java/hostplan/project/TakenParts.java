package hostplan.project;

import hostplan.document.UnknownMembers;
import hostplan.hardware.Part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A project with parts taken into it: those it has stay as they are, of the others it gets a copy
/// each. A copy has an identity that follows from that of the entry of the catalogue, so that the
/// same step always gives the same project.
///
/// @param project with all of them
/// @param identities what each taken part is called in it, by the identity it was taken by
public record TakenParts(Project project, Map<String, String> identities) {

    private static final String PREFIX = "part-";

    public TakenParts {
        identities = Map.copyOf(identities);
    }

    public static TakenParts of(Project project, Collection<Part> parts) {
        List<Part> all = new ArrayList<>(project.parts());
        Map<String, String> identities = new HashMap<>();
        for (Part part : parts) {
            Part own = find(all, part).orElseGet(() -> copy(project, all, part));
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

    /// The part itself, or else its copy.
    private static Optional<Part> find(List<Part> parts, Part wanted) {
        Optional<Part> itself =
                parts.stream().filter(each -> each.id().equals(wanted.id())).findFirst();
        Optional<String> entry = Optional.of(wanted.id());
        return itself.or(
                () -> parts.stream().filter(each -> each.catalogId().equals(entry)).findFirst());
    }

    private static Part copy(Project project, List<Part> parts, Part entry) {
        Part copy =
                entry.with(draft -> {
                    draft.id = freeId(project, parts, PREFIX + entry.id());
                    draft.catalogId = Optional.of(entry.id());
                    draft.unknown = UnknownMembers.NONE;
                });
        parts.add(copy);
        return copy;
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
