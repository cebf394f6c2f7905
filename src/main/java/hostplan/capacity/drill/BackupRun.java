package hostplan.capacity.drill;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One backup of all slices.
///
/// All disks are read at the same time and everything goes over the network, so that it takes as
/// long as the slowest of them: hours = max(read from disks ÷ their MB/s, all ÷ MB/s of the
/// network) ÷ 3,600. While it runs it keeps disks busy for the part read ÷ time ÷ their MB/s, and
/// leaves the rest of their time, and so that part of their operations, to the slices.
///
/// @param megabytes that are read, in MB (10^6 bytes)
/// @param hours at full speed; empty where no speed is known
/// @param bottleneck the disks that decide; empty where it is the network, or nothing is known
/// @param isNetworkBound whether the network decides
/// @param rate MB/s at full speed
/// @param neededRate MB/s with which it just fits its window
/// @param left of each of the disks that are read
public record BackupRun(
        Fraction megabytes,
        Optional<Fraction> hours,
        Optional<Disks> bottleneck,
        boolean isNetworkBound,
        Optional<Fraction> rate,
        Fraction neededRate,
        List<Left> left) {

    private static final Fraction SECONDS_OF_HOUR = Fraction.of(3600);

    public BackupRun {
        left = List.copyOf(left);
    }

    /// What it leaves of disks.
    ///
    /// @param operations a second at full speed
    /// @param overWindow a second where it is slowed down until it just fits its window; empty
    ///   where it does not fit
    /// @param promised to the slices on them
    public record Left(
            Disks disks, Fraction operations, Optional<Fraction> overWindow, Fraction promised) {

        public boolean isKept() {
            return operations.compareTo(promised) >= 0;
        }

        public boolean isKeptOverWindow() {
            return overWindow.filter(each -> each.compareTo(promised) >= 0).isPresent();
        }
    }

    /// What is read of one array.
    private record Source(SharedDisks from, Fraction megabytes) {

        Optional<Fraction> seconds() {
            return from.disks()
                    .reading()
                    .filter(each -> each.signum() > 0)
                    .map(megabytes::dividedBy);
        }
    }

    /// Whether it fits its window; empty where it is not known how long it takes.
    public Optional<Boolean> fits(Fraction window) {
        return hours.map(each -> each.compareTo(window) <= 0);
    }

    /// @param share the part of the disks of slices that is read
    static BackupRun of(DrillQuestion question, List<SharedDisks> disks, Fraction share) {
        List<Source> sources =
                disks.stream()
                        .map(each -> new Source(each, read(each, share)))
                        .filter(each -> each.megabytes().signum() > 0)
                        .toList();
        Fraction all =
                sources.stream().map(Source::megabytes).reduce(Fraction.ZERO, Fraction::plus);
        Optional<Fraction> network =
                question.networkMegabytes().filter(each -> each.signum() > 0).map(all::dividedBy);
        Optional<Source> slowest =
                sources.stream()
                        .filter(each -> each.seconds().isPresent())
                        .max((a, b) ->
                                a.seconds().orElseThrow().compareTo(b.seconds().orElseThrow()));
        Optional<Fraction> seconds = longest(slowest.flatMap(Source::seconds), network);
        boolean isNetworkBound = network.isPresent() && seconds.equals(network);
        Fraction window = question.assumed().backup().hours().times(SECONDS_OF_HOUR);
        return new BackupRun(
                all,
                seconds.map(each -> each.dividedBy(SECONDS_OF_HOUR)),
                slowest.filter(_ -> !isNetworkBound).map(each -> each.from().disks()),
                isNetworkBound,
                seconds.filter(each -> each.signum() > 0).map(all::dividedBy),
                all.dividedBy(window),
                seconds.filter(each -> each.signum() > 0)
                        .map(each -> left(sources, each, window))
                        .orElse(List.of()));
    }

    private static Optional<Fraction> longest(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().max(other.get()))
                : one.or(() -> other);
    }

    private static Fraction read(SharedDisks disks, Fraction share) {
        return disks.tenants().stream()
                .flatMap(each -> each.disk().stream().map(bytes -> bytes.mb().times(each.count())))
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(share);
    }

    private static List<Left> left(List<Source> sources, Fraction seconds, Fraction window) {
        List<Left> left = new ArrayList<>();
        for (Source source : sources) {
            if (source.seconds().isPresent() && source.from().drill().isPresent()) {
                DiskDrill drill = source.from().drill().orElseThrow();
                Fraction alone = source.seconds().orElseThrow();
                left.add(
                        new Left(
                                source.from().disks(),
                                free(drill, alone, seconds),
                                Optional.of(window)
                                        .filter(each -> each.compareTo(seconds) >= 0)
                                        .map(each -> free(drill, alone, each)),
                                drill.promised()));
            }
        }
        return left;
    }

    private static Fraction free(DiskDrill drill, Fraction alone, Fraction seconds) {
        return drill.operations().times(Fraction.ONE.minus(alone.dividedBy(seconds)));
    }
}
