package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.rack.Occupant;

import java.util.Optional;

/// What a finding is about.
///
/// @param kind empty where it is the project as a whole, which has no identity either
public record Subject(Optional<ObjectKind> kind, String id, String name) {

    public static Subject of(ProjectObject object) {
        return new Subject(Optional.of(ObjectKind.of(object)), object.id(), object.name());
    }

    /// A server or an item that stands in a rack.
    public static Subject of(Occupant who) {
        return new Subject(Optional.of(kind(who)), who.id(), who.name());
    }

    static ObjectKind kind(Occupant who) {
        return who.item().isPresent() ? ObjectKind.RACK_ITEM : ObjectKind.SERVER;
    }

    public static Subject of(Project project) {
        return new Subject(Optional.empty(), "", project.name());
    }

    /// The word for its kind in JSON, such as `server` or `project`.
    public String code() {
        return kind.map(ObjectKind::code).orElse("project");
    }
}
