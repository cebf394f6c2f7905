package hostplan.capacity;

/// How many slices of a flavor are asked for.
public sealed interface Quantity {

    record Fixed(int count) implements Quantity {
        public Fixed {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "A count of slices cannot be negative, but is " + count + ".");
            }
        }
    }

    /// As many as fit.
    record Fill() implements Quantity {}
}
