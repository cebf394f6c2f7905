package hostplan.amount;

import java.util.List;

/// A unit of memory or storage, in bytes.
public enum AmountUnit {
    B("B", 1),
    KIB("KiB", Bytes.KIB),
    MIB("MiB", Bytes.MIB),
    GIB("GiB", Bytes.GIB),
    TIB("TiB", Bytes.TIB),
    PIB("PiB", Bytes.PIB),
    KB("KB", Bytes.KB),
    MB("MB", Bytes.MB),
    GB("GB", Bytes.GB),
    TB("TB", Bytes.TB),
    PB("PB", Bytes.PB);

    static final List<AmountUnit> BINARY = List.of(PIB, TIB, GIB, MIB, KIB, B);
    static final List<AmountUnit> DECIMAL = List.of(PB, TB, GB, MB, KB, B);

    private final String symbol;
    private final long bytes;

    AmountUnit(String symbol, long bytes) {
        this.symbol = symbol;
        this.bytes = bytes;
    }

    public String symbol() {
        return symbol;
    }

    public long bytes() {
        return bytes;
    }

    /// The unit of 1024 where lists of memory write the one of 1000 (`GB` for `GiB`).
    AmountUnit binary() {
        return switch (this) {
            case KB -> KIB;
            case MB -> MIB;
            case GB -> GIB;
            case TB -> TIB;
            case PB -> PIB;
            case B, KIB, MIB, GIB, TIB, PIB -> this;
        };
    }

    static String exactText(long value, List<AmountUnit> largestFirst) {
        for (AmountUnit unit : largestFirst) {
            if (value != 0 && value % unit.bytes == 0) {
                return value / unit.bytes + " " + unit.symbol;
            }
        }
        return "0 B";
    }
}
