package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Media;
import hostplan.hardware.UsualFigure;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an array gives. Where its drives make no such array there is a problem, and it gives
/// nothing.
///
/// @param drives that are in its bays, without spares, group after group
/// @param spares drives that wait for one to fail
/// @param emptyBays bays of the array, without those of spares, in which there is no drive
/// @param writeCache memory of the controller that makes it, which holds writes back
/// @param layout how data is spread; empty where there is a problem
/// @param raw what its drives hold together, without spares
/// @param usable what it keeps of a person's data
public record ArrayFigures(
        DriveArray array,
        List<Drive> drives,
        List<Drive> spares,
        int emptyBays,
        Optional<Bytes> writeCache,
        Optional<ArrayLayout> layout,
        Optional<Message> problem,
        Bytes raw,
        Bytes usable) {

    private static final Fraction SECONDS_OF_HOUR = Fraction.of(3600);

    public ArrayFigures {
        drives = List.copyOf(drives);
        spares = List.copyOf(spares);
    }

    public static ArrayFigures of(
            DriveArray array, List<Drive> drives, List<Drive> spares, Optional<Bytes> writeCache) {
        int emptyBays = Math.max(0, array.drives().size() - drives.size());
        Optional<Message> problem =
                ArrayLayout.problem(array.level(), drives.size(), array.groups());
        Optional<ArrayLayout> layout =
                problem.isPresent()
                        ? Optional.empty()
                        : Optional.of(ArrayLayout.of(array.level(), drives.size(), array.groups()));
        return new ArrayFigures(
                array,
                drives,
                spares,
                emptyBays,
                writeCache,
                layout,
                problem,
                Sums.of(drives.stream().map(Drive::capacity).toList()),
                layout.map(each -> UsableSpace.of(each, drives).usable()).orElse(Bytes.ZERO));
    }

    /// How many failed drives it survives whichever they are; spares do not count, since a second
    /// drive may fail before one has taken over.
    public int survivesAtLeast() {
        return layout.map(ArrayLayout::survivedInGroup).orElse(0);
    }

    /// How many failed drives it survives where each fails in the group that bears it best.
    public int survivesAtBest() {
        return layout.map(each -> each.groups() * each.survivedInGroup()).orElse(0);
    }

    public Optional<Fraction> readIops() {
        return iops(Fraction.ONE);
    }

    public Optional<Fraction> writeIops() {
        return iops(Fraction.ZERO);
    }

    /// Random operations a second by the data sheets: n ÷ (r ÷ iRead + penalty × w ÷ iWrite), where
    /// n drives work at the same time, r is the share of reads and w the rest. Of unequal drives
    /// the slowest decides, since all get an equal part; drives that are by themselves are added
    /// up. Empty where a drive does not say.
    ///
    /// Source: the published formula for drives that read as fast as they write, n × i ÷ (r +
    /// penalty × w), with the two told apart.
    public Optional<Fraction> iops(Fraction readShare) {
        return layout.flatMap(each -> ArrayRate.random(each).of(drives, readShare));
    }

    /// Sequential MB/s (10^6 bytes) by the data sheets, by the same structure: all drives read, and
    /// a whole stripe is written with its copies or its parity.
    public Optional<Fraction> throughput(Fraction readShare) {
        return layout.flatMap(each -> ArrayRate.sequential(each).of(drives, readShare));
    }

    /// Hours until a failed drive is rebuilt at the usual rate of its media; empty where nothing
    /// can be rebuilt.
    public Optional<Fraction> rebuildHours() {
        return rebuildHours(rebuildRate().value());
    }

    /// Hours until a failed drive is rebuilt: its size ÷ (rate × 3600).
    ///
    /// @param megabytesPerSecond more than 0
    public Optional<Fraction> rebuildHours(Fraction megabytesPerSecond) {
        return layout.filter(each -> each.survivedInGroup() > 0)
                .map(each -> UsableSpace.of(each, drives).largestUsed().mb())
                .map(size -> size.dividedBy(megabytesPerSecond.times(SECONDS_OF_HOUR)));
    }

    /// MB/s at which it is rebuilt where nobody says otherwise.
    public UsualFigure rebuildRate() {
        boolean disks = drives.stream().anyMatch(each -> each.media() == Media.HDD);
        return UsualStorage.rebuildMBs(disks ? Media.HDD : Media.SSD);
    }

    /// What makes its figures doubtful.
    public List<Message> doubts() {
        List<Message> doubts = new ArrayList<>();
        if (emptyBays > 0) {
            doubts.add(Message.of("array-doubt-empty", Value.of(emptyBays)));
        }
        layout.ifPresent(each -> doubts.addAll(ArrayDoubts.of(each, drives)));
        if (writeCache.isPresent()) {
            doubts.add(Message.of("array-doubt-cache", Value.of(writeCache.orElse(Bytes.ZERO))));
        }
        return doubts;
    }

    /// How its figures come about, from drives to hours.
    public List<Message> working(Fraction readShare) {
        return ArrayWorking.of(this, readShare);
    }

    boolean differ(Function<Drive, ?> fact) {
        return drives.stream().map(fact).distinct().count() > 1;
    }
}
