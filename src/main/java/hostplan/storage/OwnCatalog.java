package hostplan.storage;

import hostplan.hardware.catalog.Catalog;

import java.util.List;

/// What a person keeps in their own catalogue, or why it cannot be read.
///
/// @param catalog empty where the file cannot be read
/// @param problems what is wrong in the file; empty where all is well
public record OwnCatalog(Catalog catalog, List<FileProblem> problems) {

    public OwnCatalog {
        problems = List.copyOf(problems);
    }
}
