package hostplan.hardware.storage;

import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How much an array does in a second: n ÷ (r ÷ read + penalty × w ÷ write).
///
/// @param atOnce how many drives' worth it does at the same time: n
/// @param penalty what one write costs in writes on drives
/// @param together whether a stripe makes all drives go at the pace of the slowest
/// @param read what one drive reads in a second
/// @param write what one drive writes in a second
record ArrayRate(
        int atOnce,
        Fraction penalty,
        boolean together,
        Function<Drive, Optional<Fraction>> read,
        Function<Drive, Optional<Fraction>> write) {

    static ArrayRate random(ArrayLayout layout) {
        return new ArrayRate(
                layout.atOnce(),
                Fraction.of(layout.writePenalty()),
                layout.level() != ArrayLevel.SINGLE,
                drive -> positive(drive.readIops()),
                drive -> positive(drive.writeIops()));
    }

    /// Whole stripes: a write costs as many drives as there are for one that holds data. A group of
    /// raidz also reads from as many drives as hold data.
    static ArrayRate sequential(ArrayLayout layout) {
        int atOnce = layout.isRaidz() ? layout.dataDrives() : layout.drives();
        return new ArrayRate(
                atOnce,
                Fraction.of(atOnce, layout.dataDrives()),
                layout.level() != ArrayLevel.SINGLE,
                drive -> positive(drive.readMBs()),
                drive -> positive(drive.writeMBs()));
    }

    /// Empty where a figure that is needed is not known of a drive.
    Optional<Fraction> of(List<Drive> drives, Fraction readShare) {
        Fraction slowest = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Drive, Integer> each : counts(drives).entrySet()) {
            Optional<Fraction> time = seconds(each.getKey(), readShare);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            slowest = slowest.max(time.get());
            sum = sum.plus(Fraction.of(each.getValue()).dividedBy(time.get()));
        }
        return Optional.of(together ? Fraction.of(atOnce).dividedBy(slowest) : sum);
    }

    /// Equal drives are mostly the same object, and need not be looked at twice.
    private static IdentityHashMap<Drive, Integer> counts(List<Drive> drives) {
        IdentityHashMap<Drive, Integer> counts = new IdentityHashMap<>();
        drives.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    /// Seconds that one drive spends on one operation of the mix, on average.
    Optional<Fraction> seconds(Drive drive, Fraction readShare) {
        Fraction writeShare = Fraction.ONE.minus(readShare);
        Optional<Fraction> reading = part(readShare, read.apply(drive));
        Optional<Fraction> writing = part(penalty.times(writeShare), write.apply(drive));
        return reading.flatMap(left -> writing.map(left::plus));
    }

    /// What has no share need not be known.
    private static Optional<Fraction> part(Fraction share, Optional<Fraction> rate) {
        return share.isZero() ? Optional.of(Fraction.ZERO) : rate.map(share::dividedBy);
    }

    static Optional<Fraction> positive(Optional<? extends Number> rate) {
        return rate.map(Number::longValue).filter(each -> each > 0).map(Fraction::of);
    }
}
