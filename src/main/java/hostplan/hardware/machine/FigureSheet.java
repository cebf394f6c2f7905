package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The figures of a configuration in the order in which one reads them, to be shown and to be
/// compared with those of another.
///
/// @param machine what follows from its parts; empty where it is stated by totals, which say less
public record FigureSheet(
        Optional<ServerModel> model, Totals totals, Optional<MachineFigures> machine) {

    /// One figure.
    ///
    /// @param key of its words
    /// @param value empty where it is not known
    public record Line(String key, Optional<Value> value) {}

    /// One figure of two configurations.
    public record Pair(String key, Optional<Value> left, Optional<Value> right) {

        public boolean differs() {
            return !left.equals(right);
        }
    }

    private record Figure(String key, Function<FigureSheet, Optional<Value>> value) {}

    private static final List<Figure> FIGURES =
            List.of(
                    new Figure("figure-processor", sheet -> words(sheet.totals.processor())),
                    new Figure("figure-sockets", sheet -> sheet.totals.sockets().map(Value::of)),
                    new Figure("figure-cores", sheet -> sheet.totals.cores().map(Value::of)),
                    new Figure("figure-threads", sheet -> sheet.totals.threads().map(Value::of)),
                    new Figure("figure-numa", of(each -> count(each.numaNodes()))),
                    new Figure("figure-memory", sheet -> sheet.totals.memory().map(Value::of)),
                    new Figure("figure-speed", of(each -> each.memory().speed().map(Value::of))),
                    new Figure(
                            "figure-bandwidth",
                            of(each -> rounded(each.memory().bandwidthGBs(), 1))),
                    new Figure("figure-drives", sheet -> words(sheet.totals.drives())),
                    new Figure(
                            "figure-raw",
                            of(each -> Optional.of(Value.storage(each.storage().raw())))),
                    new Figure("figure-disk", sheet -> sheet.totals.disk().map(Value::storage)),
                    new Figure(
                            "figure-sheet-iops",
                            of(each -> rounded(each.storage().iops(UsualStorage.READ_SHARE), 0))),
                    new Figure("figure-iops", sheet -> sheet.totals.iops().map(Value::of)),
                    new Figure(
                            "figure-throughput",
                            of(each ->
                                    rounded(
                                            each.storage().throughput(UsualStorage.READ_SHARE),
                                            0))),
                    new Figure("figure-network", sheet -> sheet.totals.network().map(Value::of)),
                    new Figure("figure-idle", power(PowerFigures::idle)),
                    new Figure("figure-watts", sheet -> sheet.watts().map(Value::of)),
                    new Figure("figure-largest", power(PowerFigures::largest)),
                    new Figure(
                            "figure-plate",
                            of(each -> rounded(each.power().flatMap(PowerFigures::plate), 0))),
                    new Figure(
                            "figure-amps",
                            of(each -> rounded(each.power().map(PowerFigures::amps), 2))),
                    new Figure("figure-btu", power(PowerFigures::btuPerHour)),
                    new Figure(
                            "figure-units",
                            sheet -> sheet.rackUnits().map(each -> Value.of(each.decimal()))),
                    new Figure("figure-depth", sheet -> sheet.depthMm().map(Value::of)),
                    new Figure("figure-weight", sheet -> sheet.weightKg().map(Value::of)),
                    new Figure(
                            "figure-failures",
                            of(each -> rounded(Optional.of(each.repair().failuresPerYear()), 3))));

    public List<Line> lines() {
        return FIGURES.stream()
                .map(each -> new Line(each.key(), each.value().apply(this)))
                .toList();
    }

    /// What differs between two configurations and what does not; without what neither knows.
    public static List<Pair> compared(FigureSheet left, FigureSheet right) {
        List<Pair> pairs = new ArrayList<>();
        for (Figure figure : FIGURES) {
            Pair pair = new Pair(figure.key(), figure.value.apply(left), figure.value.apply(right));
            if (pair.left().isPresent() || pair.right().isPresent()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /// The model's; what the totals state only where there is none.
    public Optional<RackUnits> rackUnits() {
        return model.isPresent() ? model.get().rackUnits() : totals.rackUnits();
    }

    /// The model's; what the totals state only where there is none.
    public Optional<Integer> depthMm() {
        return model.isPresent() ? model.get().depthMm() : totals.depthMm();
    }

    /// With its parts where those are known, else the model's; what the totals state only where
    /// there is none.
    public Optional<BigDecimal> weightKg() {
        if (machine.isPresent()) {
            return machine.get().weightKg();
        }
        return model.isPresent() ? model.get().weightKg() : totals.weightKg();
    }

    /// The power of the totals, else what the model's maker says is to be reserved for its inlets.
    /// The inlets' maximum is no substitute: redundant power supplies would count twice.
    public Optional<Integer> watts() {
        return totals.watts().or(() -> model.flatMap(FigureSheet::allocatedWatts));
    }

    private static Optional<Integer> allocatedWatts(ServerModel model) {
        return sum(model.powerPorts().stream().map(PowerPort::allocatedWatts).toList());
    }

    /// The sum of watts; empty where one of them is not known.
    public static Optional<Integer> sum(List<Optional<Integer>> watts) {
        boolean known = !watts.isEmpty() && watts.stream().allMatch(Optional::isPresent);
        long sum = watts.stream().flatMap(Optional::stream).mapToLong(Integer::longValue).sum();
        return known && sum <= Integer.MAX_VALUE ? Optional.of((int) sum) : Optional.empty();
    }

    private static Function<FigureSheet, Optional<Value>> of(
            Function<MachineFigures, Optional<Value>> figure) {
        return sheet -> sheet.machine.flatMap(figure);
    }

    private static Function<FigureSheet, Optional<Value>> power(
            Function<PowerFigures, Fraction> figure) {
        return of(each -> rounded(each.power().map(figure), 0));
    }

    private static Optional<Value> words(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Value.of(text));
    }

    private static Optional<Value> count(int number) {
        return number == 0 ? Optional.empty() : Optional.of(Value.of(number));
    }

    private static Optional<Value> rounded(Optional<Fraction> number, int digits) {
        return number.map(each -> Value.of(each, digits));
    }
}
