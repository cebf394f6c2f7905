package hostplan.amount;

/// So many of one thing, as in `8x 1.2 TB SAS`.
///
/// @param count how many, at least 1
/// @param rest the words after the amount, trimmed; empty where there are none
public record Counted<T>(int count, T each, String rest) {

    public Counted {
        if (count < 1) {
            throw new IllegalArgumentException("A count must be at least 1, but is " + count + ".");
        }
    }
}
