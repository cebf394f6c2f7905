package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;

import java.util.Optional;

/// The processors of a host, all together.
///
/// @param cores empty where only the threads are known
/// @param threads hardware threads, which is what vCPUs are counted against
public record Processors(Optional<Integer> sockets, Optional<Integer> cores, int threads) {

    public Processors {
        if (threads < 1
                || cores.orElse(1) < 1
                || cores.orElse(1) > threads
                || sockets.orElse(1) < 1
                || sockets.orElse(1) > cores.orElse(threads)) {
            throw new IllegalArgumentException(
                    "A host cannot have "
                            + counted(sockets, "socket")
                            + ", "
                            + counted(cores, "core")
                            + " and "
                            + counted(Optional.of(threads), "thread")
                            + ".");
        }
    }

    private static String counted(Optional<Integer> number, String one) {
        return number.map(String::valueOf).orElse("?")
                + " "
                + one
                + (number.orElse(0) == 1 ? "" : "s");
    }

    /// One socket more or less known; threads are as many as the cores where they are not given.
    /// Empty where neither cores nor threads are given.
    public static Parsed<Optional<Processors>> of(
            Optional<Integer> sockets, Optional<Integer> cores, Optional<Integer> threads) {
        Optional<Integer> all = threads.or(() -> cores);
        if (all.isEmpty()) {
            return Parsed.value(Optional.empty());
        }
        try {
            return Parsed.value(Optional.of(new Processors(sockets, cores, all.get())));
        } catch (IllegalArgumentException impossible) {
            return Parsed.problem(
                    String.valueOf(impossible.getMessage()),
                    "Count cores and threads of the whole host: at least one core a socket, at"
                            + " least one thread a core.");
        }
    }

    /// The threads of so many cores, rounded up where cores differ in their threads. Only where the
    /// cores are known.
    int threadsOf(int reservedCores) {
        Fraction perCore = Fraction.of(threads, cores.orElseThrow());
        return perCore.times(reservedCores).ceil().intValueExact();
    }

    /// Of one core; 1 where the cores are not known. Rounded up where cores differ.
    int threadsPerCore() {
        return cores.map(number -> Math.ceilDiv(threads, number)).orElse(1);
    }

    /// A host of the same kind with more cores, or more threads where its cores are not known.
    Processors grownTo(int newCores) {
        return cores.isEmpty()
                ? new Processors(sockets, cores, newCores)
                : new Processors(sockets, Optional.of(newCores), threadsOf(newCores));
    }

    /// What is bought to have more threads: cores, or threads where the cores are not known.
    int steps() {
        return cores.orElse(threads);
    }
}
