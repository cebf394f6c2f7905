package hostplan.capacity;

import hostplan.amount.Parsed;

import java.util.Optional;

/// How many slices of a flavor are asked for.
public sealed interface Quantity {

    /// Just so many.
    record Fixed(int count) implements Quantity {
        public Fixed {
            notNegative(count);
        }
    }

    /// As many as fit.
    ///
    /// @param least how many there must be
    /// @param most how many will sell; empty for any number
    record Fill(int least, Optional<Integer> most) implements Quantity {

        /// From none on, without end.
        public static final Fill AS_MANY_AS_FIT = new Fill(0, Optional.empty());

        public Fill {
            inOrder(least, most);
        }
    }

    /// As many as its share of whole units: weights of 60, 30 and 10 make units of 6, 3 and 1.
    ///
    /// @param weight in proportion to those of the other flavors; at least 1
    /// @param least how many there must be, whatever the units come to
    /// @param most how many will sell; empty for any number
    record Weighted(int weight, int least, Optional<Integer> most) implements Quantity {
        public Weighted {
            if (weight < 1) {
                throw new IllegalArgumentException(
                        "A weight must be 1 or more, but is " + weight + ".");
            }
            inOrder(least, most);
        }
    }

    /// What these members say together: a count alone, or else a weight, a least and a most. A
    /// problem where they contradict each other.
    static Parsed<Quantity> of(
            Optional<Integer> count,
            Optional<Integer> weight,
            Optional<Integer> least,
            Optional<Integer> most) {
        boolean open = weight.isPresent() || least.isPresent() || most.isPresent();
        if (count.isPresent() && open) {
            return Parsed.problem(
                    "A fixed count has no weight, least or most.",
                    "Leave out the count, or everything beside it.");
        }
        if (weight.filter(each -> each < 1).isPresent()) {
            return Parsed.problem(
                    "A weight of " + weight.get() + " takes no share.",
                    "Write a weight from 1 up.");
        }
        if (most.isPresent() && most.get() < least.orElse(0)) {
            return Parsed.problem(
                    "At most " + most.get() + " slices cannot be at least " + least.get() + ".",
                    "Let the least be no more than the most.");
        }
        return Parsed.value(
                count.<Quantity>map(Fixed::new)
                        .or(() -> weight.map(each -> new Weighted(each, least.orElse(0), most)))
                        .orElseGet(() -> new Fill(least.orElse(0), most)));
    }

    /// How many there must be.
    default int atLeast() {
        return switch (this) {
            case Fixed(int count) -> count;
            case Fill(int least, var _) -> least;
            case Weighted(var _, int least, var _) -> least;
        };
    }

    /// How many there may be; empty for any number.
    default Optional<Integer> atMost() {
        return switch (this) {
            case Fixed(int count) -> Optional.of(count);
            case Fill(var _, Optional<Integer> most) -> most;
            case Weighted(var _, var _, Optional<Integer> most) -> most;
        };
    }

    private static void inOrder(int least, Optional<Integer> most) {
        notNegative(least);
        most.filter(number -> number < least)
                .ifPresent(number -> {
                    throw new IllegalArgumentException(
                            "At most " + number + " slices cannot be at least " + least + ".");
                });
    }

    private static void notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "A count of slices cannot be negative, but is " + count + ".");
        }
    }
}
