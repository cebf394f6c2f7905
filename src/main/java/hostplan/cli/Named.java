package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.document.ProjectObject;

import java.util.List;
import java.util.stream.Collectors;

/// Finds an object of a project by what a person called it: its name, or its identity.
final class Named {

    private static final int MOST_LISTED = 10;

    private Named() {}

    /// Throws [BadInput] where no object is called so, or several are.
    ///
    /// @param option where the name was given
    /// @param kind what is looked for, as a word of a sentence
    static <T extends ProjectObject> T one(
            String option, String kind, String name, List<T> candidates) {
        for (T candidate : candidates) {
            if (candidate.id().equals(name)) {
                return candidate;
            }
        }
        List<T> found = candidates.stream().filter(each -> each.name().equals(name)).toList();
        return switch (found.size()) {
            case 0 -> throw unknown(option, kind, name, candidates);
            case 1 -> found.getFirst();
            default -> throw ambiguous(option, kind, name, found);
        };
    }

    private static BadInput unknown(
            String option, String kind, String name, List<? extends ProjectObject> candidates) {
        String cure =
                candidates.isEmpty()
                        ? "The project has none."
                        : "It has " + names(candidates) + ".";
        return new BadInput(
                option + ": the project has no " + kind + " " + Quoted.of(name) + ".", cure);
    }

    private static BadInput ambiguous(
            String option, String kind, String name, List<? extends ProjectObject> found) {
        String ids = found.stream().map(ProjectObject::id).collect(Collectors.joining(", "));
        return new BadInput(
                option + ": " + found.size() + " " + kind + "s are called " + Quoted.of(name) + ".",
                "Say which by its id: " + ids + ".");
    }

    /// Names for a sentence, not too many.
    static String names(List<? extends ProjectObject> objects) {
        String first =
                objects.stream()
                        .limit(MOST_LISTED)
                        .map(each -> each.name().isBlank() ? each.id() : each.name())
                        .collect(Collectors.joining(", "));
        int rest = objects.size() - MOST_LISTED;
        return rest > 0 ? first + " and " + rest + " more" : first;
    }
}
