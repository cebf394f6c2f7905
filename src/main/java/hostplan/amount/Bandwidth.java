package hostplan.amount;

import java.util.Map;
import java.util.TreeMap;

/// A line rate in whole bits per second; prefixes are decimal, as network cards have them.
public record Bandwidth(long bitsPerSecond) implements Comparable<Bandwidth> {

    public static final Bandwidth ZERO = new Bandwidth(0);

    static final long MBIT = 1_000_000L;

    private static final TreeMap<Long, String> UNITS =
            new TreeMap<>(
                    Map.of(
                            1L,
                            "bit/s",
                            1_000L,
                            "kbit/s",
                            MBIT,
                            "Mbit/s",
                            1_000_000_000L,
                            "Gbit/s",
                            1_000_000_000_000L,
                            "Tbit/s"));

    public Bandwidth {
        if (bitsPerSecond < 0) {
            throw new IllegalArgumentException(
                    "A line rate cannot be negative, but is " + bitsPerSecond + " bit/s.");
        }
    }

    public static Bandwidth ofMbit(long megabits) {
        return new Bandwidth(Math.multiplyExact(megabits, MBIT));
    }

    public static Bandwidth ofGbit(long gigabits) {
        return new Bandwidth(Math.multiplyExact(gigabits, 1_000 * MBIT));
    }

    public Bandwidth plus(Bandwidth other) {
        return new Bandwidth(Math.addExact(bitsPerSecond, other.bitsPerSecond));
    }

    public Bandwidth times(long factor) {
        return new Bandwidth(Math.multiplyExact(bitsPerSecond, factor));
    }

    public boolean isZero() {
        return bitsPerSecond == 0;
    }

    /// In Mbit/s (10^6 bits per second), exact.
    public Fraction mbit() {
        return Fraction.of(bitsPerSecond, MBIT);
    }

    /// The exact text for files: the largest unit that divides evenly, such as `25 Gbit/s`.
    public String text() {
        for (Map.Entry<Long, String> unit : UNITS.descendingMap().entrySet()) {
            if (bitsPerSecond != 0 && bitsPerSecond % unit.getKey() == 0) {
                return bitsPerSecond / unit.getKey() + " " + unit.getValue();
            }
        }
        return "0 bit/s";
    }

    @Override
    public int compareTo(Bandwidth other) {
        return Long.compare(bitsPerSecond, other.bitsPerSecond);
    }

    @Override
    public String toString() {
        return text();
    }
}
