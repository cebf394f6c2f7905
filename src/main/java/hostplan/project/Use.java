package hostplan.project;

/// That one object refers to another.
///
/// @param link how
/// @param id identity of the object that refers
/// @param name its name
/// @param used identity of the object that is referred to
public record Use(Link link, String id, String name, String used) {

    public ObjectKind kind() {
        return link.user();
    }
}
