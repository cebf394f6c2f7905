package hostplan.bench.placement;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/// A line of the table: which instances it is about, how long each may take, and what is aimed at.
///
/// @param folders below the data, and what the names of the files match
/// @param aims what is asked, and whether it is so
record Row(
        String id,
        String name,
        List<String> folders,
        String pattern,
        double seconds,
        List<Aim> aims) {

    /// @param name as printed
    /// @param found what was measured, in words
    record Aim(String name, Function<Figures, String> found, Predicate<Figures> isMet) {}

    private static final String SMALL = "_(20|40|60|120)_[35]_.*";

    static final List<Row> ALL =
            List.of(
                    new Row(
                            "one",
                            "one host type",
                            List.of("realistic"),
                            "syn_.*",
                            5,
                            List.of(
                                    proven(0.98),
                                    within("median", 0.5, 0.02),
                                    within("95 %", 0.95, 0.5),
                                    each(
                                            "else bound + 1",
                                            m -> m.answer().cost() <= m.answer().bound() + 1))),
                    new Row(
                            "apart",
                            "kept apart, and Huawei",
                            List.of("realistic"),
                            "(aa|huawei)_.*",
                            5,
                            List.of(proven(1), within("95 %", 0.95, 1))),
                    new Row(
                            "priced",
                            "five priced host types",
                            List.of("realistic"),
                            "het_.*",
                            5,
                            List.of(
                                    gap("median gap", 0.5, 0.01),
                                    gap("largest gap", 1, 0.03),
                                    each("first in 0.3 s", m -> m.firstNanos() <= 300_000_000),
                                    each(
                                            "at most greedy",
                                            m ->
                                                    m.answer().cost()
                                                            <= Math.min(
                                                                    m.firstCost(),
                                                                    m.floor()
                                                                            .orElse(
                                                                                    Long
                                                                                            .MAX_VALUE))))),
                    new Row(
                            "ct01",
                            "ct01, up to 100 items",
                            List.of("ct01"),
                            "CL_\\d+_(24|25|50|51|99|100)_.*",
                            2,
                            List.of(proven(1))),
                    new Row(
                            "ct01-200",
                            "ct01, 200 items",
                            List.of("ct01"),
                            "CL_\\d+_20[01]_.*",
                            10,
                            List.of(proven(0.9))),
                    new Row(
                            "mommessin",
                            "Mommessin, up to 120 items",
                            List.of("mommessin/new", "mommessin/panigrahy"),
                            "class\\d" + SMALL,
                            10,
                            List.of(
                                    each(
                                            "known optima",
                                            m ->
                                                    !m.known().isSettled()
                                                            || m.answer().cost()
                                                                    <= m.known()
                                                                            .best()
                                                                            .getAsLong()),
                                    heuristics())),
                    new Row(
                            "triplets",
                            "triplets, up to 120 items",
                            List.of("mommessin/triplet"),
                            "class." + SMALL,
                            10,
                            List.of(
                                    each("n / 3", m -> m.answer().cost() == m.instance().vms() / 3),
                                    heuristics())));

    private static Aim proven(double share) {
        return new Aim(
                String.format(Locale.ROOT, "%.0f %% proven", share * 100),
                figures ->
                        String.format(
                                Locale.ROOT, "%.1f %%", figures.share(Measured::isProven) * 100),
                figures -> figures.share(Measured::isProven) >= share);
    }

    private static Aim within(String name, double part, double seconds) {
        return new Aim(
                String.format(Locale.ROOT, "%s <= %s s", name, seconds),
                figures -> String.format(Locale.ROOT, "%.3f s", figures.seconds(part)),
                figures -> figures.seconds(part) <= seconds);
    }

    private static Aim gap(String name, double part, double share) {
        return new Aim(
                String.format(Locale.ROOT, "%s <= %.0f %%", name, share * 100),
                figures -> String.format(Locale.ROOT, "%.2f %%", figures.gap(part) * 100),
                figures -> figures.gap(part) <= share);
    }

    private static Aim heuristics() {
        return each(
                "at most their best heuristic",
                m -> m.answer().cost() <= m.known().heuristic().orElse(Long.MAX_VALUE));
    }

    private static Aim each(String name, Predicate<Measured> is) {
        return new Aim(
                name,
                figures -> figures.count(is) + " of " + figures.all().size(),
                figures -> figures.share(is) == 1);
    }
}
