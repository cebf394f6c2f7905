package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerPort;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;
import hostplan.message.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The figures of a configuration in the order in which one reads them, to be shown and to be
/// compared with those of another.
///
/// @param machine what follows from its parts; empty where it is stated by totals, which say less
/// @param readShare of the operations, from 0 to 1, by which storage is reckoned
public record FigureSheet(
        Optional<ServerModel> model,
        Totals totals,
        Optional<MachineFigures> machine,
        Fraction readShare) {

    /// By the usual share of reads.
    public FigureSheet(
            Optional<ServerModel> model, Totals totals, Optional<MachineFigures> machine) {
        this(model, totals, machine, UsualStorage.READ_SHARE);
    }

    public FigureSheet withReadShare(Fraction other) {
        return new FigureSheet(model, totals, machine, other);
    }

    /// One figure.
    ///
    /// @param key of its words
    /// @param value empty where it is not known
    /// @param remark that it leaves parts out which cannot be where they are; else empty
    public record Line(String key, Optional<Value> value, Optional<Message> remark) {}

    /// What stands in the words of every key: the share of reads in per cent.
    public Value readPercent() {
        return Value.of(readShare.times(100), 0);
    }

    /// One figure of two configurations.
    public record Pair(String key, Optional<Value> left, Optional<Value> right) {

        public boolean differs() {
            return !left.equals(right);
        }
    }

    /// @param counts the parts that it counts; empty where it counts none
    private record Figure(
            String key,
            Function<FigureSheet, Optional<Value>> value,
            Optional<Class<? extends PartFacts>> counts) {

        Figure(String key, Function<FigureSheet, Optional<Value>> value) {
            this(key, value, Optional.empty());
        }

        Figure(
                String key,
                Class<? extends PartFacts> counts,
                Function<FigureSheet, Optional<Value>> value) {
            this(key, value, Optional.of(counts));
        }

        Line line(FigureSheet sheet) {
            return new Line(
                    key,
                    value.apply(sheet),
                    sheet.machine.flatMap(
                            machine -> counts.flatMap(kind -> machine.strays().without(kind))));
        }
    }

    private static final List<Figure> FIGURES =
            List.of(
                    new Figure(
                            "figure-processor",
                            Processor.class,
                            sheet -> words(sheet.totals.processor())),
                    new Figure(
                            "figure-sockets",
                            Processor.class,
                            sheet -> sheet.totals.sockets().map(Value::of)),
                    new Figure(
                            "figure-cores",
                            Processor.class,
                            sheet -> sheet.totals.cores().map(Value::of)),
                    new Figure(
                            "figure-threads",
                            Processor.class,
                            sheet -> sheet.totals.threads().map(Value::of)),
                    new Figure("figure-numa", Processor.class, of(each -> count(each.numaNodes()))),
                    new Figure(
                            "figure-memory",
                            MemoryModule.class,
                            sheet -> sheet.totals.memory().map(Value::of)),
                    new Figure(
                            "figure-speed",
                            MemoryModule.class,
                            of(each -> each.memory().speed().map(Value::of))),
                    new Figure(
                            "figure-bandwidth",
                            MemoryModule.class,
                            of(each -> rounded(each.memory().bandwidthGBs(), 1))),
                    new Figure("figure-drives", Drive.class, sheet -> words(sheet.totals.drives())),
                    new Figure(
                            "figure-raw",
                            Drive.class,
                            of(each -> Optional.of(Value.storage(each.storage().raw())))),
                    new Figure(
                            "figure-disk",
                            Drive.class,
                            sheet -> sheet.totals.disk().map(Value::storage)),
                    new Figure(
                            "figure-sheet-iops",
                            Drive.class,
                            sheet -> sheet.storage(StorageFigures::iops)),
                    new Figure(
                            "figure-iops",
                            Drive.class,
                            sheet ->
                                    sheet.machine.isPresent()
                                            ? sheet.storage(StorageFigures::hostIops)
                                            : sheet.totals.iops().map(Value::of)),
                    new Figure(
                            "figure-throughput",
                            Drive.class,
                            sheet -> sheet.storage(StorageFigures::throughput)),
                    new Figure(
                            "figure-network",
                            NetworkCard.class,
                            sheet -> sheet.totals.network().map(Value::of)),
                    new Figure("figure-idle", PartFacts.class, power(PowerFigures::idle)),
                    new Figure(
                            "figure-watts", PartFacts.class, sheet -> sheet.watts().map(Value::of)),
                    new Figure("figure-largest", PartFacts.class, power(PowerFigures::largest)),
                    new Figure(
                            "figure-plate",
                            PowerSupply.class,
                            of(each -> rounded(each.power().flatMap(PowerFigures::plate), 0))),
                    new Figure(
                            "figure-amps",
                            PartFacts.class,
                            of(each -> rounded(each.power().map(PowerFigures::amps), 2))),
                    new Figure("figure-btu", PartFacts.class, power(PowerFigures::btuPerHour)),
                    new Figure(
                            "figure-units",
                            sheet -> sheet.rackUnits().map(each -> Value.of(each.decimal()))),
                    new Figure("figure-depth", sheet -> sheet.depthMm().map(Value::of)),
                    new Figure(
                            "figure-weight",
                            PartFacts.class,
                            sheet -> sheet.weightKg().map(Value::of)),
                    new Figure(
                            "figure-failures",
                            PartFacts.class,
                            of(each -> rounded(Optional.of(each.repair().failuresPerYear()), 3))));

    public List<Line> lines() {
        return FIGURES.stream().map(each -> each.line(this)).toList();
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

    private Optional<Value> storage(
            BiFunction<StorageFigures, Fraction, Optional<Fraction>> figure) {
        return machine.flatMap(each -> rounded(figure.apply(each.storage(), readShare), 0));
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
