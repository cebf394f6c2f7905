package hostplan.bench.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// Measures row by row and prints.
public final class Table {

    private static final String HEAD =
            "%-28s %5s %6s %9s %9s %9s %8s %8s %9s %9s%n"
                    .formatted(
                            "",
                            "cases",
                            "proven",
                            "median s",
                            "95 % s",
                            "largest s",
                            "gap",
                            "largest",
                            "cost/FFD",
                            "time/FFD");

    private final Data data;
    private final Options options;
    private final List<String> wrong = new ArrayList<>();

    public Table(Data data, Options options) {
        this.data = data;
        this.options = options;
    }

    /// @return what is wrong with the answers; empty where nothing is
    public List<String> print() {
        System.out.print(HEAD);
        Row.ALL.stream().filter(options::isAsked).forEach(this::print);
        wrong.forEach(each -> System.out.println("WRONG " + each));
        return wrong;
    }

    private void print(Row row) {
        List<Measured> all = new ArrayList<>();
        for (String folder : row.folders()) {
            all.addAll(measure(row, folder));
        }
        if (all.isEmpty()) {
            return;
        }
        Figures figures = new Figures(all);
        System.out.printf(
                Locale.ROOT,
                "%-28s %5d %6d %9.4f %9.4f %9.4f %7.2f%% %7.2f%% %9.4f %9.2f%n",
                row.name(),
                all.size(),
                figures.count(Measured::isProven),
                figures.seconds(0.5),
                figures.seconds(0.95),
                figures.seconds(1),
                figures.gap(0.5) * 100,
                figures.gap(1) * 100,
                figures.cost(),
                figures.time());
        for (Row.Aim aim : row.aims()) {
            System.out.printf(
                    "    %-30s %-14s %s%n",
                    aim.name(),
                    aim.found().apply(figures),
                    aim.isMet().test(figures) ? "met" : "MISSED");
        }
    }

    private List<Measured> measure(Row row, String folder) {
        long nanos = (long) (options.seconds().orElse(row.seconds()) * 1e9);
        Map<String, Known> known = data.known(folder);
        List<Instance> instances = data.instances(folder, row.pattern(), options.text());
        // Until the code is warm.
        for (Instance each : instances.subList(0, Math.min(8, instances.size()))) {
            Measured.of(each, Known.NOTHING, Math.min(nanos, 1_000_000_000L), 1);
        }
        List<Measured> all = new ArrayList<>();
        for (Instance each : instances) {
            Measured measured =
                    Measured.of(
                            each,
                            known.getOrDefault(each.name(), Known.NOTHING),
                            nanos,
                            options.rounds());
            all.add(measured);
            measured.wrong().forEach(text -> wrong.add(folder + "/" + each.name() + ": " + text));
            if (options.isEach()) {
                print(folder, measured);
            }
        }
        return all;
    }

    private static void print(String folder, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "  %-38s %8.4f s, first %.4f s, best after %.4f s: %d >= %d, known %s to %s, heuristic"
                        + " %s, FFD %s%s%n",
                folder + "/" + measured.instance().name(),
                measured.nanos() / 1e9,
                measured.firstNanos() / 1e9,
                measured.lastNanos() / 1e9,
                measured.answer().cost(),
                measured.answer().bound(),
                text(measured.known().bound()),
                text(measured.known().best()),
                text(measured.known().heuristic()),
                text(measured.floor()),
                measured.isProven() ? "" : " UNPROVEN");
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
    }
}
