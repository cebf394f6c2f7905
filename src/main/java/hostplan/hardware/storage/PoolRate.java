package hostplan.hardware.storage;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;

import java.util.List;
import java.util.Optional;

/// Operations a second of pools for which a formula is published.
final class PoolRate {

    private PoolRate() {}

    /// All drives together, at the pace of the slowest.
    static Optional<Fraction> ceph(PoolFigures figures, Fraction readShare) {
        List<Drive> drives = drives(figures);
        return figures.hosts().stream().anyMatch(each -> each.drives().isEmpty())
                ? Optional.empty()
                : rate(figures, drives.size()).of(drives, readShare);
    }

    static List<Drive> drives(PoolFigures figures) {
        return figures.hosts().stream().flatMap(each -> each.drives().stream()).toList();
    }

    private static ArrayRate rate(PoolFigures figures, int drives) {
        Fraction data = Fraction.of(figures.dataParts());
        return new ArrayRate(
                drives,
                Fraction.of(figures.parts()),
                true,
                drive -> ArrayRate.positive(drive.readIops()).map(each -> each.dividedBy(data)),
                drive -> ArrayRate.positive(drive.writeIops()));
    }
}
