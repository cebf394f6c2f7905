package hostplan.sheet;

import hostplan.project.Project;

import java.util.List;

/// What adding objects would do.
///
/// @param edit the project with them, and the texts that could not be written into their cells
/// @param ids their identities, in the order in which they were asked for
public record Added(SheetEdit edit, List<String> ids) {

    public Added {
        ids = List.copyOf(ids);
    }

    public Project project() {
        return edit.project();
    }

    /// The identity of the only one, or the first.
    public String id() {
        return ids.getFirst();
    }
}
