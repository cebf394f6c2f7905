package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;
import hostplan.hardware.UsualFigure;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the figures of an array come about, line by line.
final class ArrayWorking {

    private static final Value NONE = Value.of("–");

    private final ArrayFigures figures;
    private final ArrayLayout layout;
    private final List<Message> lines = new ArrayList<>();

    private ArrayWorking(ArrayFigures figures, ArrayLayout layout) {
        this.figures = figures;
        this.layout = layout;
    }

    static List<Message> of(ArrayFigures figures, Fraction readShare) {
        if (figures.layout().isEmpty()) {
            return figures.problem().stream().toList();
        }
        ArrayWorking working = new ArrayWorking(figures, figures.layout().get());
        working.space();
        working.survival();
        working.rate("array-iops", ArrayRate.random(working.layout), readShare);
        working.lines.add(
                UsualFigure.source(
                        working.layout.isRaidz() ? UsualStorage.RAIDZ : UsualStorage.RAID));
        working.rate("array-throughput", ArrayRate.sequential(working.layout), readShare);
        working.rebuild();
        working.lines.addAll(figures.doubts());
        return List.copyOf(working.lines);
    }

    private void space() {
        UsableSpace space = UsableSpace.of(layout, figures.drives());
        if (figures.drives().stream().anyMatch(each -> each.capacity().isZero())) {
            line("array-space-unknown");
            return;
        }
        if (space.perDrive().stream().distinct().count() == 1) {
            line(
                    "array-space",
                    Value.of(layout.dataDrives()),
                    Value.of(layout.drives()),
                    Value.storage(space.largestUsed()),
                    Value.storage(space.pool()),
                    Value.of(space.pool()));
        } else {
            line("array-space-sum", Value.storage(space.pool()), Value.of(space.pool()));
        }
        if (layout.level().isZfs()) {
            zfs(space);
        }
    }

    private void zfs(UsableSpace space) {
        line(
                "array-slop",
                Value.of(space.kept()),
                Value.storage(space.usable()),
                Value.of(space.usable()));
        lines.add(UsualFigure.source(UsualStorage.SLOP));
        if (layout.isRaidz()) {
            line(
                    "array-padding",
                    percent(RaidzPadding.VOLUME_BLOCK),
                    percent(RaidzPadding.FILE_BLOCK),
                    nominal());
        }
    }

    private Value percent(Bytes block) {
        Fraction share = RaidzPadding.efficiency(block, layout.drivesInGroup(), layout.parity());
        return Value.of(share.times(100), 1);
    }

    private Value nominal() {
        return Value.of(Fraction.of(100L * layout.dataInGroup(), layout.drivesInGroup()), 1);
    }

    private void survival() {
        line("array-survives", Value.of(figures.survivesAtLeast()));
        if (figures.survivesAtBest() > figures.survivesAtLeast()) {
            line(
                    "array-survives-best",
                    Value.of(figures.survivesAtBest()),
                    Value.of(layout.survivedInGroup()));
        }
        if (!figures.spares().isEmpty()) {
            line("array-spares", Value.of(figures.spares().size()));
        }
    }

    private void rate(String key, ArrayRate rate, Fraction readShare) {
        Optional<Fraction> total = rate.of(figures.drives(), readShare);
        if (total.isEmpty()) {
            line(key + "-unknown");
            return;
        }
        Optional<Drive> slowest =
                figures.drives().stream()
                        .max(Comparator.comparing(each -> seconds(rate, each, readShare)));
        if (layout.level() == ArrayLevel.SINGLE && figures.differ(rate.read())) {
            line(key + "-sum", Value.of(total.get(), 0));
        } else {
            line(
                    key,
                    Value.of(rate.atOnce()),
                    Value.of(readShare, 2),
                    slowest.flatMap(rate.read()).map(each -> Value.of(each, 0)).orElse(NONE),
                    Value.of(rate.penalty(), 2),
                    Value.of(Fraction.ONE.minus(readShare), 2),
                    slowest.flatMap(rate.write()).map(each -> Value.of(each, 0)).orElse(NONE),
                    Value.of(total.get(), 0));
        }
    }

    private static Fraction seconds(ArrayRate rate, Drive drive, Fraction readShare) {
        return rate.seconds(drive, readShare).orElse(Fraction.ZERO);
    }

    private void rebuild() {
        UsualFigure rate = figures.rebuildRate();
        figures.rebuildHours()
                .filter(each -> each.signum() > 0)
                .ifPresent(hours -> {
                    line(
                            "array-rebuild",
                            Value.storage(UsableSpace.of(layout, figures.drives()).largestUsed()),
                            Value.of(rate.value(), 0),
                            Value.of(hours, 1));
                    lines.add(rate.source());
                });
    }

    private void line(String key, Value... values) {
        lines.add(Message.of(key, values));
    }
}
