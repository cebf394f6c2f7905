package hostplan.amount;

/// A whole, non-negative number of bytes: memory or storage, exact.
public record Bytes(long value) implements Comparable<Bytes> {

    public static final long KIB = 1L << 10;
    public static final long MIB = 1L << 20;
    public static final long GIB = 1L << 30;
    public static final long TIB = 1L << 40;
    public static final long PIB = 1L << 50;
    public static final long KB = 1_000L;
    public static final long MB = 1_000_000L;
    public static final long GB = 1_000_000_000L;
    public static final long TB = 1_000_000_000_000L;
    public static final long PB = 1_000_000_000_000_000L;

    public static final Bytes ZERO = new Bytes(0);

    public Bytes {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "An amount of bytes cannot be negative, but is " + value + ".");
        }
    }

    public static Bytes ofMiB(long mebibytes) {
        return of(mebibytes, AmountUnit.MIB);
    }

    public static Bytes ofGiB(long gibibytes) {
        return of(gibibytes, AmountUnit.GIB);
    }

    public static Bytes ofGB(long gigabytes) {
        return of(gigabytes, AmountUnit.GB);
    }

    public static Bytes of(long number, AmountUnit unit) {
        try {
            return new Bytes(Math.multiplyExact(number, unit.bytes()));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    number + " " + unit.symbol() + " is more than can be counted in bytes.",
                    tooLarge);
        }
    }

    public Bytes plus(Bytes other) {
        try {
            return new Bytes(Math.addExact(value, other.value));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    value + " B + " + other.value + " B is more than can be counted in bytes.",
                    tooLarge);
        }
    }

    /// Throws [IllegalArgumentException] naming both amounts where the result would be negative.
    public Bytes minus(Bytes other) {
        if (other.value > value) {
            throw new IllegalArgumentException(
                    "Cannot take " + other.binaryText() + " from " + binaryText() + ".");
        }
        return new Bytes(value - other.value);
    }

    public Bytes times(long factor) {
        try {
            return new Bytes(Math.multiplyExact(value, factor));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    factor + " × " + binaryText() + " is more than can be counted in bytes.",
                    tooLarge);
        }
    }

    public boolean isZero() {
        return value == 0;
    }

    /// In MiB (2^20 bytes), exact.
    public Fraction mib() {
        return Fraction.of(value, MIB);
    }

    /// In MB (10^6 bytes), exact.
    public Fraction mb() {
        return Fraction.of(value, MB);
    }

    /// The exact text for files: the largest binary unit that divides evenly, such as `1536 MiB`.
    public String binaryText() {
        return AmountUnit.exactText(value, AmountUnit.BINARY);
    }

    /// The exact text for files: the largest decimal unit that divides evenly, such as `7680 GB`.
    public String decimalText() {
        return AmountUnit.exactText(value, AmountUnit.DECIMAL);
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return binaryText();
    }
}
