package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.project.ConfigurationEdits;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The columns of hardware figures, which servers and configurations have in common.
final class HardwareFields {

    private HardwareFields() {}

    static Field<HardwareConfiguration, ?> model() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "model",
                        new ReferenceCell(ObjectKind.SERVER_MODEL),
                        (hardware, _) -> hardware.model(),
                        (hardware, model, context) ->
                                Parsed.value(
                                        ConfigurationEdits.withModel(
                                                hardware, model, context.index())))
                .list()
                .getFirst();
    }

    /// Processors, memory, storage, network and power.
    static List<Field<HardwareConfiguration, ?>> figures() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .text(
                        "processor",
                        of(Totals::processor),
                        set((totals, value) -> totals.processor = value))
                .optional(
                        "sockets",
                        WholeCell.from(1),
                        of(Totals::sockets),
                        set((totals, value) -> totals.sockets = value))
                .optional(
                        "cores",
                        WholeCell.from(1),
                        of(Totals::cores),
                        set((totals, value) -> totals.cores = value))
                .optional(
                        "threads",
                        WholeCell.from(1),
                        of(Totals::threads),
                        set((totals, value) -> totals.threads = value))
                .optional(
                        "memory",
                        AmountCell.MEMORY,
                        of(Totals::memory),
                        set((totals, value) -> totals.memory = value))
                .text("drives", of(Totals::drives), set((totals, value) -> totals.drives = value))
                .optional(
                        "disk",
                        AmountCell.DISK,
                        of(Totals::disk),
                        set((totals, value) -> totals.disk = value))
                .optional(
                        "iops",
                        WholeCell.large(),
                        of(Totals::iops),
                        set((totals, value) -> totals.iops = value))
                .optional(
                        "network",
                        NetworkCell.NETWORK,
                        of(Totals::network),
                        set((totals, value) -> totals.network = value))
                .guarded(
                        "watts",
                        WholeCell.from(0, "W"),
                        (hardware, context) -> figures(hardware, context).watts(),
                        simply((totals, value) -> totals.watts = value))
                .list();
    }

    static Field<HardwareConfiguration, ?> rackUnits() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "rackUnits",
                        RackUnitsCell.HEIGHT,
                        (hardware, context) -> figures(hardware, context).rackUnits(),
                        unlessOfModel((Totals.Draft totals, Optional<RackUnits> value) ->
                                totals.rackUnits = value))
                .list()
                .getFirst();
    }

    static List<Field<HardwareConfiguration, ?>> measures() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "depth",
                        WholeCell.from(1, "mm"),
                        (hardware, context) -> figures(hardware, context).depthMm(),
                        unlessOfModel((Totals.Draft totals, Optional<Integer> value) ->
                                totals.depthMm = value))
                .guarded(
                        "weight",
                        DecimalCell.notNegative("kg"),
                        (hardware, context) -> figures(hardware, context).weightKg(),
                        unlessOfModel((Totals.Draft totals, Optional<BigDecimal> value) ->
                                totals.weightKg = value))
                .list();
    }

    private static Figures figures(HardwareConfiguration hardware, CellContext context) {
        return Figures.of(hardware, context.index());
    }

    private static <V> Function<HardwareConfiguration, V> of(Function<Totals, V> figure) {
        return hardware -> figure.apply(hardware.totals());
    }

    private static <V> BiFunction<HardwareConfiguration, V, HardwareConfiguration> set(
            BiConsumer<Totals.Draft, V> set) {
        return (hardware, value) ->
                hardware.with(draft ->
                        draft.build = hardware.totals().with(totals -> set.accept(totals, value)));
    }

    private static <V> Field.Put<HardwareConfiguration, V> simply(
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, _) ->
                Parsed.value(HardwareFields.<Optional<V>>set(set).apply(hardware, value));
    }

    /// Height, depth and weight are stated in one place: the model where there is one.
    private static <V> Field.Put<HardwareConfiguration, V> unlessOfModel(
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, context) -> {
            Optional<ServerModel> model = figures(hardware, context).model();
            return model.isPresent()
                    ? context.problem("model.figure", model.get().name())
                    : simply(set).into(hardware, value, context);
        };
    }
}
