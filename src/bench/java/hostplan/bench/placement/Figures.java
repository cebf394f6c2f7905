package hostplan.bench.placement;

import java.util.List;
import java.util.function.Predicate;

/// The figures of one row.
record Figures(List<Measured> all) {

    Figures {
        all = List.copyOf(all);
    }

    long count(Predicate<Measured> is) {
        return all.stream().filter(is).count();
    }

    double share(Predicate<Measured> is) {
        return (double) count(is) / all.size();
    }

    /// @param part 0.5 for the median, 1 for the largest
    double seconds(double part) {
        return at(all.stream().mapToDouble(each -> each.nanos() / 1e9).sorted().toArray(), part);
    }

    double gap(double part) {
        return at(all.stream().mapToDouble(Measured::gap).sorted().toArray(), part);
    }

    /// What ours cost of what first fit decreasing costs, on average.
    double cost() {
        return all.stream()
                .filter(each -> each.floor().isPresent())
                .mapToDouble(each -> (double) each.answer().cost() / each.floor().getAsLong())
                .average()
                .orElse(Double.NaN);
    }

    /// How many times as long as first fit decreasing ours take, at the median.
    double time() {
        return at(
                all.stream()
                        .mapToDouble(each -> (double) each.nanos() / Math.max(1, each.floorNanos()))
                        .sorted()
                        .toArray(),
                0.5);
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
