package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The least installed memory whose capacity reaches a given amount, to the byte.
///
/// Rounding inside a reservation lets capacity drop a little where memory grows (dom0 of XCP-ng
/// grows by steps of 16 MiB), so halving alone could miss the least. Here a half is dismissed only
/// where the bounds of its capacity show that it cannot contain an answer.
final class LeastMemory {

    /// More than any machine has, and far from overflow.
    private static final long MOST = 1L << 61;

    /// Where a formula swings so much that bounds dismiss nothing, no answer is better than a hang.
    private static final int MOST_STEPS = 2_000;

    private final SlicingQuestion question;
    private final Fraction wantedMib;
    private int steps;

    private LeastMemory(SlicingQuestion question, Fraction wantedMib) {
        this.question = question;
        this.wantedMib = wantedMib;
    }

    /// In MiB, at least what is installed; empty where no amount reaches it.
    static Optional<Fraction> of(SlicingQuestion question, Fraction wantedMib) {
        long from = question.host().memory().orElse(Bytes.ZERO).value();
        OptionalLong least = new LeastMemory(question, wantedMib).leastFrom(from);
        return least.isPresent()
                ? Optional.of(new Bytes(least.getAsLong()).mib())
                : Optional.empty();
    }

    private OptionalLong leastFrom(long from) {
        long low = from;
        long width = Math.max(from, Bytes.GIB);
        while (low < MOST) {
            long high = low + width - 1;
            OptionalLong found = within(low, high);
            if (found.isPresent() || steps > MOST_STEPS) {
                return steps > MOST_STEPS ? OptionalLong.empty() : found;
            }
            low = high + 1;
            width *= 2;
        }
        return OptionalLong.empty();
    }

    private OptionalLong within(long low, long high) {
        if (++steps > MOST_STEPS || mostCapacity(low, high).compareTo(wantedMib) < 0) {
            return OptionalLong.empty();
        }
        if (low == high) {
            return OptionalLong.of(low);
        }
        long middle = low + (high - low) / 2;
        OptionalLong left = within(low, middle);
        return left.isPresent() ? left : within(middle + 1, high);
    }

    /// No memory between these amounts of bytes gives more; exact where they are the same.
    private Fraction mostCapacity(long low, long high) {
        Interval installed = new Interval(new Bytes(low).mib(), new Bytes(high).mib());
        Fraction left =
                installed
                        .high()
                        .minus(leastReserved(installed))
                        .minus(leastOfPools(new Bytes(low)))
                        .minus(HostReserve.keptMib(question.keepFree(), installed.low()));
        return Ledger.capacity(Resource.MEMORY, left, question.ratios().memory());
    }

    /// What pools take does not shrink where memory grows.
    private Fraction leastOfPools(Bytes least) {
        return question.pools().stream()
                .filter(pool -> !HostReserve.isCounted(question, pool))
                .map(pool -> pool.mib(question.host(), least))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction leastReserved(Interval installed) {
        if (question.reserveMemory().isPresent()) {
            return question.reserveMemory().get().mib();
        }
        Map<String, Interval> inputs = new HashMap<>();
        question.host().inputs().forEach((name, value) -> inputs.put(name, Interval.point(value)));
        inputs.put("host_MiB", installed);
        return question.ruleSet().reservations().stream()
                .map(rule -> rule.formula().bounds(inputs).low().max(Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
