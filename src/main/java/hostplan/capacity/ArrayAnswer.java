package hostplan.capacity;

import java.util.List;

/// What lies on an array of its own, or on those that no flavor names, as one.
///
/// @param name of the array, or the names of all
/// @param counts of each line, the slices that lie on it
/// @param ledgers of what an array has: disk and IOPS, as far as they are known
public record ArrayAnswer(String name, List<Long> counts, List<Ledger> ledgers) {

    public ArrayAnswer {
        counts = List.copyOf(counts);
        ledgers = List.copyOf(ledgers);
    }
}
