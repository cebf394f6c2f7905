package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Columns that were worth taking in when all were last looked at.
final class Promising {

    private final Entrants entrants;
    private final double tolerance;
    private final List<Column> columns = new ArrayList<>();

    /// @param tolerance what a column must save
    Promising(Entrants entrants, double tolerance) {
        this.entrants = entrants;
        this.tolerance = tolerance;
    }

    /// @param all looked at where none of those known is worth it any more
    @Nullable Column best(List<Column> all) {
        Column found = best();
        if (found == null) {
            columns.addAll(all);
            found = best();
        }
        return found;
    }

    /// The best of them, while the others that are still worth it stay.
    private @Nullable Column best() {
        double most = tolerance;
        Column found = null;
        int kept = 0;
        for (Column column : columns) {
            double gain = entrants.gain(column);
            if (gain > tolerance) {
                columns.set(kept++, column);
                if (gain > most) {
                    most = gain;
                    found = column;
                }
            }
        }
        columns.subList(kept, columns.size()).clear();
        return found;
    }
}
