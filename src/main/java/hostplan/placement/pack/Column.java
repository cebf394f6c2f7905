package hostplan.placement.pack;

import java.util.Arrays;

/// What may lie on one host.
final class Column {

    final int host;
    final int[] kinds;
    final int[] counts;

    /// @param all counts by kind
    Column(int host, int[] all) {
        this.host = host;
        int size = 0;
        for (int each : all) {
            size += each > 0 ? 1 : 0;
        }
        kinds = new int[size];
        counts = new int[size];
        int place = 0;
        for (int kind = 0; kind < all.length; kind++) {
            if (all[kind] > 0) {
                kinds[place] = kind;
                counts[place++] = all[kind];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && host == column.host
                && Arrays.equals(kinds, column.kinds)
                && Arrays.equals(counts, column.counts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * host + Arrays.hashCode(kinds)) + Arrays.hashCode(counts);
    }
}
