package hostplan.check;

import hostplan.document.UnknownMembers;
import hostplan.message.Value;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Members of the file that this version does not know. They are kept.
final class UnknownInFile {

    private UnknownInFile() {}

    static Stream<Found> members(Facts facts) {
        Project project = facts.project();
        Subject whole = Subject.of(project);
        return Stream.of(
                        found(whole, project.unknown()),
                        found(whole, project.assumptions().unknown()),
                        project.ownColumns().stream()
                                .flatMap(column -> found(whole, column.unknown())),
                        objects(project))
                .flatMap(found -> found);
    }

    private static Stream<Found> objects(Project project) {
        return Stream.of(ObjectKind.values())
                .flatMap(kind -> project.list(kind).stream())
                .filter(object -> !object.unknown().isEmpty())
                .flatMap(object -> found(Subject.of(object), object.unknown()));
    }

    private static Stream<Found> found(Subject subject, UnknownMembers unknown) {
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                subject,
                                Value.of(names(unknown)),
                                Value.of(unknown.members().size())));
    }

    private static String names(UnknownMembers unknown) {
        return unknown.members().stream()
                .map(UnknownMembers.Member::name)
                .collect(Collectors.joining(", "));
    }
}
