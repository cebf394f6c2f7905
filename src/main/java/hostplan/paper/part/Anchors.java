package hostplan.paper.part;

import hostplan.check.Subject;
import hostplan.project.ObjectKind;

/// The names by which links find the page on which an object of the project is printed.
public final class Anchors {

    private Anchors() {}

    public static String of(ObjectKind kind, String id) {
        return kind.code() + ":" + id;
    }

    /// Empty for the project as a whole.
    static String of(Subject subject) {
        return subject.kind().map(kind -> of(kind, subject.id())).orElse("");
    }
}
