package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.message.Value;

import java.util.stream.Stream;

/// References to objects that are not in the project, as a merge of two versions of a file leaves
/// them.
final class References {

    private References() {}

    static Stream<Found> dangling(Facts facts) {
        return Reference.ALL.stream().flatMap(reference -> dangling(facts, reference));
    }

    private static Stream<Found> dangling(Facts facts, Reference<?> reference) {
        return facts.project().list(reference.from()).stream()
                .flatMap(object -> dangling(facts, reference, object));
    }

    private static Stream<Found> dangling(
            Facts facts, Reference<?> reference, ProjectObject object) {
        return reference.targets(object).stream()
                .filter(target -> facts.index().find(reference.to(), target).isEmpty())
                .distinct()
                .map(target ->
                        Found.in(object, Value.of(target))
                                .variant(reference.name())
                                .curedBy(new Cure.ClearReference(reference, object.id(), target)));
    }
}
