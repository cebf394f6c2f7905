package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;

import java.util.Optional;

/// What one slice may do on its disk at most, reads and writes together. What is empty is not
/// limited.
///
/// @param rate bytes a second
/// @param burst what it may do instead for a while; empty where it may not
public record DiskLimit(Optional<Long> iops, Optional<Bytes> rate, Optional<Burst> burst) {

    public DiskLimit {
        moreThanNothing(iops, rate);
    }

    /// A limit, or none where nothing is stated; a problem where a slice could do nothing at all.
    public static Parsed<Optional<DiskLimit>> of(
            Optional<Long> iops,
            Optional<Bytes> rate,
            Optional<Long> burstIops,
            Optional<Bytes> burstRate) {
        boolean bursts = burstIops.isPresent() || burstRate.isPresent();
        if (iops.isEmpty() && rate.isEmpty() && !bursts) {
            return Parsed.value(Optional.empty());
        }
        try {
            return Parsed.value(
                    Optional.of(
                            new DiskLimit(
                                    iops,
                                    rate,
                                    bursts
                                            ? Optional.of(new Burst(burstIops, burstRate))
                                            : Optional.empty())));
        } catch (IllegalArgumentException nothing) {
            return Parsed.problem(
                    String.valueOf(nothing.getMessage()),
                    "Write a limit above 0, or leave it out where there is none.");
        }
    }

    private static void moreThanNothing(Optional<Long> iops, Optional<Bytes> rate) {
        if (iops.orElse(1L) < 1 || rate.filter(Bytes::isZero).isPresent()) {
            throw new IllegalArgumentException("A limit of 0 lets a slice do nothing.");
        }
    }

    /// More than the limit, for the seconds that the slicing states.
    ///
    /// @param rate bytes a second
    public record Burst(Optional<Long> iops, Optional<Bytes> rate) {
        public Burst {
            moreThanNothing(iops, rate);
        }
    }

    /// Operations a second at this block size: whichever limit is met first; empty where there is
    /// none.
    public Optional<Fraction> operations(Bytes block) {
        return operations(iops, rate, block);
    }

    /// The same while it bursts.
    public Optional<Fraction> burstOperations(Bytes block) {
        return burst.map(each -> operations(each.iops(), each.rate(), block))
                .orElseGet(() -> operations(block));
    }

    private static Optional<Fraction> operations(
            Optional<Long> iops, Optional<Bytes> rate, Bytes block) {
        Optional<Fraction> byCount = iops.map(Fraction::of);
        Optional<Fraction> byRate = rate.map(each -> Fraction.of(each.value(), block.value()));
        return byCount.isPresent() && byRate.isPresent()
                ? Optional.of(byCount.get().min(byRate.get()))
                : byCount.or(() -> byRate);
    }
}
