package hostplan.sheet;

import java.util.List;

/// What pasting would do: nothing is done until the project of the edit is taken.
///
/// @param edit the cells that change, those that cannot, and the project with the former
/// @param added identities of the rows that are appended
/// @param rows how many rows of cells were pasted
/// @param columns how many columns the widest of them has
public record PastePlan(SheetEdit edit, List<String> added, int rows, int columns) {

    public PastePlan {
        added = List.copyOf(added);
    }
}
