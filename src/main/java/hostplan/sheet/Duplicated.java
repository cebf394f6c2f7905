package hostplan.sheet;

import hostplan.project.Project;

import java.util.List;

/// What duplicating objects would do.
///
/// @param ids identities of the new objects, in the order of those that they are like
public record Duplicated(Project project, List<String> ids) {

    public Duplicated {
        ids = List.copyOf(ids);
    }
}
